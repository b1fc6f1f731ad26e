import AssayLanguage
import AssayLoop

/// Two sets of complete cards that differ in one card at most, as one space of forms: the slots of
/// that card stand in it twice.
struct CardPairSpace {
  let original: ScorecardSpace
  let space: FormSpace
  let before: EncodedScorecard
  let after: EncodedScorecard
  var pool: FormulaPool
  /// For each slot of the card the slot that stands for it after the change.
  let twins: [Int: Int]

  /// Doubles the card of a panellist in a stage; of several persons in the role, the first one's.
  init(of original: ScorecardSpace, panellist: Int, stage: Int) throws(Unsettled) {
    self.original = original
    let slots = original.panel.slots
    let card = slots.indices.filter {
      slots[$0].panellist == panellist && slots[$0].stage == stage && slots[$0].seat == 0
    }
    twins = Dictionary(
      uniqueKeysWithValues: card.enumerated().map { ($1, slots.count + $0) })
    var space = FormSpace(
      numbers: original.space.numbers + card.map { original.space.numbers[$0] },
      blockOfSlot: original.space.blockOfSlot + card.map { original.space.blockOfSlot[$0] },
      groupOfBlock: original.space.groupOfBlock)
    let raters = original.panel.raters
    let figures = try ScorecardFigures(of: original.scorecard, raters: raters, in: &space)
    let changed = try ScorecardFigures(
      of: original.scorecard, raters: CardPairSpace.replacing(raters, by: twins), in: &space)
    var pool = FormulaPool()
    before = try EncodedScorecard(ConditionEncoder(figures: figures, space: space), in: &pool)
    after = try EncodedScorecard(ConditionEncoder(figures: changed, space: space), in: &pool)
    self.space = space
    self.pool = pool
  }

  private static func replacing(
    _ raters: [[PanelSlots.Rater]], by twins: [Int: Int]
  ) -> [[PanelSlots.Rater]] {
    raters.map { own in
      own.map { rater in
        var changed = rater
        changed.slots = rater.slots.map { twins[$0] ?? $0 }
        return changed
      }
    }
  }

  /// The two forms of the original space that a form of this one stands for.
  func forms(of form: Form) -> (before: Form, after: Form) {
    var before = form
    before.numbers = Array(form.numbers.prefix(original.space.slotCount))
    var after = before
    for (slot, twin) in twins { after.numbers[slot] = form.numbers[twin] }
    return (before, after)
  }
}

extension Prover {
  /// Whether no card of one panellist in one stage turns `no hire` into `hire`, all else held.
  mutating func proveOneCardNeverLifts() throws(Unsettled) -> Verdict {
    for space in spaces {
      for stage in scorecard.stages.indices where scorecard.stages[stage].isScored {
        for panellist in scorecard.stages[stage].panellists {
          if let pair = try liftingPair(in: space, panellist: panellist, stage: stage) {
            return .refuted(pair)
          }
        }
      }
    }
    return .proved(nil)
  }

  private mutating func liftingPair(
    in space: ScorecardSpace, panellist: Int, stage: Int
  ) throws(Unsettled) -> Refutation? {
    var pair = try CardPairSpace(of: space, panellist: panellist, stage: stage)
    let lifts = pair.pool.all([
      pair.before.gives(.noHire, in: &pair.pool), pair.after.gives(.hire, in: &pair.pool),
    ])
    var solver = Solver(steps: steps)
    defer { spentBeside += solver.spent }
    for states in [space.usualStates, space.anyStates] {
      guard
        let found = try solver.form(
          for: lifts, in: pair.pool, of: pair.space, states: states,
          preferring: space.usualStates)
      else { continue }
      note(pair.script(for: lifts, isSatisfiable: true))
      let forms = pair.forms(of: found)
      return .pair(
        space.witness(forms.before) { $0.evaluation.outcome == .noHire },
        space.witness(forms.after) { $0.evaluation.outcome == .hire })
    }
    note(pair.script(for: lifts, isSatisfiable: false))
    return nil
  }
}
