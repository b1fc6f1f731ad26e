import AssayLanguage
import AssayText

/// A file as git keeps it at a revision, with the neighbours that it had then.
struct SourceRevision {
  private let revision: String
  private let path: String
  private let folder: RevisionFolder

  /// Refuses what git would take for an option.
  init(_ revision: String, path: String, _ invocation: Invocation) throws(CommandFailure) {
    guard RevisionFolder.isName(revision), SourceKind(path: path) != nil else {
      throw .usage(
        "`\(VisibleText.line(revision))` is no file and no revision of one; write a path, "
          + "REVISION:PATH, or a revision beside the path of the other scorecard")
    }
    self.revision = revision
    self.path = path
    folder = RevisionFolder(revision, folderOf: path, invocation)
  }

  /// The file, and what it may refer to: rubrics and scorecards beside it, and `../rubrics`.
  func sources() throws(CommandFailure) -> LoadedSources {
    guard let bytes = folder.file("./" + FilePath.name(of: path)) else {
      throw .inputOutput(
        "git knows no `\(VisibleText.line(path))` at `\(VisibleText.line(revision))`")
    }
    var loaded = LoadedSources()
    loaded.asked = [source(path, bytes)]
    let own = FilePath.folder(of: path)
    let neighbours =
      folder.names(in: "./", of: [.rubric, .scorecard])
      + folder.names(in: "../rubrics/", of: [.rubric])
    for name in neighbours where name != FilePath.name(of: path) {
      let asked = name.hasPrefix("../") ? name : "./" + name
      if let bytes = folder.file(asked), TextProbe.flaw(of: bytes) == nil {
        loaded.context.append(source(FilePath.join(own, name), bytes))
      }
    }
    return loaded
  }

  private func source(_ name: String, _ bytes: [UInt8]) -> LoadedSources.File {
    LoadedSources.File(
      source: SourceText(name: "\(revision):\(name)", bytes: bytes), path: nil)
  }
}
