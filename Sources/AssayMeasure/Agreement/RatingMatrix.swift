/// Units by raters without an empty cell.
public struct RatingMatrix: Hashable, Sendable {
  /// The number of units.
  public let units: Int
  /// The number of raters.
  public let raters: Int
  /// The ratings, unit after unit.
  public let values: [Double]

  /// Rows of units, all of the same length.
  public init(_ rows: [[Double]]) {
    precondition(Set(rows.map(\.count)).count <= 1, "every unit has as many ratings")
    units = rows.count
    raters = rows.first?.count ?? 0
    values = rows.flatMap { $0 }
  }

  /// The units of `table` that every panellist rated: all of them, unless incomplete ones are to be
  /// dropped.
  public init(_ table: UnitTable, droppingIncomplete: Bool = false) throws(Undefined) {
    let width = table.panellists.count
    let complete = (0..<table.count).filter { table.places($0).count == width }
    if complete.count < table.count, !droppingIncomplete {
      throw Undefined(
        "\(complete.count) of \(table.count) units are rated by all \(width) panellists, and it "
          + "needs all; `--incomplete drop` uses these alone")
    }
    units = complete.count
    raters = width
    values =
      complete.count == table.count
      ? table.values : complete.flatMap { table.values[table.places($0)] }
  }

  /// The rating of a unit by a rater.
  public subscript(unit: Int, rater: Int) -> Double { values[unit * raters + rater] }

  /// Undefined below two units or two raters.
  func needTwoWays() throws(Undefined) {
    if units < 2 { throw Undefined("it needs at least 2 complete units, and there are \(units)") }
    if raters < 2 { throw Undefined("it needs at least 2 panellists, and there are \(raters)") }
  }
}
