import AssayLanguage
import AssayLoop
import AssayText

/// What the rules say and how firm that is.
public struct Verdict: Hashable, Sendable {
  /// How the loop stands.
  public var standing: VerdictStanding
  /// What kind of word the standing is: an outcome of the rules, or a state of the loop.
  public var label: PlainText
  /// Why, in one or two sentences.
  public var reason: PlainText
  /// The weighted mean of the areas; nothing while there is none to show.
  public var overall: Figure?
  /// The overall score that the scorecard declares as good enough.
  public var bar: Figure
  /// How far the overall lies above the bar; nothing while there is no outcome.
  public var margin: Figure?
  /// Share of the weight that has a level.
  public var coverage: Figure?
  /// The ends of the scale.
  public var scale: ClosedRange<Int>
  /// How firm the outcome is, one sentence each.
  public var firmness: [PlainText]
  /// What calibration did, or why it did nothing.
  public var calibration: PlainText
}

extension PacketBuilder {
  func makeVerdict() -> Verdict {
    let overall = showsFigures ? overall : nil
    return Verdict(
      standing: standing,
      label: standing.isOutcome ? "Outcome of the rules" : "State of the loop",
      reason: reason, overall: overall.map(Figure.score), bar: .score(scorecard.bar),
      margin: standing.isOutcome ? overall.map { .signed($0 - scorecard.bar) } : nil,
      coverage: showsFigures && sealedCriteria.isEmpty ? .share(figures.coverage) : nil,
      scale: scorecard.scale.lowest...max(scorecard.scale.lowest, scorecard.scale.highest),
      firmness: makeFirmness(),
      calibration: calibrationSentence)
  }

  private var reason: PlainText {
    switch standing {
    case .open:
      return
        "\(counted(state.owed.count, "card")) still owed. An open loop has no outcome, whatever the cards so far say."
    case .incomplete:
      return
        "No card is owed any more, and \(counted(evaluation.shortfalls.count, "demand")) on the evidence "
        + (evaluation.shortfalls.count == 1 ? "is" : "are") + " not met. The rules were not read."
    case .withdrawn: return "The candidate withdrew. Nothing is left to decide."
    case .erased: return "The personal data of this loop was erased on purpose."
    case .underWay:
      return "No decision has been recorded yet. This page shows how the decision will be made."
    case .noHire, .debrief, .hire: return reasonOfOutcome
    }
  }

  private var reasonOfOutcome: PlainText {
    guardSentence.map { "\($0) \(reasonOfRules)" } ?? reasonOfRules
  }

  private var reasonOfRules: PlainText {
    switch evaluation.reason {
    case .shortfall: return "The evidence is incomplete."
    case .otherwise:
      guard let because = scorecard.otherwise.because else { return "No rule holds." }
      return "No rule holds. \(PlainText(because).asSentence)"
    case .rule(let index):
      let rule = scorecard.rules[index]
      return "Rule \(rule.name) is the first that holds. \(PlainText(rule.because).asSentence)"
    case .unknownRule(let index, let instead):
      let rule = scorecard.rules[index]
      return
        "Rule \(rule.name) reads a score that is missing and would give \(rule.gives.rawValue); so \(instead.rawValue) is held back until people have talked."
    }
  }

  private func makeFirmness() -> [PlainText] {
    guard standing.isOutcome, showsFigures else { return [] }
    var sentences: [PlainText] = []
    if let overall {
      sentences.append(
        "Overall \(overall.decimal(2)) lies \(distance(overall - scorecard.bar)) the bar of \(scorecard.bar.readable)."
      )
    }
    let others = makeThresholds().filter { $0.subject != "Overall" }
    if let nearest = others.first {
      sentences.append(
        "The nearest other threshold is \(nearest.bound.readable) for \(nearest.subject), \(nearest.distance.value.magnitude.readable) away."
      )
    }
    guard input.audience.showsRatings else { return sentences }
    if let widest = makeDissent().first {
      sentences.append(widest.sentence)
    } else {
      sentences.append("No two raters are a whole level apart on any area.")
    }
    return sentences
  }

  private func distance(_ margin: Fraction) -> PlainText {
    if margin == .zero { return "exactly at" }
    return margin > .zero
      ? "\(margin.decimal(2)) above" : "\(margin.magnitude.decimal(2)) below"
  }
}

extension PlainText {
  /// Joins two sentences or parts of one.
  static func + (left: PlainText, right: PlainText) -> PlainText { "\(left)\(right)" }
}
