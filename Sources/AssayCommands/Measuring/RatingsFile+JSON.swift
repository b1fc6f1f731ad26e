import AssayMeasure
import AssayText

extension RatingsFile {
  /// A list of objects with the names of the columns, or an object with that list as `ratings`.
  mutating func readJSON(_ bytes: [UInt8], name: String) throws(CommandFailure) {
    let document: JSONValue
    do { document = try JSONParser.parse(bytes, decimals: true) } catch {
      throw .no("\(name): not JSON: \(error.reason) at byte \(error.offset)")
    }
    guard let rows = document.array ?? document["ratings"]?.array else {
      throw .no("\(name): expected a list of ratings, or an object with `ratings`")
    }
    for (index, row) in rows.enumerated() {
      let place = "\(name): rating \(index + 1)"
      guard let members = row.members else { throw .no("\(place): expected an object") }
      for member in members where !Self.columns.contains(member.name) {
        throw .no(
          "\(place): there is no member `\(member.name)`: expected "
            + Self.columns.map { "`\($0)`" }.joined(separator: ", "))
      }
      do throws(RowFailure) {
        try add(
          candidate: try Self.text("candidate", of: row),
          criterion: try Self.text("criterion", of: row),
          panellist: try Self.text("panellist", of: row), rating: try Self.text("rating", of: row),
          time: try Self.text("time", of: row), group: try Self.text("group", of: row))
      } catch {
        throw .no("\(place): \(error.sentence)")
      }
    }
  }

  private static func text(
    _ column: String, of row: JSONValue
  ) throws(RowFailure) -> String {
    switch row[column] {
    case nil, .null?: ""
    case .string(let text)?: text
    case .integer(let number)?: String(number)
    case .decimal(let text)?: text
    case .bool?, .array?, .object?:
      throw RowFailure(column: column, "`\(column)` is neither a text nor a number")
    }
  }
}
