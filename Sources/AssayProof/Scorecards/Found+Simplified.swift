import AssayLanguage

extension Prover.Found {
  /// The form with as much of it alike as the formula allows: cards that people take in at a glance.
  var simplified: Form {
    let levels = space.scorecard.scale.levels.map(\.number)
    let measure = Unevenness(of: space.space, numbers: levels)
    let frame = Frame(root, space.pool, space.space)
    var best = form
    var unevenness = measure.count(of: best.numbers)
    for slots in likeSlots {
      for number in levels.reversed() where unevenness > 0 {
        var next = best
        var isChanged = false
        for slot in slots where next.numbers[slot] != number {
          next.numbers[slot] = number
          isChanged = true
        }
        guard isChanged else { continue }
        let uneven = measure.count(of: next.numbers)
        if uneven < unevenness, frame.holds(for: next) { (best, unevenness) = (next, uneven) }
      }
    }
    return best
  }

  /// Slots that may become alike: all, those of each area, of each criterion, and each by itself.
  private var likeSlots: [[Int]] {
    let slots = Array(0..<space.space.slotCount)
    let areas = space.space.groups.map { $0.flatMap { space.space.blocks[$0] } }
    return [slots] + areas + space.space.blocks + slots.map { [$0] }
  }
}

extension ScorecardSpace {
  /// Forms that take few words: everybody agrees, one area may stand out, and one circumstance too.
  var plainForms: [Form] {
    let numbers = scorecard.scale.levels.map(\.number).reversed()
    let even = numbers.map { number in
      Form(numbers: [Int](repeating: number, count: space.slotCount), states: usualStates)
    }
    let uneven = scorecard.areas.indices.flatMap { area in
      even.flatMap { form in
        numbers.filter { $0 != form.numbers.first }.map { number in
          var other = form
          for slot in 0..<space.slotCount
          where scorecard.criteria[space.blockOfSlot[slot]].area == area {
            other.numbers[slot] = number
          }
          return other
        }
      }
    }
    return even + uneven.prefix(KnownForms.most / 4)
      + even.flatMap { form in
        usualStates.indices.flatMap { circumstance in
          [UInt8(0b001), 0b010, 0b100].filter { $0 != usualStates[circumstance] }.map { state in
            var other = form
            other.states[circumstance] = state
            return other
          }
        }
      }.prefix(KnownForms.most / 4)
  }
}
