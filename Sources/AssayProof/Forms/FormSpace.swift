/// All sets of complete cards that a panel could submit, as whole-number variables and the linear
/// figures over them that conditions compare.
///
/// The figures form a tree of three tiers, since a criterion's score reads its own slots, an area's
/// its own criteria, and only the overall score reads everything. Exact answers rest on that: each
/// tier is worked out by itself. Two scorecards, or two cards of one panellist, may share a space;
/// what joins their criteria then makes one group of them.
struct FormSpace: Sendable {
  /// Slots first, in order; then whatever was added.
  private(set) var figures: [LinearFigure] = []
  /// For each slot the numbers that it can take, rising.
  private(set) var numbers: [[Int]] = []
  /// The block of each slot.
  private(set) var blockOfSlot: [Int] = []
  /// The slots of each block.
  private(set) var blocks: [[Int]] = []
  /// The group of each block.
  let groupOfBlock: [Int]
  /// The blocks of each group.
  let groups: [[Int]]
  /// The least and the greatest value of each figure.
  private(set) var natural: [ClosedRange<Int>] = []
  /// Every figure by its slots alone, in rising order.
  private(set) var slotTerms: [[LinearFigure.Term]] = []
  private var known: [LinearFigure: Int] = [:]

  /// Makes a space of slots.
  ///
  /// - Parameters:
  ///   - numbers: for each slot the numbers that it can take, rising.
  ///   - blockOfSlot: the block of each slot; blocks are counted from 0 without gaps.
  ///   - groupOfBlock: the group of each block; groups are counted from 0 without gaps.
  init(numbers: [[Int]], blockOfSlot: [Int], groupOfBlock: [Int]) {
    self.numbers = numbers
    self.blockOfSlot = blockOfSlot
    self.groupOfBlock = groupOfBlock
    var blocks = [[Int]](repeating: [], count: groupOfBlock.count)
    for (slot, block) in blockOfSlot.enumerated() { blocks[block].append(slot) }
    self.blocks = blocks
    var groups = [[Int]](repeating: [], count: (groupOfBlock.max() ?? -1) + 1)
    for (block, group) in groupOfBlock.enumerated() { groups[group].append(block) }
    self.groups = groups
    for (slot, values) in numbers.enumerated() {
      figures.append(LinearFigure(tier: .slot(block: blockOfSlot[slot]), terms: []))
      natural.append((values.first ?? 0)...(values.last ?? 0))
      slotTerms.append([LinearFigure.Term(figure: slot, factor: 1)])
    }
  }

  /// How many variables there are; their figures have the indices `0..<slotCount`.
  var slotCount: Int { numbers.count }

  /// The index of a figure over `terms`, which may repeat figures; an equal figure is not added
  /// again.
  mutating func figure(
    over terms: [LinearFigure.Term], within tier: LinearFigure.Tier
  ) throws(Unsettled) -> Int {
    let merged = try merge(terms)
    if merged.count == 1, merged[0].factor == 1 { return merged[0].figure }
    let figure = LinearFigure(tier: tier, terms: merged)
    if let index = known[figure] { return index }
    figures.append(figure)
    natural.append(try range(of: merged))
    slotTerms.append(try flattened(merged))
    known[figure] = figures.count - 1
    return figures.count - 1
  }

  /// The group within which a figure is worked out; nothing for one that reads everything.
  func group(of figure: Int) -> Int? {
    switch figures[figure].tier {
    case .slot(let block), .block(let block): groupOfBlock[block]
    case .group(let group): group
    case .whole: nil
    }
  }

  /// The value of a figure for numbers of all slots.
  func value(of figure: Int, at numbers: [Int]) -> Int {
    slotTerms[figure].reduce(0) { $0 + $1.factor * numbers[$1.figure] }
  }

  private func merge(_ terms: [LinearFigure.Term]) throws(Unsettled) -> [LinearFigure.Term] {
    var merged: [LinearFigure.Term] = []
    for term in terms.sorted(by: { $0.figure < $1.figure }) {
      if let last = merged.last, last.figure == term.figure {
        merged[merged.count - 1].factor = try Whole.sum(last.factor, term.factor)
      } else {
        merged.append(term)
      }
    }
    return merged.filter { $0.factor != 0 }
  }

  private func range(of terms: [LinearFigure.Term]) throws(Unsettled) -> ClosedRange<Int> {
    var low = 0
    var high = 0
    for term in terms {
      let ends = natural[term.figure]
      let one = try Whole.product(term.factor, ends.lowerBound)
      let other = try Whole.product(term.factor, ends.upperBound)
      low = try Whole.sum(low, min(one, other))
      high = try Whole.sum(high, max(one, other))
    }
    return low...high
  }

  private func flattened(_ terms: [LinearFigure.Term]) throws(Unsettled) -> [LinearFigure.Term] {
    var all: [LinearFigure.Term] = []
    for term in terms {
      for inner in slotTerms[term.figure] {
        all.append(
          LinearFigure.Term(
            figure: inner.figure, factor: try Whole.product(term.factor, inner.factor)))
      }
    }
    return try merge(all)
  }
}
