/// The sums that are kept while the slots of one group are given their numbers.
///
/// Those that a criterion alone needs stand in bits that the next criterion takes again.
struct GroupLayout: Sendable {
  /// The slots, criterion by criterion so that sums end early.
  let slots: [Int]
  private let blockOfPlace: [Int]
  /// By block.
  private var layouts: [Int: SumLayout] = [:]
  private var fields: [Int: SumField] = [:]
  private var counted: [Int: CountedFigure] = [:]
  private let shared: SharedFigures

  /// Lays out what a cascade reads of the group.
  init(
    _ group: Int, _ literals: [CascadePool.RangeLiteral], _ shared: SharedFigures,
    in space: FormSpace
  ) throws(Unsettled) {
    slots = space.groups[group].flatMap { space.blocks[$0] }
    blockOfPlace = slots.map { space.blockOfSlot[$0] }
    self.shared = shared
    let own = Set(literals.map(\.figure)).filter { space.group(of: $0) == group }.sorted()
    for figure in own + shared.figures {
      counted[figure] = try CountedFigure(figure, over: slots, in: space)
    }
    var lasting = SumLayout()
    for figure in shared.figures + own {
      guard let own = counted[figure], shared.fields[figure] != nil || blocks(of: own).count > 1
      else { continue }
      fields[figure] = try lasting.field(of: own)
    }
    for block in space.groups[group] { layouts[block] = lasting }
    for figure in own where fields[figure] == nil {
      guard let own = counted[figure], let block = blocks(of: own).first else { continue }
      fields[figure] = try layouts[block]?.field(of: own)
    }
  }

  /// The blocks whose levels move a figure.
  private func blocks(of figure: CountedFigure) -> Set<Int> {
    Set(zip(blockOfPlace, figure.deltas).filter { $1.contains { $0 > 0 } }.map(\.0))
  }

  /// By how much a number of the slot at a place moves all sums.
  func offset(at place: Int, number: Int) -> SumRow.Key {
    layouts[blockOfPlace[place]]?.offset(at: place, number: number) ?? 0
  }

  /// What reads literals behind the slot at a place; those of shared figures stay open.
  func readers(behind place: Int) -> [Int: SumReader] {
    var readers: [Int: SumReader] = [:]
    for (figure, field) in fields {
      guard let own = counted[figure] else { continue }
      let isShared = shared.fields[figure] != nil
      let isOfPlace =
        isShared || blocks(of: own).count > 1 || blocks(of: own) == [blockOfPlace[place]]
      guard isOfPlace else { continue }
      readers[figure] = SumReader(
        field: field, figure: own, reach: isShared ? nil : own.reach(behind: place))
    }
    return readers
  }

  /// The row with what it adds to the shared figures, as these stand in their own keys.
  func row(_ row: SumRow) -> SumRow {
    let parts = shared.figures.compactMap { figure -> (from: SumField, to: SumField, times: Int)? in
      guard let from = fields[figure], let to = shared.fields[figure],
        let own = counted[figure], let whole = shared.counted[figure]
      else { return nil }
      return (from, to, own.unit / whole.unit)
    }
    return SumRow(
      row.entries.map { entry in
        let sums = parts.reduce(SumRow.Key(0)) {
          $0 | $1.to.key($1.from.sum(in: entry.sums) * $1.times)
        }
        return SumRow.Entry(sums: sums, ways: entry.ways)
      })
  }
}
