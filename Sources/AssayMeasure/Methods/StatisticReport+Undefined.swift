extension StatisticReport {
  /// A cell of a table without a value, and why.
  public struct UndefinedCell: Hashable, Sendable {
    /// The name of the table.
    public var table: String
    /// The row, from 0.
    public var row: Int
    /// The name of the column.
    public var column: String
    /// One sentence in lower case without a final period.
    public var reason: String

    /// The place as in JSON, such as `pairs[0].kappa`.
    public var path: String { "\(table)[\(row)].\(column)" }
  }

  /// The cells of all tables that have no value, in the order in which they stand.
  public var undefinedCells: [UndefinedCell] {
    tables.flatMap { table in
      table.rows.enumerated().flatMap { number, row in
        zip(table.columns, row).compactMap { column, value in
          guard case .undefined(let reason) = value else { return nil }
          return UndefinedCell(table: table.name, row: number, column: column, reason: reason)
        }
      }
    }
  }

  /// A sentence for each reason and row of `table`: which cells have no value, and why.
  ///
  /// A row is told by the names that it begins with, or by its number.
  public func undefinedSentences(of table: Table) -> [String] {
    table.rows.enumerated().flatMap { number, row in
      var reasons: [(reason: String, columns: [String])] = []
      for (column, value) in zip(table.columns, row) {
        guard case .undefined(let reason) = value else { continue }
        if let place = reasons.firstIndex(where: { $0.reason == reason }) {
          reasons[place].columns.append(column)
        } else {
          reasons.append((reason, [column]))
        }
      }
      let name = StatisticReport.name(of: row) ?? "row \(number + 1)"
      return reasons.map { reason, columns in
        let first = columns.prefix(3).joined(separator: ", ")
        let more = columns.count > 3 ? " and \(columns.count - 3) more" : ""
        return "\(name): \(first)\(more) undefined: \(reason)"
      }
    }
  }

  private static func name(of row: [Value]) -> String? {
    var words: [String] = []
    for cell in row {
      guard case .text(let text) = cell else { break }
      words.append(text)
    }
    return words.isEmpty ? nil : words.prefix(2).joined(separator: ", ")
  }
}
