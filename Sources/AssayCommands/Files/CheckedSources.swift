import AssayLanguage
import AssayText

/// Files that were read together, and what the language says of them.
struct CheckedSources {
  let loaded: LoadedSources
  let library: Library
  /// Everything that findings may refer to: the files of the library, then those that are no text.
  let sources: [SourceText]
  /// What is to be told.
  private(set) var diagnostics: [Diagnostic]

  /// With `linting`, lints run as well.
  init(_ loaded: LoadedSources, linting: Bool = false) {
    self.loaded = loaded
    library = Library((loaded.asked + loaded.context).map(\.source), linting: linting)
    sources = library.sources + loaded.rejected.map(\.source)
    let first = library.sources.count
    let rejected = loaded.rejected.enumerated().map { $1.reason.diagnostic(file: first + $0) }
    diagnostics = CheckedSources.told(library, asked: loaded.asked.count) + rejected
  }

  /// Adds findings that are not switched off in their file, each where it belongs.
  mutating func add(_ findings: [Diagnostic]) {
    diagnostics = (diagnostics + library.unsilenced(findings)).inReadingOrder
  }

  /// Whether something is wrong with what was read.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there are warnings.
  var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

  /// What was asked for and can be tested: scorecards alone, and with each overlay asked for.
  ///
  /// The file is the one that says what the tests are.
  var compositions: [(scorecard: Scorecard, file: Int)] {
    library.compositions.compactMap { scorecard in
      let file = scorecard.overlays.last.flatMap(file(ofOverlay:)) ?? scorecard.place.file
      return file < loaded.asked.count ? (scorecard, file) : nil
    }
  }

  /// The scorecard as it is without its overlays.
  func base(of scorecard: Scorecard) -> Scorecard? {
    library.scorecards.first { $0.name == scorecard.name && $0.version == scorecard.version }
  }

  /// The scorecard as it is without its overlays; nothing where it has none.
  func baseOfOverlays(_ scorecard: Scorecard) -> Scorecard? {
    scorecard.overlays.isEmpty ? nil : base(of: scorecard)
  }

  private func file(ofOverlay name: String) -> Int? {
    library.syntax.firstIndex { $0.overlays.contains { $0.name.value == name } }
  }

  /// Says what could not be read, and how the run must end because of it.
  func tellProblems(_ output: Output) -> ExitStatus? {
    for problem in loaded.problems { output.say("assay: \(problem.message)") }
    return loaded.problems.first?.status
  }

  /// Says what is wrong beside the results, for a verb that needs files without errors.
  func tellErrors(_ invocation: Invocation) {
    let errors = diagnostics.filter { $0.severity == .error }
    ReportFormat.text.write(
      errors, in: sources, asked: loaded.asked.count, colored: invocation.colorsError
    ) {
      invocation.output.tell(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Findings in files that were asked for, and errors in the neighbours that these refer to: they
  /// may be why something that was asked for does not work.
  private static func told(_ library: Library, asked: Int) -> [Diagnostic] {
    let own = library.diagnostics.filter { $0.place.file < asked }
    let others = library.diagnostics.filter { $0.place.file >= asked && $0.severity == .error }
    guard !others.isEmpty else { return own }
    let referred = SourceReferences(library).files(from: asked)
    return own + others.filter { referred.contains($0.place.file) }
  }
}
