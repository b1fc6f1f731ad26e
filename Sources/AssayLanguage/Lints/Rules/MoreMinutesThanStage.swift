import AssayText

extension Lint {
  static let moreMinutesThanStage = Lint(
    explanation: CodeExplanation(
      code: "L204", severity: .warning, finds: "more minutes of questions than the stage has",
      why: """
        What comes last is then not asked, and it is another question for each candidate. The \
        criterion ends as not observed, or is rated from nothing.
        """,
      source: "components 2 and 5 of structure (Campion, Palmer and Campion 1997)",
      example: """
        stage depth "Technical depth" 30 minutes
          covers technical-depth
          closing 10 minutes unrated
        """,
      instead: "A longer stage, fewer questions, `ask any 1 of`, or a second stage."),
    check: .scorecard { scorecard in
      scorecard.stages.indices.compactMap { index in
        let stage = scorecard.stages[index]
        guard let minutes = stage.duration.minutes else { return nil }
        let free = minutes - (stage.closing?.minutes ?? 0)
        let own = stage.criteria.filter { scorecard.criteria[$0].stages == [index] }
        let asked = own.reduce(0) { total, criterion in
          total
            + scorecard.criteria[criterion].criterion.leastMinutes(atHome: stage.takeHome != nil)
        }
        guard asked > free else { return nil }
        return Finding(
          message:
            "the questions of `\(stage.name)` take \(asked) minutes, and the stage has \(free) for them",
          place: stage.place,
          help: "lengthen the stage, take questions out, or offer a choice with `ask any 1 of`")
      }
    })
}

extension Criterion {
  /// How long its questions take at least, with the shortest that a choice allows. Work that is
  /// done at home takes no time of the stage.
  fileprivate func leastMinutes(atHome: Bool) -> Int {
    var total = 0
    let chosen = Set(choices.flatMap(\.questions))
    func minutes(_ question: Question) -> Int {
      if question.voided != nil || (atHome && question.kind == .workSample) { return 0 }
      return min(question.duration?.minutes ?? 0, 1_000_000)
    }
    for question in questions where question.name.map({ !chosen.contains($0) }) ?? true {
      total += minutes(question)
    }
    for choice in choices {
      let lengths = questions.filter { question in
        question.name.map { choice.questions.contains($0) } ?? false
      }.map(minutes).sorted()
      total += lengths.prefix(choice.count).reduce(0, +)
    }
    return total
  }
}
