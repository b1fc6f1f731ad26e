import AssayText

extension Lint {
  static let openList = Lint(
    explanation: CodeExplanation(
      code: "L110", severity: .warning, finds: "an anchor that ends in \"etc.\"",
      why: """
        What stands behind "etc." is another thing for each rater, so two who agree on what they \
        saw may differ on the level.
        """,
      source: "component 9 of structure (Campion, Palmer and Campion 1997)",
      example: "3 \"Splits by patient, checks leakage, etc.\"",
      instead: "Name the rest, or stop where the list stops."),
    check: .anchor { anchor, criterion, file in
      let words = TextLikeness.words(anchor.text.value)
      guard endings.contains(where: { words.suffix($0.count).elementsEqual($0) }) else {
        return nil
      }
      return Finding(
        message: "level \(anchor.level.value) of `\(criterion)` ends in an open list",
        place: Place(file: file, span: anchor.text.span),
        help: "name the rest, or stop where the list stops")
    })

  private static let endings = [
    "etc", "et cetera", "and so on", "and so forth", "usw", "und so weiter", "enz", "enzovoort",
    "et ainsi de suite",
  ].map { $0.split(separator: " ").map(String.init) }
}
