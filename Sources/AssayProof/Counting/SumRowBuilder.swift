/// Collects rows into one; each entry is moved a few times only, however many rows there are.
struct SumRowBuilder: Sendable {
  /// Each at least twice as long as the one behind it.
  private var rows: [SumRow] = []

  /// Adds the forms of a row.
  mutating func add(_ row: SumRow) {
    guard !row.entries.isEmpty else { return }
    var row = row
    while let last = rows.last, last.entries.count < 2 * row.entries.count {
      row = last.merged(with: row)
      rows.removeLast()
    }
    rows.append(row)
  }

  /// All forms that were added.
  var row: SumRow { rows.reversed().reduce(SumRow()) { $1.merged(with: $0) } }
}
