import AssayText

/// A figure over some slots, counted from its least value in steps of what all its values share.
struct CountedFigure: Hashable, Sendable {
  /// The least value, and the step.
  let base: Int
  let unit: Int
  /// For each of the slots and each of its numbers, how many steps it adds.
  let deltas: [[Int]]

  /// The part of a figure that lies in `slots`.
  init(_ figure: Int, over slots: [Int], in space: FormSpace) throws(Unsettled) {
    var factors: [Int: Int] = [:]
    for term in space.slotTerms[figure] { factors[term.figure] = term.factor }
    var base = 0
    var divisor: Int128 = 0
    var additions: [[Int]] = []
    for slot in slots {
      let values = space.numbers[slot].map { $0 * (factors[slot] ?? 0) }
      let least = values.min() ?? 0
      base = try Whole.sum(base, least)
      additions.append(values.map { $0 - least })
      for value in values {
        divisor = Fraction.greatestCommonDivisor(divisor, Int128(value - least))
      }
    }
    let unit = try Whole.narrowed(max(1, divisor))
    self.base = base
    self.unit = unit
    deltas = additions.map { $0.map { $0 / unit } }
  }

  /// How many steps the greatest value stands above the least.
  var extent: Int { reach(behind: -1) }

  /// How many steps the slots behind a place can add.
  func reach(behind place: Int) -> Int {
    deltas[(place + 1)...].reduce(0) { $0 + ($1.max() ?? 0) }
  }

  /// The steps within a range of values; the first is above the last where no value lies in it.
  func steps(in range: ClosedRange<Int>) -> (first: Int, last: Int) {
    (
      Whole.ceiling(range.lowerBound - base, by: unit),
      Whole.floor(range.upperBound - base, by: unit)
    )
  }
}
