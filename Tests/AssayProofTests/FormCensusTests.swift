import Testing

@testable import AssayProof

/// Counts over random spaces, held against every form of them.
@Suite struct `A census of forms` {
  @Test(arguments: 0..<60) func `is what the list of all forms says`(seed: Int) throws {
    var source = SmallSpaces(seed: UInt64(seed) &* 104_729 &+ 1)
    let question = try source.next()
    var expected = [Int128](repeating: 0, count: question.conditions.count + 1)
    for numbers in question.forms {
      let first = question.conditions.firstIndex { question.holds($0, numbers) }
      expected[first ?? question.conditions.count] += 1
    }
    var census = try question.census()
    let count = try census.count()
    #expect(count.deciding == expected)
    #expect(count.all == Int128(question.forms.count))
  }

  @Test(arguments: 0..<10) func `is the same in portions`(seed: Int) throws {
    var source = SmallSpaces(seed: UInt64(seed) &* 31 &+ 7)
    let question = try source.next()
    var whole = try question.census()
    var portions = try question.census()
    var count: FormCensus.Count?
    while count == nil { count = try portions.advance(steps: 1) }
    #expect(try whole.count() == count)
  }

  @Test func `has numbers for as many forms as there may be, and says where it has not`() throws {
    for (slots, isCounted) in [(63, true), (64, false)] {
      let space = FormSpace(
        numbers: Array(repeating: [1, 2, 3, 4], count: slots),
        blockOfSlot: Array(0..<slots), groupOfBlock: Array(0..<slots))
      let pool = FormulaPool()
      #expect(
        isCounted
          == ((try? FormCensus(space, pool, [FormulaPool.never], states: [], steps: 9)) != nil))
    }
  }
}

/// Random conditions over few slots.
struct SmallSpaces {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  struct Question {
    var space: FormSpace
    var pool: FormulaPool
    var conditions: [FormulaPool.Index]
    var forms: [[Int]]

    func census() throws -> FormCensus {
      try FormCensus(space, pool, conditions, states: [0b010], steps: 1_000_000)
    }

    /// Whether a formula holds of one form.
    func holds(_ formula: FormulaPool.Index, _ numbers: [Int]) -> Bool {
      switch pool.nodes[formula] {
      case .constant(let holds): holds
      case .literal(.state(_, let mask)): mask & 0b010 != 0
      case .literal(.range(let figure, let range)):
        range.contains(space.value(of: figure, at: numbers))
      case .atLeast(let count, let parts): parts.count { holds($0, numbers) } >= count
      }
    }
  }

  /// Slots in blocks in groups, figures of every tier with factors of either sign, and conditions.
  mutating func next() throws -> Question {
    var space = drawSpace()
    var figures = Array(0..<space.slotCount)
    for (block, slots) in space.blocks.enumerated() {
      figures.append(try draw(over: slots, .block(block), &space))
    }
    for (group, blocks) in space.groups.enumerated() {
      for _ in 0..<2 {
        figures.append(
          try draw(over: blocks.flatMap { space.blocks[$0] }, .group(group), &space))
      }
    }
    for _ in 0..<dice.number(in: 1...2) {
      figures.append(try draw(over: Array(0..<space.slotCount), .whole, &space))
    }
    var pool = FormulaPool()
    let conditions = (0..<dice.number(in: 1...4)).map { _ in
      formula(depth: 2, figures, space, &pool)
    }
    var forms: [[Int]] = [[]]
    for numbers in space.numbers { forms = forms.flatMap { form in numbers.map { form + [$0] } } }
    return Question(space: space, pool: pool, conditions: conditions, forms: forms)
  }

  private mutating func drawSpace() -> FormSpace {
    let slots = dice.number(in: 3...7)
    var blocks = [0]
    var groups = [0]
    for _ in 1..<slots {
      guard dice.chance(1, of: 2) else {
        blocks.append(blocks[blocks.count - 1])
        continue
      }
      blocks.append(groups.count)
      groups.append(groups[groups.count - 1] + (dice.chance(1, of: 2) ? 1 : 0))
    }
    let scales = [[1, 2, 3], [1, 2, 4], [0, 3], [2]]
    return FormSpace(
      numbers: blocks.map { _ in scales[dice.number(in: 0...3)] }, blockOfSlot: blocks,
      groupOfBlock: groups)
  }

  private mutating func draw(
    over slots: [Int], _ tier: LinearFigure.Tier, _ space: inout FormSpace
  ) throws -> Int {
    let terms = slots.map {
      LinearFigure.Term(figure: $0, factor: dice.number(in: 0...6) - 2)
    }
    return try space.figure(over: terms, within: tier)
  }

  private mutating func formula(
    depth: Int, _ figures: [Int], _ space: FormSpace, _ pool: inout FormulaPool
  ) -> FormulaPool.Index {
    guard depth > 0, dice.chance(3, of: 4) else {
      if dice.chance(1, of: 8) { return pool.state(of: 0, in: UInt8(dice.number(in: 1...6))) }
      let figure = figures[dice.number(in: 0...(figures.count - 1))]
      let natural = space.natural[figure]
      let ends = [dice.number(in: natural), dice.number(in: natural)].sorted()
      return pool.range(ends[0]...ends[1], of: figure, in: space)
    }
    let parts = (0..<dice.number(in: 2...3)).map { _ in
      formula(depth: depth - 1, figures, space, &pool)
    }
    return pool.atLeast(dice.number(in: 1...parts.count), of: parts)
  }
}
