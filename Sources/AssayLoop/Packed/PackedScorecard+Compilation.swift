public import AssayLanguage
import AssayText

extension PackedScorecard {
  /// Makes the tables; refuses when they do not hold within 64 bits.
  public init(_ scorecard: Scorecard) throws(Obstacle) {
    guard scorecard.flags.count <= 64 else { throw .flags }
    guard scorecard.scale.levels.count < 256, scorecard.rules.count < 65_536 else { throw .size }
    let slots = PackedScorecard.slots(of: scorecard)
    let tables = try Tables(of: scorecard, slots: slots)
    let pairs = PairTable(of: scorecard, slots: slots, weights: tables.criteria.map(\.weight))
    var compiler = ConditionCompiler(scorecard: scorecard, tables: tables, pairs: pairs)
    var rules: [PackedRule] = []
    for rule in scorecard.rules {
      rules.append(PackedRule(gives: rule.gives, node: try compiler.compile(rule.condition)))
    }
    self.init(
      slots: slots, levelNumbers: scorecard.scale.levels.map(\.number),
      panellists: scorecard.panel.panellists.map(\.name),
      flagCriteria: scorecard.flags.map(\.criterion), tables: compiler.tables,
      nodes: compiler.nodes, members: compiler.members, pairs: pairs, rules: rules,
      otherwise: scorecard.otherwise.gives)
  }

  private static func slots(of scorecard: Scorecard) -> [Slot] {
    scorecard.criteria.indices.flatMap { criterion in
      scorecard.panel.panellists.indices.flatMap { panellist in
        scorecard.criteria[criterion].stages.sorted()
          .filter { scorecard.stages[$0].panellists.contains(panellist) }
          .map { Slot(criterion: criterion, panellist: panellist, stage: $0) }
      }
    }
  }
}

extension PackedScorecard.Tables {
  init(
    of scorecard: Scorecard, slots: [PackedScorecard.Slot]
  ) throws(PackedScorecard.Obstacle) {
    var weights: [WholeWeights] = []
    for area in scorecard.areas {
      guard let whole = WholeWeights(of: area, in: scorecard) else { throw .denominators }
      weights.append(whole)
    }
    addRows(of: scorecard, slots: slots)
    try setScales(of: scorecard, weights)
    try addAreas(of: scorecard, weights)
    try setLevels(of: scorecard.scale)
    layout = PackedScorecard.Layout(
      criteria: criteria.count, areas: areas.count, raters: raters.count)
  }

  private mutating func addRows(of scorecard: Scorecard, slots: [PackedScorecard.Slot]) {
    var next = 0
    for (index, criterion) in scorecard.criteria.enumerated() {
      let firstRater = raters.count
      while next < slots.count, slots[next].criterion == index {
        let first = next
        while next < slots.count, slots[next].criterion == index,
          slots[next].panellist == slots[first].panellist
        {
          next += 1
        }
        raters.append(
          PackedScorecard.RaterRow(firstSlot: Int32(first), endSlot: Int32(next)))
        if next - first > 1 { hasRepeatedRaters = true }
      }
      criteria.append(
        PackedScorecard.CriterionRow(
          firstRater: Int32(firstRater), endRater: Int32(raters.count), needs: 0,
          isOptional: criterion.criterion.necessity == .optional, weight: 0))
    }
    for demand in scorecard.demands.raters {
      for index in scorecard.criteria(of: demand.target) {
        criteria[index].needs = max(criteria[index].needs, Int32(clamping: demand.count))
      }
    }
  }

  private mutating func setScales(
    of scorecard: Scorecard, _ weights: [WholeWeights]
  ) throws(PackedScorecard.Obstacle) {
    let levelsPerRater = raters.map { Int($0.endSlot - $0.firstSlot) }.max() ?? 1
    let ratersPerCriterion = criteria.map { Int($0.endRater - $0.firstRater) }.max() ?? 1
    var weight: Int128 = 1
    var counted: Int128 = 1
    for area in weights {
      guard let missing = area.mostMissing(scorecard.demands.missingAtMost),
        let scored = area.scoredSums(missingAtMost: missing), let sums = area.countedSums(),
        let scoredMultiple = Int128.leastCommonMultiple(of: scored),
        let countedMultiple = Int128.leastCommonMultiple(of: sums),
        let nextWeight = weight.leastCommonMultiple(with: scoredMultiple),
        let nextCounted = counted.leastCommonMultiple(with: countedMultiple)
      else { throw .denominators }
      weight = nextWeight
      counted = nextCounted
    }
    guard let rater = Int128.leastCommonMultiple(upTo: levelsPerRater),
      let criterion = Int128.leastCommonMultiple(upTo: ratersPerCriterion)?.times(rater),
      let shares = Int128.leastCommonMultiple(of: scorecard.areas.map(\.share.denominator)),
      let area = criterion.times(weight), let overall = area.times(shares),
      let overallCoverage = counted.times(shares)
    else { throw .denominators }
    scales = PackedScorecard.Scales(
      rater: rater, criterion: criterion, area: area, overall: overall, coverage: counted,
      overallCoverage: overallCoverage, weight: try PackedScorecard.narrowed(weight),
      counted: try PackedScorecard.narrowed(counted))
    for count in 0...max(1, levelsPerRater) {
      perLevel.append(try PackedScorecard.narrowed(rater / Int128(max(1, count))))
    }
    for count in 0...max(1, ratersPerCriterion) {
      perRater.append(try PackedScorecard.narrowed(criterion / rater / Int128(max(1, count))))
    }
    try checkRange(of: scorecard, weights)
  }

  /// No sum that an evaluation forms may leave 62 bits.
  private func checkRange(
    of scorecard: Scorecard, _ weights: [WholeWeights]
  ) throws(PackedScorecard.Obstacle) {
    let level = Int128(scorecard.scale.levels.map(\.number.magnitude).max() ?? 0) + 1
    let total = weights.map(\.total).max() ?? 1
    let shares = scorecard.areas.reduce(Fraction.one) { $0 + $1.share }
    let wholeShares = shares.numerator / shares.denominator + 1
    for reach in [
      scales.overall.times(level)?.times(wholeShares), scales.criterion.times(total)?.times(level),
      scales.overallCoverage.times(wholeShares),
    ] {
      guard let reach, reach < 1 << 62 else { throw .denominators }
    }
  }

  private mutating func addAreas(
    of scorecard: Scorecard, _ weights: [WholeWeights]
  ) throws(PackedScorecard.Obstacle) {
    for (area, whole) in zip(scorecard.areas, weights) {
      for (index, weight) in zip(area.criteria, whole.weights) {
        criteria[index].weight = try PackedScorecard.narrowed(weight)
      }
      let usual = whole.owed == 0 ? whole.total : whole.owed
      guard let missing = whole.mostMissing(scorecard.demands.missingAtMost) else {
        throw .denominators
      }
      let share = area.share * Fraction(scales.overall / scales.area, 1)
      areas.append(
        PackedScorecard.AreaRow(
          firstCriterion: Int32(area.criteria.lowerBound),
          endCriterion: Int32(area.criteria.upperBound),
          mostMissing: try PackedScorecard.narrowed(missing),
          owed: try PackedScorecard.narrowed(whole.owed),
          share: try PackedScorecard.narrowed(share.numerator),
          usualWeight: try PackedScorecard.narrowed(usual),
          usualFactor: scales.weight / (try PackedScorecard.narrowed(max(1, usual)))))
    }
  }

  private mutating func setLevels(of scale: Scale) throws(PackedScorecard.Obstacle) {
    levels = [Int64](repeating: 0, count: 256)
    levelCount = UInt8(scale.levels.count)
    for (index, level) in scale.levels.enumerated() {
      levels[index + 1] = try PackedScorecard.narrowed(Int128(level.number))
    }
  }
}

extension PackedScorecard.Layout {
  /// Puts the values one behind the other.
  init(criteria: Int, areas count: Int, raters rows: Int) {
    areas = criteria
    overall = areas + count
    coverage = overall + 1
    overallCoverage = coverage + count
    raters = overallCoverage + 1
    self.count = raters + rows
  }
}

extension PackedScorecard {
  /// The number in 62 bits, so that two of them can be added.
  static func narrowed(_ number: Int128) throws(Obstacle) -> Int64 {
    guard number.magnitude < 1 << 62 else { throw .denominators }
    return Int64(number)
  }
}
