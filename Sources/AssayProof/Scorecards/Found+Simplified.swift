import AssayLanguage

extension Prover.Found {
  /// The form with as much of it alike as the formula allows: cards that people take in at a glance.
  var simplified: Form {
    var best = form
    var unevenness = unevenness(of: best)
    let frame = Frame(root, space.pool, space.space)
    for group in groups {
      for number in levels.reversed() {
        let (next, uneven) = changed(best, group, to: number)
        if uneven < unevenness, frame.holds(for: next) {
          (best, unevenness) = (next, uneven)
        }
      }
    }
    return best
  }

  private var levels: [Int] { space.scorecard.scale.levels.map(\.number) }

  /// Slots that may become alike: all, those of each area, of each criterion, and each by itself.
  private var groups: [[Int]] {
    let slots = space.panel.slots
    let areas = space.scorecard.areas.map { area in
      slots.indices.filter { area.criteria.contains(slots[$0].criterion) }
    }
    let criteria = space.scorecard.criteria.indices.map { criterion in
      slots.indices.filter { slots[$0].criterion == criterion }
    }
    return [Array(slots.indices)] + areas + criteria + slots.indices.map { [$0] }
  }

  private func changed(_ form: Form, _ slots: [Int], to number: Int) -> (Form, Int) {
    var next = form
    for slot in slots { next.numbers[slot] = number }
    return (next, unevenness(of: next))
  }

  /// How many words it takes to tell the form: each criterion unlike the one before it in its area,
  /// and each rater unlike the first.
  private func unevenness(of form: Form) -> Int {
    let slots = space.panel.slots
    var count = 0
    var leads: [Int: [Int: Int]] = [:]
    var first: [Int?] = Array(repeating: nil, count: space.scorecard.criteria.count)
    for (index, slot) in slots.enumerated() {
      let number = form.numbers[index]
      if let own = first[slot.criterion] {
        count += own == number ? 0 : 1
      } else {
        first[slot.criterion] = number
        leads[space.scorecard.criteria[slot.criterion].area, default: [:]][number, default: 0] += 1
      }
    }
    var common: [Int: Int] = [:]
    for area in space.scorecard.areas.indices {
      let counts = leads[area, default: [:]]
      let most = levels.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0
      count += counts.values.reduce(0, +) - counts[most, default: 0]
      common[most, default: 0] += 1
    }
    let most = levels.map { common[$0, default: 0] }.max() ?? 0
    return count + space.scorecard.areas.count - most
  }
}

extension ScorecardSpace {
  /// Forms that take few words: everybody agrees, one area may stand out, and one circumstance too.
  var plainForms: [Form] {
    let numbers = scorecard.scale.levels.map(\.number).reversed()
    let even = numbers.map { number in
      Form(numbers: panel.slots.map { _ in number }, states: usualStates)
    }
    let uneven = scorecard.areas.indices.flatMap { area in
      even.flatMap { form in
        numbers.filter { $0 != form.numbers.first }.map { number in
          var other = form
          for (index, slot) in panel.slots.enumerated()
          where scorecard.criteria[slot.criterion].area == area {
            other.numbers[index] = number
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
