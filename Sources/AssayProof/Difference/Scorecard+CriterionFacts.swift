import AssayLanguage
import AssayText

extension Scorecard {
  func areaFacts(_ index: Int) -> [ScorecardFact] {
    let area = areas[index]
    let subject = "area \(area.name)"
    return [
      ScorecardFact(subject: subject, value: "", kind: .rated),
      ScorecardFact(
        subject: "title of \(subject)", value: area.title, kind: .words, owner: subject),
      ScorecardFact(
        subject: "version of rubric \(area.name)", value: area.version.description, kind: .words,
        owner: subject),
      ScorecardFact(
        subject: "share of \(subject)", value: "\((area.share * Fraction(100)).fact)%",
        kind: .logic, owner: subject),
    ]
      + Self.optional("floor of \(subject)", area.floor?.fact, .logic, owner: subject)
      + area.criteria.flatMap { index in
        criteria[index].criterion.facts(
          named: comparedName(ofCriterion: index), .rated, owner: subject)
      }
  }
}

extension Criterion {
  /// What it says, told under `name`; of which kind it is itself depends on who has it.
  func facts(
    named name: String, _ kind: ScorecardFact.Kind, owner: String?
  ) -> [ScorecardFact] {
    let subject = "criterion \(name)"
    func fact(
      _ part: String, _ value: String?, _ kind: ScorecardFact.Kind, isProse: Bool = false
    ) -> [ScorecardFact] {
      Scorecard.optional("\(part) of \(name)", value, kind, owner: subject, isProse: isProse)
    }
    var facts = [ScorecardFact(subject: subject, value: "", kind: kind, owner: owner)]
    facts += fact("title", title, .words)
    facts += fact("weight", weight.fact, .logic)
    facts += fact("floor", floor?.fact, .logic)
    facts += fact("duty", necessity.fact, .measure)
    facts += fact("leave without evidence", evidenceOptionalBecause, .arrangement)
    for (number, question) in questions.enumerated() {
      facts += questionFacts(question, number, of: name, subject)
    }
    for choice in choices {
      let names = choice.questions.joined(separator: ", ")
      facts += fact("choice among \(names)", "any \(choice.count)", .arrangement)
    }
    facts += fact(
      "follow-ups", probes.isEmpty ? nil : probes.joined(separator: " "),
      .words, isProse: true)
    facts += fact("limit of follow-ups", probeLimit.map(String.init), .words)
    for anchor in anchors {
      facts += fact("anchor \(anchor.level)", anchor.text, .arrangement, isProse: true)
    }
    for flag in redFlags {
      facts += fact("red flag \(flag.name)", flag.text, .arrangement, isProse: true)
      facts += fact("reader at once of \(flag.name)", flag.opensAtOnceTo, .arrangement)
    }
    let steps = grading.map { grading in
      grading.name + grading.steps.map { ", \($0.level) from \($0.from)" }.joined()
    }
    return facts + fact("grading", steps, .arrangement)
  }

  private func questionFacts(
    _ question: Question, _ number: Int, of name: String, _ owner: String
  ) -> [ScorecardFact] {
    let subject = "question \(question.name ?? String(number + 1)) of \(name)"
    return [
      ScorecardFact(subject: subject, value: "", kind: .arrangement, owner: owner),
      ScorecardFact(
        subject: "text of \(subject)", value: question.text, kind: .words, owner: subject,
        isProse: true),
      ScorecardFact(
        subject: "kind of \(subject)", value: question.kind.rawValue, kind: .arrangement,
        owner: subject),
    ]
      + Scorecard.optional(
        "minutes of \(subject)", question.duration?.description, .arrangement, owner: subject)
      + Scorecard.list(
        "follow-ups of \(subject)", question.probes, .words, owner: subject, isProse: true)
      + Scorecard.optional(
        "void of \(subject)", question.voided.map { "from \($0.from)" }, .arrangement,
        owner: subject)
  }
}

extension Criterion.Necessity {
  fileprivate var fact: String {
    switch self {
    case .ordinary: "ordinary"
    case .mustBeRated: "must be rated"
    case .optional: "optional"
    }
  }
}
