/// What the slots of one criterion can add to the figures of its group, within what was asserted of
/// the criterion itself.
struct BlockOptions: Sendable {
  /// One contribution and one way to make it.
  struct Option: Sendable {
    /// How far it moves the row of the group.
    var offset: Int
    /// Which number each slot takes, in mixed radix, first slot lowest.
    var picks: Int
    /// In how many ways it can be made.
    var ways: UInt64
  }

  /// Distinct offsets, rising.
  private(set) var options: [Option]

  /// Works out the options of a block; `radix` says how slots move the row of the group, `bounds`
  /// what was asserted of the group's figures.
  init(
    of block: Int, in space: FormSpace, moving radix: GroupRadix,
    within bounds: [GroupQuestion.Bound], spending budget: inout StepBudget
  ) throws(Unsettled) {
    let own = bounds.filter { bound in
      if case .block(block) = space.figures[bound.figure].tier { return true }
      return false
    }
    var partial = [Partial(key: 0, values: own.map { _ in 0 }, picks: 0, ways: 1)]
    var place = 1
    for slot in space.blocks[block] {
      let allowed = bounds.first { $0.figure == slot }?.range
      let factors = own.map { bound in
        space.slotTerms[bound.figure].first { $0.figure == slot }?.factor ?? 0
      }
      // Sorting and joining take a step for each value of each part.
      try budget.spend(partial.count * space.numbers[slot].count * (1 + own.count))
      partial = try BlockOptions.extend(
        partial, by: space.numbers[slot], allowed, factors, place
      ) {
        radix.offset(of: slot, at: $0)
      }
      place = try Whole.product(place, space.numbers[slot].count)
    }
    let kept = partial.filter { part in
      zip(part.values, own).allSatisfy { $1.range.contains($0) }
    }
    options = try BlockOptions.merged(kept)
  }

  private struct Partial {
    var key: Int
    var values: [Int]
    var picks: Int
    var ways: UInt64
  }

  private static func extend(
    _ partial: [Partial], by numbers: [Int], _ allowed: ClosedRange<Int>?, _ factors: [Int],
    _ place: Int, offset: (Int) -> Int
  ) throws(Unsettled) -> [Partial] {
    var next: [Partial] = []
    for part in partial {
      for (index, number) in numbers.enumerated() where allowed?.contains(number) ?? true {
        var longer = part
        longer.key += offset(index)
        longer.picks += index * place
        for (position, factor) in factors.enumerated() {
          longer.values[position] += factor * number
        }
        next.append(longer)
      }
    }
    return try joined(next)
  }

  /// Ways to the same contribution and the same values are one way.
  private static func joined(_ partial: [Partial]) throws(Unsettled) -> [Partial] {
    let sorted = partial.sorted { one, other in
      if one.key != other.key { return one.key < other.key }
      if one.values != other.values { return one.values.lexicographicallyPrecedes(other.values) }
      return one.picks < other.picks
    }
    var result: [Partial] = []
    for part in sorted {
      if let last = result.last, last.key == part.key, last.values == part.values {
        result[result.count - 1].ways = try sum(last.ways, part.ways)
      } else {
        result.append(part)
      }
    }
    return result
  }

  private static func merged(_ partial: [Partial]) throws(Unsettled) -> [Option] {
    var result: [Option] = []
    for part in partial {
      if let last = result.last, last.offset == part.key {
        result[result.count - 1].ways = try sum(last.ways, part.ways)
      } else {
        result.append(Option(offset: part.key, picks: part.picks, ways: part.ways))
      }
    }
    return result
  }

  private static func sum(_ one: UInt64, _ other: UInt64) throws(Unsettled) -> UInt64 {
    let (sum, overflows) = one.addingReportingOverflow(other)
    if overflows { throw .numbers }
    return sum
  }
}
