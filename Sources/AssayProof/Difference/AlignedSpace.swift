import AssayLanguage
import AssayLoop

/// Two scorecards as one space of forms over all criteria that either of them has, by name.
///
/// A level that both ask of a person in a stage is one slot.
struct AlignedSpace {
  /// Whose forms are looked at.
  enum Panel: Hashable, Sendable {
    /// All raters but some; the absences of the old and of the new scorecard mean the same.
    case raters(old: Set<PanelAbsence>, new: Set<PanelAbsence>)
    /// All raters of a criterion give one level: a slot for each criterion.
    case unanimous

    /// All raters.
    static let full = Panel.raters(old: [], new: [])
  }

  let old: AlignedSide
  let new: AlignedSide
  let space: FormSpace
  let oldRules: EncodedScorecard
  let newRules: EncodedScorecard
  var pool: FormulaPool
  /// Names of all flags.
  let flags: [String]

  /// Joins two scorecards with the same levels.
  init(_ old: Scorecard, _ new: Scorecard, _ panel: Panel) throws(Unsettled) {
    var builder = AlignedSlots()
    let oldSlots: PanelSlots
    let newSlots: PanelSlots
    switch panel {
    case .raters(let oldAbsent, let newAbsent):
      oldSlots = PanelSlots(of: old, without: oldAbsent)
      newSlots = PanelSlots(of: new, without: newAbsent)
    case .unanimous:
      oldSlots = PanelSlots(of: old)
      newSlots = PanelSlots(of: new)
    }
    let isUnanimous = panel == .unanimous
    let newPlaces = builder.add(newSlots.slots, of: new, isUnanimous: isUnanimous)
    let oldPlaces = builder.add(oldSlots.slots, of: old, isUnanimous: isUnanimous)
    let oldFlags = builder.addFlags(of: old)
    let newFlags = builder.addFlags(of: new)
    self.old = AlignedSide(
      scorecard: old, places: oldPlaces, slots: oldSlots.slots,
      raters: AlignedSpace.raters(oldSlots.raters, oldPlaces, isUnanimous: isUnanimous),
      flags: oldFlags)
    self.new = AlignedSide(
      scorecard: new, places: newPlaces, slots: newSlots.slots,
      raters: AlignedSpace.raters(newSlots.raters, newPlaces, isUnanimous: isUnanimous),
      flags: newFlags)
    flags = builder.flags
    var space = builder.space(levels: new.scale.levels.map(\.number))
    var pool = FormulaPool()
    oldRules = try AlignedSpace.rules(of: self.old, builder.flags, &space, &pool)
    newRules = try AlignedSpace.rules(of: self.new, builder.flags, &space, &pool)
    self.space = space
    self.pool = pool
  }

  private static func rules(
    of side: AlignedSide, _ flags: [String], _ space: inout FormSpace, _ pool: inout FormulaPool
  ) throws(Unsettled) -> EncodedScorecard {
    let figures = try ScorecardFigures(
      of: side.encodable(flags: flags), raters: side.raters, in: &space)
    return try EncodedScorecard(ConditionEncoder(figures: figures, space: space), in: &pool)
  }

  private static func raters(
    _ raters: [[PanelSlots.Rater]], _ places: [Int], isUnanimous: Bool
  ) -> [[PanelSlots.Rater]] {
    raters.map { own in
      let moved = own.map { rater in
        var moved = rater
        moved.slots = rater.slots.map { places[$0] }
        return moved
      }
      guard isUnanimous else { return moved }
      // Whoever agrees with all others counts like one of them.
      return moved.prefix(1).map { rater in
        var one = rater
        one.slots = Array(rater.slots.prefix(1))
        return one
      }
    }
  }

  /// The states of forms about which nothing is said.
  var usualStates: [UInt8] { Circumstance.usual(flags: flags.count) }

  /// All states of all circumstances.
  var anyStates: [UInt8] { [UInt8](repeating: Circumstance.every, count: flags.count + 2) }

  /// When the outcome goes from one to another.
  ///
  /// Where the two have rules in the same order, the first that holds in one and not in the other
  /// says where they part; that follows, and narrows the search.
  mutating func changes(_ from: Outcome, _ to: Outcome) -> FormulaPool.Index {
    let places = partings()
    if places == FormulaPool.never { return FormulaPool.never }
    return pool.all([
      places, oldRules.gives(from, in: &pool), newRules.gives(to, in: &pool),
    ])
  }

  /// When the outcomes differ.
  mutating func differs() -> FormulaPool.Index {
    let places = partings()
    if places == FormulaPool.never { return FormulaPool.never }
    return pool.any([
      oldRules.isBetter(than: newRules, in: &pool), newRules.isBetter(than: oldRules, in: &pool),
    ])
  }

  private mutating func partings() -> FormulaPool.Index {
    guard old.scorecard.rules.map(\.gives) == new.scorecard.rules.map(\.gives),
      oldRules.otherwise == newRules.otherwise
    else { return FormulaPool.always }
    let changed = oldRules.holds.indices.filter { oldRules.holds[$0] != newRules.holds[$0] }
    guard changed.count <= 4 else { return FormulaPool.always }
    let parts = changed.map { rule in
      let parting = pool.any([
        pool.all([oldRules.holds[rule], newRules.fails[rule]]),
        pool.all([oldRules.fails[rule], newRules.holds[rule]]),
      ])
      return pool.all(oldRules.fails[..<rule] + [parting])
    }
    return pool.any(parts)
  }
}
