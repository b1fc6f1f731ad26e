/// Where things lie in a workspace.
struct StorePaths: Hashable, Sendable {
  /// The workspace's folder.
  var root: String

  var workspaceFile: String { "\(root)/\(StorePaths.workspaceName)" }
  var ledger: String { "\(root)/ledger" }
  var events: String { "\(root)/ledger/events" }
  var bodies: String { "\(root)/ledger/bodies" }
  func folder(of kind: Workspace.Kept) -> String { "\(root)/\(kind.folder)" }
  var temporary: String { "\(root)/ledger/tmp" }
  var names: String { "\(root)/names" }
  var drafts: String { "\(root)/drafts" }
  var index: String { "\(root)/index" }
  var packets: String { "\(root)/packets" }

  static let workspaceName = "assay.workspace"

  /// The path of an event as problems name it.
  static func event(_ id: Digest) -> String { "ledger/events/\(id)" }

  /// The path of a body as problems name it.
  static func body(_ id: Digest) -> String { "ledger/bodies/\(id)" }
}
