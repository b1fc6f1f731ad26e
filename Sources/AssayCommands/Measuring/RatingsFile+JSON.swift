import AssayMeasure
import AssayText

extension RatingsFile {
  /// A list of objects with the names of the columns, or an object with that list as `ratings`.
  static func rows(
    ofJSON bytes: [UInt8], name: String, words: RatingRows.Words
  ) throws(CommandFailure) -> RatingRows {
    let document: JSONValue
    do { document = try JSONParser.parse(bytes, decimals: true) } catch {
      throw .no("\(name): not JSON: \(error.reason) at byte \(error.offset)")
    }
    guard let objects = document.array ?? document["ratings"]?.array else {
      throw .no("\(name): expected a list of ratings, or an object with `ratings`")
    }
    var names: [String] = []
    for (index, object) in objects.enumerated() {
      guard let members = object.members else {
        throw .no("\(name): rating \(index + 1): expected an object")
      }
      for member in members where !names.contains(member.name) { names.append(member.name) }
    }
    var rows = RatingRows(words: words)
    if objects.isEmpty { return rows }
    let columns: RatingColumns
    do throws(RatingColumns.Failure) {
      columns = try RatingColumns(names, areSelections: words == .selections)
    } catch {
      throw .no("\(name): \(error.sentence)")
    }
    rows.notes = columns.notes
    rows.needsTimes = columns.timeIsNamed
    let standard = columns.standard
    for (index, object) in objects.enumerated() {
      do throws(RatingRows.Failure) {
        var texts = standard
        for (column, place) in columns.places {
          texts[column.place] = try text(column, of: object[names[place]])
        }
        try rows.add(days: days) { texts[$0.place] }
      } catch {
        throw .no("\(name): rating \(index + 1): \(error.sentence)")
      }
    }
    return rows
  }

  private static func text(
    _ column: RatingColumn, of value: JSONValue?
  ) throws(RatingRows.Failure) -> String {
    switch value {
    case nil, .null?: ""
    case .string(let text)?: text
    case .integer(let number)?: String(number)
    case .decimal(let text)?: text
    case .bool(let truth)?: truth ? "true" : "false"
    case .array?, .object?:
      throw RatingRows.Failure(column, "`\(column.rawValue)` is neither a text nor a number")
    }
  }
}
