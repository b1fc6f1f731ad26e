import AssayLanguage
import AssayText

/// One of two scorecards that are compared, and what its place is called.
struct ComparedSource {
  let scorecard: Scorecard
  let place: String

  /// Where a scorecard is looked for.
  enum Place: Hashable {
    case file(String)
    case revision(String, path: String)

    /// What the user reads.
    var words: String {
      switch self {
      case .file(let path): VisibleText.line(path)
      case .revision(let revision, let path):
        "\(VisibleText.line(path)) at \(VisibleText.line(revision))"
      }
    }
  }

  /// Reads the one scorecard of a file, with whatever the file refers to.
  static func load(
    _ place: Place, _ invocation: Invocation
  ) throws(CommandFailure) -> ComparedSource {
    let loaded =
      switch place {
      case .file(let path):
        SourceLoader.load(
          SourceRequest(paths: [path], readsInput: false, inputName: nil, wantsContext: true),
          invocation)
      case .revision(let revision, let path):
        try SourceRevision(revision, path: path, invocation).sources()
      }
    if let problem = loaded.problems.first { throw problem }
    let checked = CheckedSources(withoutNamesakes(loaded))
    if checked.hasErrors {
      checked.tellErrors(invocation)
      throw .no("`\(place.words)` has errors, so nothing is compared")
    }
    let found = checked.library.scorecards.filter { $0.place.file < checked.loaded.asked.count }
    guard found.count == 1 else {
      throw .usage(
        found.isEmpty
          ? "there is no scorecard in `\(place.words)`"
          : "`\(place.words)` has \(found.count) scorecards; what is compared is a file with one")
    }
    return ComparedSource(scorecard: found[0], place: place.words)
  }

  /// The two versions of a scorecard often lie side by side; the other one is no neighbour then.
  private static func withoutNamesakes(_ loaded: LoadedSources) -> LoadedSources {
    func names(_ file: LoadedSources.File) -> Set<String> {
      Set(Parser.parse(file.source, file: 0).syntax.scorecards.map(\.name.value))
    }
    let own = loaded.asked.reduce(into: Set<String>()) { $0.formUnion(names($1)) }
    var kept = loaded
    kept.context = loaded.context.filter { names($0).isDisjoint(with: own) }
    return kept
  }
}

extension ComparedSource.Place {
  /// What words mean: a file that is there, `REVISION:PATH`, or a revision of the other file.
  init(
    _ words: String, other: String, _ invocation: Invocation
  ) throws(CommandFailure) {
    if (try? PlatformFile.facts(of: invocation.path(words))) != nil {
      self = .file(words)
      return
    }
    if let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")) {
      self = .revision(
        String(words[..<colon]), path: String(words[words.utf8.index(after: colon)...]))
    } else if SourceKind(path: words) != nil {
      self = .file(words)
    } else {
      self = .revision(words, path: other)
    }
  }
}
