import AssayLanguage
import AssayLoop
import AssayText

/// Random scorecards with every kind of condition, and random evidence for them.
struct RandomScorecards {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func scorecard() -> Scorecard {
    var builder = ScorecardBuilder()
    builder.levels = random.pick([[1, 2, 3, 4], [0, 1, 2, 3], [1, 2, 4, 5], [1, 2, 3]])
    builder.bar = number(in: builder.levels)
    builder.otherwise = random.pick([.noHire, .debrief, .hire])
    let roles = (0..<Int.random(in: 1...4, using: &random)).map { "panellist-\($0)" }
    for role in roles { builder.panellist(role) }
    addAreas(to: &builder)
    let names = builder.criteria.map(\.criterion.name)
    for index in 0..<Int.random(in: 1...3, using: &random) {
      builder.stage("stage-\(index)", by: random.some(of: roles), covers: random.some(of: names))
    }
    builder.stage("last", by: [random.pick(roles)], covers: names)
    addDemands(to: &builder)
    for index in 0..<Int.random(in: 0...6, using: &random) {
      builder.rule(
        "rule-\(index)", random.pick([.noHire, .debrief, .hire]),
        when: condition(for: builder, depth: 2))
    }
    return builder.build()
  }

  private mutating func addAreas(to builder: inout ScorecardBuilder) {
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Int.random(in: 1...5, using: &random)
    }
    let total = parts.reduce(0, +)
    for (index, part) in parts.enumerated() {
      let sketches = (0..<Int.random(in: 1...4, using: &random)).map { number in
        CriterionSketch(
          "criterion-\(index)-\(number)",
          weight: random.pick([1, 1, 2, 3, Fraction(1, 2), Fraction(5, 2)]),
          random.pick([.ordinary, .ordinary, .mustBeRated, .optional]),
          floor: random.chance(1, of: 3) ? self.number(in: builder.levels) : nil,
          flags: random.chance(1, of: 3) ? ["flag-\(index)-\(number)"] : [])
      }
      builder.area(
        "area-\(index)", share: Fraction(Int128(100 * part), Int128(total)),
        floor: random.chance(1, of: 2) ? number(in: builder.levels) : nil, sketches)
    }
  }

  private mutating func addDemands(to builder: inout ScorecardBuilder) {
    builder.demands.missingAtMost = random.pick([
      0, Fraction(1, 5), Fraction(1, 2), Fraction(1, 2), 1, 1,
    ])
    if random.chance(1, of: 3) { builder.require(1, on: .mustBeRated) }
    if random.chance(1, of: 6) { builder.require(1, on: .everyCriterion) }
    if random.chance(1, of: 6) {
      builder.require(
        Int.random(in: 1...2, using: &random),
        on: .criteria([Int.random(in: 0..<builder.criteria.count, using: &random)]))
    }
  }

  /// A number on or near the scale, with halves and fifths.
  mutating func number(in levels: [Int]) -> Fraction {
    let below = random.pick([1, 2, 5])
    let low = (levels.first ?? 0) * below
    let high = (levels.last ?? 0) * below
    return Fraction(Int128(Int.random(in: low...high, using: &random)), Int128(below))
  }
}

extension RandomScorecards {
  private mutating func condition(for builder: ScorecardBuilder, depth: Int) -> Condition {
    if depth == 0 || random.chance(1, of: 2) { return .test(test(for: builder)) }
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      condition(for: builder, depth: depth - 1)
    }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    default: return .not(parts[0])
    }
  }

  private mutating func test(for builder: ScorecardBuilder) -> Condition.Test {
    let relation = random.pick(Condition.Relation.allCases)
    let bound: Condition.Bound = random.pick([
      .number(number(in: builder.levels)), .number(number(in: builder.levels)), .bar, .itsFloor,
    ])
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: return .compare(quantity(for: builder), relation, bound)
    case 2:
      let part = Fraction(Int128(Int.random(in: 0...8, using: &random)), 8)
      let area = random.chance(1, of: 2) ? random.pick(Array(builder.areas.indices)) : nil
      return .compare(.coverage(area: area), relation, .number(part))
    case 3: return .every(group(for: builder), relation, bound)
    case 4: return .anyOf(group(for: builder), relation, bound)
    case 5:
      let count = Int.random(in: 1...3, using: &random)
      return .atLeast(count, group(for: builder), relation, bound)
    case 6:
      let distance = Fraction(Int128(Int.random(in: 1...5, using: &random)), 2)
      return .ratersDiffer(atLeast: distance, on: spread(for: builder))
    case 7: return .isMissing(criteria(for: builder))
    case 8:
      let flags = Array(builder.flags.indices)
      return .flags(
        random.pick(Condition.FlagStatus.allCases),
        among: flags.isEmpty ? [] : random.some(of: flags))
    case 9: return .pay(random.pick(PayStatus.allCases))
    default: return .references(random.pick(ReferenceStatus.allCases))
    }
  }

  private mutating func quantity(for builder: ScorecardBuilder) -> Condition.Quantity {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .overall
    case 1: .area(random.pick(Array(builder.areas.indices)))
    case 2: .criterion(random.pick(Array(builder.criteria.indices)))
    default: .lowest(group(for: builder))
    }
  }

  private mutating func group(for builder: ScorecardBuilder) -> Condition.Group {
    let areas = random.some(of: Array(builder.areas.indices))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .areas(areas)
    case 1: return criteria(for: builder)
    default:
      return .mixed(areas: areas, criteria: random.some(of: Array(builder.criteria.indices)))
    }
  }

  private mutating func criteria(for builder: ScorecardBuilder) -> Condition.Group {
    .criteria(random.some(of: Array(builder.criteria.indices)))
  }

  private mutating func spread(for builder: ScorecardBuilder) -> Condition.Spread {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .area(random.pick(Array(builder.areas.indices)))
    case 1: .criterion(random.pick(Array(builder.criteria.indices)))
    case 2: .anyArea
    default: .anyCriterion
    }
  }
}

extension RandomScorecards {
  /// Levels and gaps in every slot; how many gaps differs from card to card.
  mutating func cards(for packed: PackedScorecard, count: Int) -> PackedCards {
    var cards = PackedCards(slotCount: packed.slots.count)
    for _ in 0..<count {
      let gaps = random.pick([0, 0, 1, 2, 4])
      let levels = packed.slots.map { _ -> UInt8 in
        if random.chance(gaps, of: 8) { return random.pick([0, 0xFF]) }
        return UInt8(Int.random(in: 1...packed.levelNumbers.count, using: &random))
      }
      let flagged = random.chance(1, of: 2)
      cards.append(
        levels,
        PackedCircumstances(
          raised: flagged ? random.next() : 0, confirmed: flagged ? random.next() : 0,
          pay: random.pick(PayStatus.allCases), references: random.pick(ReferenceStatus.allCases)))
    }
    return cards
  }

  /// Evidence by persons who are not bound to roles: one may rate a criterion in several stages.
  mutating func evidence(for scorecard: Scorecard) -> Evidence {
    var evidence = Evidence(
      pay: random.pick(PayStatus.allCases), references: random.pick(ReferenceStatus.allCases))
    for criterion in scorecard.criteria.indices {
      for stage in scorecard.stages.indices {
        for person in ["anna", "bo", "carl"] where random.chance(2, of: 5) {
          evidence.ratings.append(
            Evidence.Rating(
              person: person, criterion: criterion, stage: stage,
              level: random.pick(scorecard.scale.levels).number))
        }
      }
    }
    for flag in scorecard.flags.indices where random.chance(1, of: 3) {
      evidence.flags.append(
        Evidence.FlagReport(
          flag: flag, person: random.pick(["anna", "bo"]), confirms: random.chance(1, of: 3)))
    }
    return evidence
  }
}
