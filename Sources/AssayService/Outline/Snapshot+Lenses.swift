import AssayLanguage
public import AssayText

/// A line of facts above a declaration, perhaps with something to do.
public struct CodeLens: Hashable, Sendable {
  /// The declaration.
  public var span: ByteSpan
  /// The words.
  public var title: String
  /// Whether choosing it runs the tests of the file.
  public var runsTests: Bool
}

extension Snapshot {
  /// Above each sound scorecard and overlay how its tests went, and what is known of their worth.
  func lenses(of file: Int, _ desk: ScorecardDesk) -> [CodeLens] {
    compositions(in: file).flatMap { scorecard -> [CodeLens] in
      let span = headerSpan(of: scorecard, in: file)
      let known = desk.knowledge(of: scorecard)
      let coverage = known?.tests?.coverage.map { "coverage \($0.percentage)" }
      let facts = [coverage, known?.mutationWords].compactMap(\.self)
      let words = known?.tests?.words ?? "run the tests"
      return [CodeLens(span: span, title: words, runsTests: true)]
        + facts.map { CodeLens(span: span, title: $0, runsTests: false) }
    }
  }

  private func headerSpan(of scorecard: Scorecard, in file: Int) -> ByteSpan {
    let overlays = library.syntax[file].overlays
    let overlay = overlays.first { $0.name.value == scorecard.overlays.last }
    return overlay?.name.span ?? scorecard.place.span
  }
}
