import AssayLanguage
import AssayLoop
import AssayText

/// Why a failing test did not come out as demanded: the condition that stood closest in the way.
struct NearestMiss {
  let scorecard: Scorecard

  /// One sentence, if there is anything to say beyond the outcome itself.
  func sentence(_ test: ScorecardTest, _ evaluation: Evaluation) -> String? {
    if let shortfall = evaluation.shortfalls.first { return self.sentence(shortfall) }
    if test.outcome == .incomplete { return "nothing is missing that the scorecard demands" }
    switch test.reason {
    case .rule(let index): return sentence(rule: index, evaluation)
    case .otherwise, .require, .missing, .noScore: return decisive(evaluation)
    case nil: return nearestRule(to: test.outcome, evaluation) ?? decisive(evaluation)
    }
  }

  private func sentence(_ shortfall: Shortfall) -> String {
    switch shortfall {
    case .raters(let criterion, let has, let needs, _):
      let name = scorecard.criteria[criterion].criterion.name
      return "`\(name)` has \(has) rater\(has == 1 ? "" : "s") and needs \(needs)"
    case .missing(let area, let share, let atMost):
      return "\(share.percentage) of `\(scorecard.areas[area].name)` has no score, "
        + "and at most \(atMost.percentage) may be missing"
    case .noScore(let area): return "`\(scorecard.areas[area].name)` has no score at all"
    }
  }

  private func sentence(rule index: Int, _ evaluation: Evaluation) -> String? {
    guard let trace = evaluation.rules.first(where: { $0.rule == index }) else { return nil }
    let name = scorecard.rules[index].name
    if trace.truth == .holds {
      return "`\(name)` holds too, but a rule before it decides"
    }
    guard let atom = obstacles(trace.condition, wanted: true).min(by: { $0.gap < $1.gap })
    else { return nil }
    let verb = trace.truth == .unknown ? "cannot be read" : "does not hold"
    return "`\(name)` \(verb): \(atom.words)"
  }

  /// Of the rules that give `outcome`, the one that came closest to holding.
  private func nearestRule(to outcome: Outcome, _ evaluation: Evaluation) -> String? {
    let candidates = evaluation.rules.filter {
      scorecard.rules[$0.rule].gives == outcome && $0.truth != .holds
    }
    let nearest = candidates.min { left, right in
      gap(left.condition) < gap(right.condition)
    }
    return nearest.flatMap { sentence(rule: $0.rule, evaluation) }
  }

  private func gap(_ trace: ConditionTrace) -> Gap {
    obstacles(trace, wanted: true).map(\.gap).min() ?? .unmeasured
  }

  /// What made the rule hold that decided.
  private func decisive(_ evaluation: Evaluation) -> String? {
    guard case .rule(let index) = evaluation.reason else { return nil }
    return "`\(scorecard.rules[index].name)` holds and decides"
  }

  private struct Obstacle {
    var words: String
    var gap: Gap
  }

  /// How much was lacking; what cannot be measured counts as furthest.
  private enum Gap: Comparable {
    case measured(Fraction)
    case unmeasured
  }

  /// The atoms that keep a condition from being `wanted`.
  private func obstacles(_ trace: ConditionTrace, wanted: Bool) -> [Obstacle] {
    switch trace {
    case .all(let parts, _), .any(let parts, _):
      return parts.flatMap { obstacles($0, wanted: wanted) }
    case .not(let part, _): return obstacles(part, wanted: !wanted)
    case .atom(let atom, let readings, let truth):
      guard truth != (wanted ? .holds : .fails) else { return [] }
      let blocking = readings.filter { $0.truth != (wanted ? .holds : .fails) }
      let nearest = (blocking.isEmpty ? readings : blocking).min { gap($0) < gap($1) }
      let value = nearest.flatMap(self.words).map { " (\($0))" } ?? ""
      let text = VisibleText.line(atom.text, limit: 200)
      return [Obstacle(words: "`\(text)`\(value)", gap: nearest.map(gap) ?? .unmeasured)]
    }
  }

  private func gap(_ reading: Reading) -> Gap {
    guard let value = reading.value, let bound = reading.bound else { return .unmeasured }
    return .measured(value < bound ? bound - value : value - bound)
  }

  /// `overall is 3.1`.
  private func words(_ reading: Reading) -> String? {
    let name: String
    switch reading.subject {
    case .overall: name = "overall"
    case .area(let area): name = "`\(scorecard.areas[area].name)`"
    case .criterion(let index): name = "`\(scorecard.criteria[index].criterion.name)`"
    case .coverage(nil): name = "coverage"
    case .coverage(let area?): name = "coverage of `\(scorecard.areas[area].name)`"
    case .spread(let area): name = "the difference on `\(scorecard.areas[area].name)`"
    case .spreadOfCriterion(let index):
      name = "the difference on `\(scorecard.criteria[index].criterion.name)`"
    case .flag, .pay, .references: return nil
    }
    guard let value = reading.value else { return "\(name) has no score" }
    if case .coverage = reading.subject { return "\(name) is \(value.percentage)" }
    return "\(name) is \(value.shortDecimal() ?? value.exact)"
  }
}
