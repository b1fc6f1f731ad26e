/// A folder as git keeps it at a revision.
struct RevisionFolder {
  let revision: String
  let folder: String
  let invocation: Invocation

  /// The folder of a path, as the verb was told of it.
  init(_ revision: String, folderOf path: String, _ invocation: Invocation) {
    self.revision = revision
    self.invocation = invocation
    folder = FilePath.join(invocation.workingDirectory, FilePath.folder(of: path))
  }

  /// Whether git would take the words for a revision, and not for an option.
  static func isName(_ revision: String) -> Bool {
    !revision.isEmpty && !revision.hasPrefix("-")
  }

  /// Whether git knows the revision.
  var isKnown: Bool {
    invocation.git(
      ["-C", folder, "rev-parse", "--verify", "--quiet", "\(revision)^{commit}"]) != nil
  }

  /// What a file held; the name is one seen from the folder, with `./` or `../` before it.
  func file(_ name: String) -> [UInt8]? {
    invocation.git(["-C", folder, "show", "--no-textconv", "\(revision):\(name)"])
  }

  /// The files in a place, seen from the folder.
  func names(in place: String, of kinds: [SourceKind]) -> [String] {
    let listed = invocation.git(
      ["-C", folder, "ls-tree", "--name-only", "-z", revision, place])
    return String(decoding: listed ?? [], as: UTF8.self).split(separator: "\0").map(String.init)
      .filter { name in SourceKind(path: name).map(kinds.contains) ?? false }
  }
}
