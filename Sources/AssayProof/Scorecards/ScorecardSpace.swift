import AssayLanguage
import AssayLoop
import AssayText

/// One scorecard, for one panel, as a space of forms with its rules written out.
///
/// Where everybody agrees, one variable stands for all levels on a criterion: such a space is small,
/// and each of its forms is one that the panel could submit.
struct ScorecardSpace: Sendable {
  let scorecard: Scorecard
  let panel: PanelSlots
  /// For each slot of the panel the variable of a form that says its level.
  let variables: [Int]
  private let raters: [[PanelSlots.Rater]]
  private(set) var space: FormSpace
  let figures: ScorecardFigures
  let encoded: EncodedScorecard
  /// All formulas written so far.
  var pool: FormulaPool

  /// Writes out a scorecard for the panel without `absent`; of the forms on which everybody agrees
  /// alone, if `isUnanimous`.
  init(
    _ scorecard: Scorecard, without absent: Set<PanelAbsence> = [],
    in universe: CardUniverse = .submitted, isUnanimous: Bool = false
  ) throws(Unsettled) {
    self.scorecard = scorecard
    panel = PanelSlots(of: scorecard, without: absent, in: universe)
    variables = isUnanimous ? panel.slots.map(\.criterion) : Array(panel.slots.indices)
    let blocks = isUnanimous ? Array(scorecard.criteria.indices) : panel.slots.map(\.criterion)
    raters = panel.raters.map { [variables] own in own.map { $0.giving(variables) } }
    let numbers = scorecard.scale.levels.map(\.number)
    var space = FormSpace(
      numbers: blocks.map { _ in numbers }, blockOfSlot: blocks,
      groupOfBlock: scorecard.criteria.map(\.area))
    figures = try ScorecardFigures(of: scorecard, raters: raters, in: &space)
    self.space = space
    var pool = FormulaPool()
    encoded = try EncodedScorecard(ConditionEncoder(figures: figures, space: space), in: &pool)
    self.pool = pool
  }

  /// The rules of another scorecard over the same criteria, panel and scale, with what it weighs
  /// otherwise added to the space.
  mutating func encode(_ variant: Scorecard) throws(Unsettled) -> EncodedScorecard {
    let figures = try ScorecardFigures(of: variant, raters: raters, in: &space)
    return try EncodedScorecard(ConditionEncoder(figures: figures, space: space), in: &pool)
  }

  /// The rules as they read the form in which one level stands higher than it says.
  mutating func encode(raised: ConditionEncoder.Raise) throws(Unsettled) -> EncodedScorecard {
    try EncodedScorecard(
      ConditionEncoder(figures: figures, space: space, raise: raised), in: &pool)
  }

  /// The states of forms about which nothing is said.
  var usualStates: [UInt8] { Circumstance.usual(flags: scorecard.flags.count) }

  /// All states of all circumstances.
  var anyStates: [UInt8] {
    [UInt8](repeating: Circumstance.every, count: scorecard.flags.count + 2)
  }
}
