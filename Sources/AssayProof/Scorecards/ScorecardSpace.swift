import AssayLanguage
import AssayLoop
import AssayText

/// One scorecard, for one panel, as a space of forms with its rules written out.
struct ScorecardSpace: Sendable {
  let scorecard: Scorecard
  let panel: PanelSlots
  private(set) var space: FormSpace
  let figures: ScorecardFigures
  let encoded: EncodedScorecard
  /// All formulas written so far.
  var pool: FormulaPool

  /// Writes out a scorecard for the panel without `absent`.
  init(
    _ scorecard: Scorecard, without absent: Set<PanelAbsence> = [],
    in universe: CardUniverse = .submitted
  ) throws(Unsettled) {
    self.scorecard = scorecard
    panel = PanelSlots(of: scorecard, without: absent, in: universe)
    let numbers = scorecard.scale.levels.map(\.number)
    var space = FormSpace(
      numbers: panel.slots.map { _ in numbers }, blockOfSlot: panel.slots.map(\.criterion),
      groupOfBlock: scorecard.criteria.map(\.area))
    figures = try ScorecardFigures(of: scorecard, raters: panel.raters, in: &space)
    self.space = space
    var pool = FormulaPool()
    encoded = try EncodedScorecard(ConditionEncoder(figures: figures, space: space), in: &pool)
    self.pool = pool
  }

  /// The rules of another scorecard over the same criteria, panel and scale, with what it weighs
  /// otherwise added to the space.
  mutating func encode(_ variant: Scorecard) throws(Unsettled) -> EncodedScorecard {
    let figures = try ScorecardFigures(of: variant, raters: panel.raters, in: &space)
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
