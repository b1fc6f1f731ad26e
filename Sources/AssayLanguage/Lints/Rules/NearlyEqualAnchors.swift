import AssayText

extension Lint {
  static let nearlyEqualAnchors = Lint(
    explanation: CodeExplanation(
      code: "L101", severity: .warning,
      finds: "an anchor that says nearly the same as its neighbour",
      why: """
        Two raters who see the same answer must be able to tell which of two levels it is. Where \
        the anchors differ by a word of degree, they choose by temper, and severity grows.
        """,
      source: "component 9 of structure (Campion, Palmer and Campion 1997); Maurer 2002",
      example: """
        2 "Explains the pipeline clearly to the panel"
        3 "Explains the pipeline very clearly to the panel"
        """,
      instead: "Name what somebody at the higher level does that nobody at the lower one does."),
    check: .criterion { criterion, file in
      let anchors = criterion.anchors.sorted { $0.level.value < $1.level.value }
      return zip(anchors, anchors.dropFirst()).compactMap { lower, upper in
        let lowerWords = TextLikeness.meaning(lower.text.value)
        let likeness = TextLikeness.likeness(
          lowerWords, TextLikeness.meaning(upper.text.value))
        guard !lowerWords.isEmpty, likeness >= 75 else { return nil }
        let levels = "levels \(lower.level.value) and \(upper.level.value)"
        return Finding(
          message: "\(levels) of `\(criterion.name.value)` are anchored by nearly the same words",
          place: Place(file: file, span: upper.text.span),
          labels: [
            Label(Place(file: file, span: lower.text.span), "the anchor of the level below")
          ],
          help: "say what level \(upper.level.value) does that level \(lower.level.value) does not")
      }
    })
}
