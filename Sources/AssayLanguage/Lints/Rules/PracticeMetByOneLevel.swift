import AssayText

extension Lint {
  static let practiceMetByOneLevel = Lint(
    explanation: CodeExplanation(
      code: "L213", severity: .warning,
      finds: "practice that is met by giving one level to every answer",
      why: """
        Practice shows that somebody tells good answers from weak ones as the panel does. A demand that \
        is met without reading the answers shows nothing, and packets then call everybody in practice.
        """,
      source:
        "component 14 of structure (Campion, Palmer and Campion 1997); Woehr and Huffcutt 1994",
      example: """
        use regulatory-instinct version 1 weight 25%
        practise 3 answers within 1 level
        """,
      instead: """
        `practise 4 answers within 0 levels`, or answers of more levels in the file.
        """),
    check: .practice { scorecard, practices in
      guard let demand = scorecard.practice, demand.answers > 0 else { return [] }
      let met = scorecard.areas.compactMap { area -> String? in
        let known = practices.first {
          $0.rubric.name == area.name && $0.rubric.version.major == area.version.major
        }
        guard let known else { return nil }
        let level = known.rubric.scale.levels.map(\.number).first { level in
          known.answers.count { abs($0.level - level) <= demand.within } >= demand.answers
        }
        return level.map { "\($0) on `\(area.name)`" }
      }
      guard !met.isEmpty else { return [] }
      return [
        Finding(
          message: "practice is met by giving the same level to every answer: \(enumerated(met))",
          place: demand.place ?? scorecard.place,
          help: "ask for more answers, or for a smaller distance; or write answers of more levels")
      ]
    })
}
