import AssayText

/// How the values of several figures of a group stand in one row of bits: in mixed radix, each
/// counted from its least value in steps of what all its contributions share.
struct GroupRadix: Sendable {
  /// One figure.
  struct Column: Sendable {
    var figure: Int
    var least: Int
    var step: Int
    var extent: Int
    var stride: Int
  }

  private(set) var columns: [Column] = []
  /// How many bits the row has.
  private(set) var size = 1
  /// For each slot of the group and each of its numbers, by how much it moves the row.
  private var offsets: [Int: [Int]] = [:]

  /// The longest row that is worked on.
  private static let mostBits = 1 << 26

  /// Lays out `figures`, all of which are worked out within the group.
  init(_ figures: [Int], of group: Int, in space: FormSpace) throws(Unsettled) {
    let slots = space.groups[group].flatMap { space.blocks[$0] }
    for slot in slots { offsets[slot] = space.numbers[slot].map { _ in 0 } }
    for figure in figures {
      let column = try GroupRadix.column(figure, stride: size, in: space)
      columns.append(column)
      for term in space.slotTerms[figure] { add(term, to: column, in: space) }
      size = try Whole.product(size, column.extent)
      if size > GroupRadix.mostBits { throw .steps }
    }
  }

  private static func column(
    _ figure: Int, stride: Int, in space: FormSpace
  ) throws(Unsettled) -> Column {
    var step: Int128 = 0
    for term in space.slotTerms[figure] {
      let numbers = space.numbers[term.figure]
      for number in numbers.dropFirst() {
        step = Fraction.greatestCommonDivisor(
          step, Int128(term.factor) * Int128(number - numbers[0]))
      }
    }
    let natural = space.natural[figure]
    let width = try Whole.narrowed(max(1, step))
    return Column(
      figure: figure, least: natural.lowerBound, step: width,
      extent: (natural.upperBound - natural.lowerBound) / width + 1, stride: stride)
  }

  private mutating func add(_ term: LinearFigure.Term, to column: Column, in space: FormSpace) {
    let numbers = space.numbers[term.figure]
    let ends = [numbers.first ?? 0, numbers.last ?? 0].map { $0 * term.factor }
    let least = min(ends[0], ends[1])
    for (index, number) in numbers.enumerated() {
      offsets[term.figure]?[index] += (number * term.factor - least) / column.step * column.stride
    }
  }

  /// By how much a slot moves the row at the number of that index.
  func offset(of slot: Int, at index: Int) -> Int { offsets[slot]?[index] ?? 0 }

  /// The value of a column at a place of the row.
  func value(of column: Int, at index: Int) -> Int {
    let entry = columns[column]
    return entry.least + index / entry.stride % entry.extent * entry.step
  }
}
