import AssayLanguage
import AssayText

extension Scorecard {
  /// What the scorecard says, in the order in which people read it; tests are no part of it.
  var facts: [ScorecardFact] {
    head + measures + areas.indices.flatMap(areaFacts) + panelFacts + stages.flatMap(stageFacts)
      + demandFacts + ruleFacts + termFacts
  }

  private var head: [ScorecardFact] {
    var facts = [
      ScorecardFact(subject: "name", value: name, kind: .arrangement),
      ScorecardFact(subject: "title", value: title, kind: .words),
      ScorecardFact(
        subject: "overlays", value: overlays.joined(separator: ", "), kind: .arrangement),
    ]
    facts += Self.optional("purpose", role.purpose, .words, isProse: true)
    facts += Self.optional("family", role.family, .words)
    facts += Self.optional("seniority", role.seniority, .words)
    facts += Self.optional("persona", role.persona, .words)
    facts += Self.list("interview languages", role.languages, .words)
    facts += Self.list("what the role owns", role.owns, .words)
    facts += Self.list("what the role does not own", role.doesNotOwn, .words)
    return facts
      + role.deliverables.flatMap { deliverable in
        let subject = "deliverable \(deliverable.name)"
        let needs = deliverable.criteria.map(comparedName(ofCriterion:)).joined(separator: ", ")
        return [
          ScorecardFact(subject: subject, value: "", kind: .arrangement),
          ScorecardFact(
            subject: "text of \(subject)", value: deliverable.text, kind: .words, owner: subject,
            isProse: true),
          ScorecardFact(
            subject: "day of \(subject)", value: String(deliverable.day), kind: .words,
            owner: subject),
          ScorecardFact(
            subject: "needs of \(subject)", value: needs, kind: .words, owner: subject),
        ]
      }
  }

  private var measures: [ScorecardFact] {
    let numbers = scale.levels.map { String($0.number) }.joined(separator: ", ")
    return [ScorecardFact(subject: "levels of the scale", value: numbers, kind: .measure)]
      + scale.levels.map { level in
        ScorecardFact(subject: "word for level \(level.number)", value: level.name, kind: .words)
      }
  }

  static func optional(
    _ subject: String, _ value: String?, _ kind: ScorecardFact.Kind, owner: String? = nil,
    isProse: Bool = false
  ) -> [ScorecardFact] {
    value.map {
      [ScorecardFact(subject: subject, value: $0, kind: kind, owner: owner, isProse: isProse)]
    } ?? []
  }

  static func list(
    _ subject: String, _ values: [String], _ kind: ScorecardFact.Kind, owner: String? = nil,
    isProse: Bool = false
  ) -> [ScorecardFact] {
    optional(
      subject, values.isEmpty ? nil : values.joined(separator: ", "), kind, owner: owner,
      isProse: isProse)
  }
}

extension Fraction {
  /// A number that no other number is written as.
  var fact: String { shortDecimal(atMost: 4) ?? exact }
}
