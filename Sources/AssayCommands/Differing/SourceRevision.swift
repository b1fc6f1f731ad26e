import AssayLanguage
import AssayText

/// A file as git keeps it at a revision, with the neighbours that it had then.
struct SourceRevision {
  private let revision: String
  private let path: String
  private let folder: String
  private let invocation: Invocation

  /// Refuses what git would take for an option.
  init(_ revision: String, path: String, _ invocation: Invocation) throws(CommandFailure) {
    guard !revision.isEmpty, !revision.hasPrefix("-"), SourceKind(path: path) != nil else {
      throw .usage(
        "`\(VisibleText.line(revision))` is no file and no revision of one; write a path, "
          + "REVISION:PATH, or a revision beside the path of the other scorecard")
    }
    self.revision = revision
    self.path = path
    self.invocation = invocation
    folder = FilePath.join(invocation.workingDirectory, FilePath.folder(of: path))
  }

  /// The file, and what it may refer to: rubrics and scorecards beside it, and `../rubrics`.
  func sources() throws(CommandFailure) -> LoadedSources {
    guard let bytes = file("./" + FilePath.name(of: path)) else {
      throw .inputOutput(
        "git knows no `\(VisibleText.line(path))` at `\(VisibleText.line(revision))`")
    }
    var loaded = LoadedSources()
    loaded.asked = [source(path, bytes)]
    let own = FilePath.folder(of: path)
    let neighbours =
      names(in: "./", of: [.rubric, .scorecard]) + names(in: "../rubrics/", of: [.rubric])
    for name in neighbours where name != FilePath.name(of: path) {
      let asked = name.hasPrefix("../") ? name : "./" + name
      if let bytes = file(asked), TextProbe.flaw(of: bytes) == nil {
        loaded.context.append(source(FilePath.join(own, name), bytes))
      }
    }
    return loaded
  }

  private func source(_ name: String, _ bytes: [UInt8]) -> LoadedSources.File {
    LoadedSources.File(
      source: SourceText(name: "\(revision):\(name)", bytes: bytes), path: nil)
  }

  private func file(_ name: String) -> [UInt8]? {
    invocation.git(["-C", folder, "show", "--no-textconv", "\(revision):\(name)"])
  }

  private func names(in place: String, of kinds: [SourceKind]) -> [String] {
    let listed = invocation.git(
      ["-C", folder, "ls-tree", "--name-only", "-z", revision, place])
    return String(decoding: listed ?? [], as: UTF8.self).split(separator: "\0").map(String.init)
      .filter { name in SourceKind(path: name).map(kinds.contains) ?? false }
  }
}
