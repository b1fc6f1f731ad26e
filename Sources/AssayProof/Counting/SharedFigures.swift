/// The figures that read several groups, as sums in one key.
struct SharedFigures: Sendable {
  /// By figure.
  let fields: [Int: SumField]
  let counted: [Int: CountedFigure]
  /// In rising order.
  let figures: [Int]

  /// Lays out what a cascade reads; `slots` are in the order of the groups.
  init(
    _ literals: [CascadePool.RangeLiteral], over slots: [Int], in space: FormSpace
  ) throws(Unsettled) {
    figures = Set(literals.map(\.figure)).sorted().filter { space.group(of: $0) == nil }
    var fields: [Int: SumField] = [:]
    var counted: [Int: CountedFigure] = [:]
    var layout = SumLayout()
    for figure in figures {
      let own = try CountedFigure(figure, over: slots, in: space)
      counted[figure] = own
      fields[figure] = try layout.field(of: own)
    }
    self.fields = fields
    self.counted = counted
  }

  /// What reads the literals behind the slot at a place.
  func readers(behind place: Int) -> [Int: SumReader] {
    var readers: [Int: SumReader] = [:]
    for (figure, field) in fields {
      guard let counted = counted[figure] else { continue }
      readers[figure] = SumReader(
        field: field, figure: counted, reach: counted.reach(behind: place))
    }
    return readers
  }
}
