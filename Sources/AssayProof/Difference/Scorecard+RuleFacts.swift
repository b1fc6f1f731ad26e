import AssayLanguage
import AssayLoop
import AssayText

extension Scorecard {
  var demandFacts: [ScorecardFact] {
    demands.raters.map { demand in
      let target =
        switch demand.target {
        case .mustBeRated: "everything that must be rated"
        case .everyCriterion: "every criterion"
        case .criteria(let own):
          own.map(comparedName(ofCriterion:)).joined(separator: ", ")
        }
      return ScorecardFact(
        subject: "raters required on \(target)", value: String(demand.count), kind: .measure)
    } + [
      ScorecardFact(
        subject: "share of an area that may be missing",
        value: "\((demands.missingAtMost * Fraction(100)).fact)%", kind: .measure)
    ]
  }

  var ruleFacts: [ScorecardFact] {
    var facts = [ScorecardFact(subject: "bar", value: bar.fact, kind: .logic)]
    facts += Self.optional(
      "doubt", doubt.map { "\($0.lowerBound.fact) to \($0.upperBound.fact)" }, .arrangement)
    for (index, rule) in rules.enumerated() {
      let subject = "rule \(rule.name)"
      facts.append(
        ScorecardFact(
          subject: subject, value: "\(rule.gives.rawValue) when \(rule.condition.fact)",
          kind: rule.condition.readsMissing ? .measure : .logic))
      facts.append(
        ScorecardFact(
          subject: "place of \(subject)",
          value: index == 0 ? "first" : "behind \(rules[index - 1].name)",
          kind: rules[...index].contains { $0.condition.readsMissing } ? .measure : .logic,
          owner: subject))
      facts.append(
        ScorecardFact(
          subject: "reason of \(subject)", value: rule.because, kind: .words, owner: subject,
          isProse: true))
    }
    facts.append(
      ScorecardFact(subject: "otherwise", value: otherwise.gives.rawValue, kind: .logic))
    facts += Self.optional("reason of otherwise", otherwise.because, .words, isProse: true)
    return facts
      + promises.map {
        ScorecardFact(subject: "promise `\($0.text.oneSpaced)`", value: "", kind: .arrangement)
      }
  }

  var termFacts: [ScorecardFact] {
    let clocks = [
      ("cards are due", deadlines.cards), ("debrief", deadlines.debrief),
      ("gap between stages", deadlines.gap), ("whole search", deadlines.hire),
    ]
    var facts = clocks.flatMap { name, span in
      Self.optional("deadline: \(name)", span?.description, .arrangement)
    }
    facts += Self.optional("working days", deadlines.workingDaysRegion, .arrangement)
    facts += Self.optional(
      "gap on each track", deadlines.gapOnEachTrack ? "yes" : nil, .arrangement)
    facts += pay.bands.map { band in
      ScorecardFact(
        subject: "pay \(band.name ?? band.region ?? "band")",
        value: "\(band.from) to \(band.to)\(band.isOpenAbove ? " or more" : "") per "
          + "\(band.period.rawValue), \(band.source ?? "no source") "
          + "\(band.asOf?.description ?? "")", kind: .arrangement)
    }
    facts += Self.optional("reason for no pay band", pay.noBandBecause, .words)
    facts += Self.optional(
      "stage before which pay is disclosed", pay.discloseBefore.map { stages[$0].name },
      .arrangement)
    facts += Self.list("premiums", pay.premiums.map(\.text), .words, isProse: true)
    facts += Self.list("package", pay.package, .words)
    facts += Self.optional(
      "references",
      references.map { demand in
        "\(demand.count) by \(demand.by)"
          + (demand.after.map { " after \(stages[$0].name)" } ?? "")
          + " on \(demand.asks.joined(separator: ", "))"
      }, .arrangement)
    facts += Self.optional(
      "practice",
      practice.map { demand in
        "\(demand.answers) answers within \(demand.within)"
          + (demand.again.map { ", again after \($0)" } ?? "")
      }, .arrangement)
    facts += Self.list("personal data", privacy.collects, .arrangement)
    facts += Self.optional("personal data is kept", privacy.keepFor?.description, .arrangement)
    facts += Self.optional("privacy region", privacy.region, .arrangement)
    facts += Self.optional("calibration is off", calibrationOffBecause, .arrangement)
    return facts + Self.optional("early stop", stopsEarly ? "yes" : nil, .arrangement)
  }
}

extension Condition {
  /// The author's words with single spaces, and brackets where parts are joined.
  fileprivate var fact: String {
    switch self {
    case .all(let parts): parts.map { $0.part }.joined(separator: " and ")
    case .any(let parts): parts.map { $0.part }.joined(separator: " or ")
    case .not(let part): "not \(part.part)"
    case .atom(let atom): atom.text.oneSpaced
    }
  }

  private var part: String { if case .atom = self { fact } else { "(\(fact))" } }

  /// Whether it reads what is missing, of which complete cards say nothing.
  fileprivate var readsMissing: Bool {
    atoms.contains { atom in
      switch atom.test {
      case .isMissing, .compare(.coverage, _, _): true
      default: false
      }
    }
  }
}

extension String {
  fileprivate var oneSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
