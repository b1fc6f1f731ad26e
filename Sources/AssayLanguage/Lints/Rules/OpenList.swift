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
    check: .criterion { criterion, file in
      criterion.anchors.compactMap { anchor in
        let words = TextLikeness.words(anchor.text.value)
        let isOpen =
          words.contains("etc") || words.suffix(3) == ["and", "so", "on"]
          || words.suffix(3) == ["and", "so", "forth"] || words.suffix(2) == ["und", "so"]
          || words.last == "usw" || words.last == "enzovoort" || words.last == "enz"
        guard isOpen else { return nil }
        return Finding(
          message: "level \(anchor.level.value) of `\(criterion.name.value)` ends in an open list",
          place: Place(file: file, span: anchor.text.span),
          help: "name the rest, or stop where the list stops")
      }
    })
}
