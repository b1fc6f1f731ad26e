import AssayMeasure

/// What a test reads from a report.
struct ReportReading {
  let report: StatisticReport

  init(
    _ method: String, _ table: RatingTable, _ settings: [String: String] = [:]
  ) throws {
    guard let method = StatisticMethod.named(method) else { throw Undefined("no such method") }
    report = try method.run(on: table, settings: settings)
  }

  subscript(figure: String) -> Double? {
    ReportReading.number(report.figures.first { $0.name == figure }?.value)
  }

  func text(_ figure: String) -> String? {
    if case .text(let text)? = report.figures.first(where: { $0.name == figure })?.value {
      return text
    }
    return nil
  }

  /// The cell of `column` in the row of `table` whose first cell is `key`.
  subscript(table: String, key: String, column: String) -> Double? {
    guard let table = report.tables.first(where: { $0.name == table }),
      let place = table.columns.firstIndex(of: column)
    else { return nil }
    let row = table.rows.first { row in
      switch row[0] {
      case .text(let text): text == key
      case .count(let count): "\(count)" == key
      default: false
      }
    }
    return ReportReading.number(row?[place])
  }

  /// The variances of the components by name.
  func variance(_ effect: String) -> Double? { self["variance_components", effect, "variance"] }

  private static func number(_ value: StatisticReport.Value?) -> Double? {
    switch value {
    case .number(let number)?: number
    case .count(let count)?: Double(count)
    default: nil
    }
  }
}

/// Whether `value` is `expected` to within half a unit of the last digit that the source gives.
func rounds(_ value: Double?, _ expected: Double, places: Int) -> Bool {
  guard let value else { return false }
  let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 }
  return abs(value - expected) <= unit * 0.50001
}
