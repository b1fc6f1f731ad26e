import AssayLanguage
import AssayLoop
import AssayText

extension Dice {
  /// Adds floors, demands, the bar and rules whose thresholds lie where the evidence does.
  mutating func addingRules(to skeleton: Scorecard, for evidence: Evidence) -> Scorecard {
    var scorecard = skeleton
    let figures = SecondInterpreter(skeleton, evidence)
    for area in scorecard.areas.indices where chance(40) {
      scorecard.areas[area].floor = threshold([figures.score(ofArea: area)], in: skeleton)
    }
    for criterion in scorecard.criteria.indices where chance(25) {
      scorecard.criteria[criterion].criterion.floor = threshold(
        [figures.scores[criterion]], in: skeleton)
    }
    scorecard.demands = demands(on: figures)
    scorecard.bar = threshold([figures.overall], in: skeleton)
    let outcomes: [Outcome] = [.noHire, .debrief, .hire]
    scorecard.otherwise.gives = pick(outcomes)
    // Conditions ask for floors, so they are made for the scorecard that has them.
    let complete = SecondInterpreter(scorecard, evidence)
    for index in 0..<between(0, 8) {
      scorecard.rules.append(
        Rule(
          name: "rule-\(index)", gives: pick(outcomes),
          condition: condition(depth: 3, complete), because: "A reason", place: .nowhere))
    }
    return scorecard
  }

  /// Mostly one of the values that occur, sometimes a hair beside it, else half a level anywhere.
  mutating func threshold(_ occurring: [Ratio?], in scorecard: Scorecard) -> Fraction {
    let known = occurring.compactMap { $0 }
    if known.isEmpty || chance(25) {
      let lowest = scorecard.scale.lowest
      return Fraction(Int128(between(2 * lowest, 2 * scorecard.scale.highest)), 2)
    }
    let value = pick(known)
    guard chance(25) else { return Fraction(value.top, value.bottom) }
    let hair = Ratio(Int128(pick([-1, 1])), 1000)
    let beside = value.plus(hair)
    return beside < .zero ? .zero : Fraction(beside.top, beside.bottom)
  }

  private mutating func demands(on figures: SecondInterpreter) -> Demands {
    let criteria = Array(figures.scorecard.criteria.indices)
    var demands = Demands()
    for _ in 0..<pick([0, 1, 1, 2]) {
      let target: Demands.Raters.Target
      var named: [Int]
      switch below(3) {
      case 0:
        named = criteria.filter {
          figures.scorecard.criteria[$0].criterion.necessity == .mustBeRated
        }
        target = .mustBeRated
      case 1:
        named = criteria.filter { !figures.isOptional($0) }
        target = .everyCriterion
      default:
        named = some(criteria, each: 20)
        target = .criteria(named)
      }
      let fewest = named.map { figures.ownMeans[$0].count }.min() ?? 1
      if fewest == 0 && chance(85) { continue }
      let count = max(1, chance(12) ? fewest + 1 : between(1, max(1, fewest)))
      demands.raters.append(Demands.Raters(count: count, target: target, place: .nowhere))
    }
    demands.missingAtMost = missingAtMost(on: figures)
    return demands
  }

  private mutating func missingAtMost(on figures: SecondInterpreter) -> Fraction {
    let shares = figures.scorecard.areas.indices.map(figures.shareWithoutScore(ofArea:))
    let largest = shares.max() ?? .zero
    switch below(10) {
    case 0..<6: return Fraction(largest.top, largest.bottom)
    case 6: return .zero
    case 7: return .one
    case 8:
      let one = pick(shares)
      return Fraction(one.top, one.bottom)
    default: return Fraction(Int128(between(0, 10)), 10)
    }
  }
}
