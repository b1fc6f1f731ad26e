import AssayText

extension Lint {
  static let tooFewPracticeAnswers = Lint(
    explanation: CodeExplanation(
      code: "L211", severity: .warning,
      finds: "practice that is asked for, and too few answers to practise on",
      why: """
        Raters who have scored the same answers before they rate differ less. A demand that nobody \
        can meet is passed over, and every packet then says that nobody was in practice.
        """,
      source:
        "component 14 of structure (Campion, Palmer and Campion 1997)",
      example: """
        use regulatory-instinct version 1 weight 25%
        practise 3 answers within 1 level
        """,
      instead: """
        A file `regulatory-instinct.practice` beside the rubric, with at least as many answers as \
        `practise` asks for; or fewer in `practise`.
        """),
    check: .practice { scorecard, practices in
      guard let demand = scorecard.practice else { return [] }
      let short = scorecard.areas.compactMap { area -> String? in
        let known = practices.first {
          $0.rubric.name == area.name && $0.rubric.version.major == area.version.major
        }
        let count = known?.answers.count ?? 0
        guard count < demand.answers else { return nil }
        return
          "`\(area.name)` version \(area.version.major) has \(count == 0 ? "none" : "\(count)")"
      }
      guard !short.isEmpty else { return [] }
      return [
        Finding(
          message: "\(counted(demand.answers, "practice answer")) "
            + "\(demand.answers == 1 ? "is" : "are") asked for, and \(enumerated(short))",
          place: demand.place ?? scorecard.place,
          help: "write them into a `.practice` file beside the rubric")
      ]
    })
}
