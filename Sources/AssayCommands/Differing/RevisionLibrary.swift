import AssayLanguage
import AssayText

/// The rubrics and scorecards of some folders, read together as git keeps them at a revision.
struct RevisionLibrary {
  let library: Library
  private let paths: [String]

  /// Reads what lay in the folders of these files.
  init(
    _ revision: String, foldersOf files: [String], _ invocation: Invocation
  ) throws(CommandFailure) {
    guard RevisionFolder.isName(revision) else {
      throw .usage("`\(VisibleText.line(revision))` is no revision")
    }
    var seen: Set<String> = []
    var paths: [String] = []
    var sources: [SourceText] = []
    for file in files where seen.insert(FilePath.folder(of: file)).inserted {
      let folder = RevisionFolder(revision, folderOf: file, invocation)
      guard folder.isKnown else {
        throw .inputOutput("git knows no revision `\(VisibleText.line(revision))` here")
      }
      for name in folder.names(in: "./", of: [.rubric, .scorecard]) {
        guard let bytes = folder.file("./" + name), TextProbe.flaw(of: bytes) == nil else {
          continue
        }
        paths.append(FilePath.join(FilePath.folder(of: file), name))
        sources.append(SourceText(name: "\(revision):\(name)", bytes: bytes))
      }
    }
    self.paths = paths
    library = Library(sources)
  }

  /// What a scorecard was: that of the same name in the same file, otherwise the only one of the name.
  func scorecard(_ name: String, in path: String?) -> Scorecard? {
    former(library.scorecards.filter { $0.name == name }, of: \.place, in: path)
  }

  /// What a rubric was; likewise.
  func rubric(_ name: String, in path: String?) -> Rubric? {
    former(library.rubrics.filter { $0.name == name }, of: \.place, in: path)
  }

  private func former<Declaration>(
    _ found: [Declaration], of place: KeyPath<Declaration, Place>, in path: String?
  ) -> Declaration? {
    let own = found.first { paths[$0[keyPath: place].file] == path }
    return own ?? (found.count == 1 ? found.first : nil)
  }

  /// Names that were declared and could not be read for mistakes.
  var broken: Set<String> {
    let declared = library.syntax.flatMap { file in
      file.rubrics.map(\.name.value) + file.scorecards.map(\.name.value)
    }
    return Set(declared).subtracting(library.rubrics.map(\.name) + library.scorecards.map(\.name))
  }
}
