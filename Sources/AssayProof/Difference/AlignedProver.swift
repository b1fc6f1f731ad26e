import AssayLanguage

/// Finds forms on which two scorecards part, or shows that there are none.
struct AlignedProver {
  private(set) var space: AlignedSpace
  private var solver: Solver
  private var known: KnownForms

  init(_ space: AlignedSpace, steps: Int) {
    self.space = space
    solver = Solver(steps: steps)
    known = KnownForms(space.plainForms, usual: space.usualStates)
  }

  /// Cards whose outcome goes from one to another, in the fewest words found; nothing when there are
  /// none.
  mutating func form(from: Outcome, to: Outcome) throws(Unsettled) -> Form? {
    let root = space.changes(from, to)
    guard root != FormulaPool.never else { return nil }
    if let form = try form(root, [space.usualStates]) { return simplified(form, root) }
    guard space.pool.readsCircumstances(root) else { return nil }
    return try form(root, [space.anyStates]).map { simplified($0, root) }
  }

  private mutating func form(
    _ root: FormulaPool.Index, _ choices: [[UInt8]]
  ) throws(Unsettled) -> Form? {
    for states in choices {
      let old =
        states == space.usualStates
        ? known.firstUsual(where: root, in: space.pool, of: space.space)
        : known.first(where: root, in: space.pool, of: space.space)
      if let old { return old }
      if let form = try solver.form(
        for: root, in: space.pool, of: space.space, states: states,
        preferring: space.usualStates)
      {
        return form
      }
    }
    return nil
  }

  /// The form with as much of it alike as the formula allows.
  private func simplified(_ form: Form, _ root: FormulaPool.Index) -> Form {
    let frame = Frame(root, space.pool, space.space)
    var best = form
    for slots in space.likeSlots {
      for number in space.levels.reversed() {
        var next = best
        for slot in slots { next.numbers[slot] = number }
        if next.unevenness < best.unevenness, frame.holds(for: next) { best = next }
      }
    }
    return best
  }
}

extension Form {
  /// How often a number differs from the one before it.
  fileprivate var unevenness: Int { zip(numbers, numbers.dropFirst()).count { $0 != $1 } }
}

extension AlignedSpace {
  /// The numbers of the scale.
  var levels: [Int] { new.scorecard.scale.levels.map(\.number) }

  /// Slots that may become alike: all, those of each group, of each criterion, and each by itself.
  fileprivate var likeSlots: [[Int]] {
    let slots = 0..<space.slotCount
    return [Array(slots)]
      + space.groups.map { group in slots.filter { group.contains(space.blockOfSlot[$0]) } }
      + space.blocks + slots.map { [$0] }
  }

  /// Forms that take few words: everybody agrees, and one area may stand out.
  fileprivate var plainForms: [Form] {
    let even = levels.reversed().map { number in
      Form(numbers: [Int](repeating: number, count: space.slotCount), states: usualStates)
    }
    let uneven = space.groups.flatMap { group in
      even.flatMap { form in
        levels.reversed().filter { $0 != form.numbers.first }.map { number in
          var other = form
          for (slot, block) in space.blockOfSlot.enumerated() where group.contains(block) {
            other.numbers[slot] = number
          }
          return other
        }
      }
    }
    return even + uneven.prefix(KnownForms.most / 2)
  }
}
