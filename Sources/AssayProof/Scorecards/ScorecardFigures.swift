import AssayLanguage
import AssayText

/// The figures of one scorecard within a space of forms.
struct ScorecardFigures: Sendable {
  /// Two raters, and how much higher the first rates than the second.
  struct Pair: Sendable {
    var lead: ScaledFigure
  }

  let scorecard: Scorecard
  /// In the order of the scorecard's criteria.
  let criteria: [ScaledFigure]
  /// In the order of the scorecard's areas.
  let areas: [ScaledFigure]
  let overall: ScaledFigure
  /// For each criterion, every two of its raters; empty unless a rule reads differences of raters.
  let criterionPairs: [[Pair]]
  /// For each area, every two raters who rate a criterion of it in common; likewise.
  let areaPairs: [[Pair]]

  /// Adds the figures of a scorecard to a space; `raters` are for each criterion those who rate it,
  /// with slots of the space.
  init(
    of scorecard: Scorecard, raters: [[PanelSlots.Rater]], in space: inout FormSpace
  ) throws(Unsettled) {
    self.scorecard = scorecard
    var criteria: [ScaledFigure] = []
    for own in raters { criteria.append(try ScorecardFigures.score(own, &space)) }
    var areas: [ScaledFigure] = []
    for area in scorecard.areas {
      areas.append(try ScorecardFigures.score(area, scorecard, criteria, &space))
    }
    overall = try space.scaled(
      zip(areas, scorecard.areas).map { ($0, $1.share) }, within: .whole)
    self.criteria = criteria
    self.areas = areas
    let readsPairs = scorecard.rules.contains { $0.condition.readsDifferences }
    (criterionPairs, areaPairs) =
      readsPairs ? try ScorecardFigures.pairs(scorecard, raters, &space) : ([], [])
  }

  /// The mean over persons of the mean over their stages.
  private static func score(
    _ raters: [PanelSlots.Rater], _ space: inout FormSpace
  ) throws(Unsettled) -> ScaledFigure {
    try space.scaled(
      raters.flatMap { mean(of: $0, weight: Fraction(1, Int128(max(1, raters.count)))) },
      within: .block(block(of: raters, space)))
  }

  private static func block(of raters: [PanelSlots.Rater], _ space: FormSpace) -> Int {
    raters.first?.slots.first.map { space.blockOfSlot[$0] } ?? 0
  }

  private static func mean(
    of rater: PanelSlots.Rater, weight: Fraction
  ) -> [(figure: ScaledFigure, weight: Fraction)] {
    let part = weight / Fraction(rater.slots.count)
    return rater.slots.map { (ScaledFigure(figure: $0, scale: .one), part) }
  }

  private static func score(
    _ area: Area, _ scorecard: Scorecard, _ criteria: [ScaledFigure], _ space: inout FormSpace
  ) throws(Unsettled) -> ScaledFigure {
    let weights = scorecard.criteria[area.criteria].map(\.criterion.weight)
    let total = weights.reduce(.zero, +)
    return try space.scaled(
      zip(criteria[area.criteria], weights).map { ($0, $1 / total) },
      within: .group(group(of: criteria[area.criteria.lowerBound].figure, space)))
  }

  private static func group(of figure: Int, _ space: FormSpace) -> Int {
    space.group(of: figure) ?? 0
  }
}

extension ScorecardFigures {
  private static func pairs(
    _ scorecard: Scorecard, _ raters: [[PanelSlots.Rater]], _ space: inout FormSpace
  ) throws(Unsettled) -> (criteria: [[Pair]], areas: [[Pair]]) {
    var criteria: [[Pair]] = []
    for own in raters {
      criteria.append(
        try pairs(over: [(own, .one)], within: .block(block(of: own, space)), &space))
    }
    var areas: [[Pair]] = []
    for area in scorecard.areas {
      let rated = area.criteria.map { (raters[$0], scorecard.criteria[$0].criterion.weight) }
      let group = space.groupOfBlock[block(of: rated[0].0, space)]
      areas.append(try pairs(over: rated, within: .group(group), &space))
    }
    return (criteria, areas)
  }

  /// Every two persons with a criterion in common, in the order of the panel.
  private static func pairs(
    over rated: [(raters: [PanelSlots.Rater], weight: Fraction)], within tier: LinearFigure.Tier,
    _ space: inout FormSpace
  ) throws(Unsettled) -> [Pair] {
    let persons = Set(rated.flatMap { $0.raters.map(Person.init) }).sorted()
    var pairs: [Pair] = []
    for (index, one) in persons.enumerated() {
      for other in persons[(index + 1)...] {
        if let pair = try pair(one, other, over: rated, within: tier, &space) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }

  private static func pair(
    _ one: Person, _ other: Person,
    over rated: [(raters: [PanelSlots.Rater], weight: Fraction)], within tier: LinearFigure.Tier,
    _ space: inout FormSpace
  ) throws(Unsettled) -> Pair? {
    let common = rated.compactMap { entry -> (PanelSlots.Rater, PanelSlots.Rater, Fraction)? in
      guard let own = entry.raters.first(where: { Person($0) == one }),
        let others = entry.raters.first(where: { Person($0) == other })
      else { return nil }
      return (own, others, entry.weight)
    }
    guard !common.isEmpty else { return nil }
    let total = common.reduce(Fraction.zero) { $0 + $1.2 }
    let parts = common.flatMap { own, others, weight in
      mean(of: own, weight: weight / total) + mean(of: others, weight: .zero - weight / total)
    }
    return Pair(lead: try space.scaled(parts, within: tier))
  }

  private struct Person: Hashable, Comparable {
    var panellist: Int
    var seat: Int

    init(_ rater: PanelSlots.Rater) {
      panellist = rater.panellist
      seat = rater.seat
    }

    static func < (left: Person, right: Person) -> Bool {
      (left.panellist, left.seat) < (right.panellist, right.seat)
    }
  }
}

extension Condition {
  /// Whether it reads how far raters differ.
  var readsDifferences: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.readsDifferences)
    case .not(let part): part.readsDifferences
    case .atom(let atom): if case .ratersDiffer = atom.test { true } else { false }
    }
  }
}
