/// Fields for sums in one key; figures that always add the same share one.
struct SumLayout: Sendable {
  private var fields: [[[Int]]: SumField] = [:]
  private(set) var used = 0

  /// The field of a figure.
  mutating func field(of figure: CountedFigure) throws(Unsettled) -> SumField {
    if let known = fields[figure.deltas] { return known }
    let field = try SumField(upTo: figure.extent, behind: &used)
    fields[figure.deltas] = field
    return field
  }

  /// By how much a slot's number moves all sums.
  func offset(at place: Int, number: Int) -> SumRow.Key {
    fields.reduce(0) { $0 | $1.value.key($1.key[place][number]) }
  }
}
