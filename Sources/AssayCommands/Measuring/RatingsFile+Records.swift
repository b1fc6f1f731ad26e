import AssayMeasure

extension RatingsFile {
  /// A table as comma-separated text that reads back the same.
  static func text(of table: RatingTable) -> String {
    var text = "candidate,criterion,panellist,rating,time\n"
    for row in 0..<table.count {
      let fields = [
        table.candidates.names[table.candidates.codes[row]],
        table.criteria.names[table.criteria.codes[row]],
        table.panellists.names[table.panellists.codes[row]],
        Digits.twelve(table.values[row]), table.times[row].map(Digits.twelve) ?? "",
      ]
      text += fields.map(CommaSeparatedText.field).joined(separator: ",") + "\n"
    }
    return text
  }

  mutating func readRecords(_ bytes: [UInt8]) throws(CommaSeparatedText.Failure) {
    var text = CommaSeparatedText(bytes)
    guard let header = try text.next() else {
      throw CommaSeparatedText.Failure(
        line: 1, column: 1, "the file is empty: it begins with the line `\(Self.header)`")
    }
    let places = try RatingsFile.places(header)
    while let record = try text.next() {
      guard record.count == header.count else {
        throw CommaSeparatedText.Failure(
          line: record[0].line, column: 1,
          "expected \(header.count) fields, as the header has, found \(record.count)")
      }
      func field(_ column: String) -> String { places[column].map { record[$0].text } ?? "" }
      do {
        try add(
          candidate: field("candidate"), criterion: field("criterion"),
          panellist: field("panellist"), rating: field("rating"), time: field("time"),
          group: field("group"))
      } catch {
        throw CommaSeparatedText.Failure(
          at: record[places[error.column] ?? 0], error.sentence)
      }
    }
  }

  private static var header: String { columns.prefix(4).joined(separator: ",") }

  /// Where each column stands in a record.
  private static func places(
    _ header: [CommaSeparatedText.Field]
  ) throws(CommaSeparatedText.Failure) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, field) in header.enumerated() {
      guard columns.contains(field.text) else {
        throw CommaSeparatedText.Failure(
          at: field,
          "there is no column `\(field.text)`: expected "
            + columns.map { "`\($0)`" }.joined(separator: ", "))
      }
      guard places.updateValue(index, forKey: field.text) == nil else {
        throw CommaSeparatedText.Failure(at: field, "the column `\(field.text)` stands twice")
      }
    }
    for column in ["candidate", "panellist", "rating"] where places[column] == nil {
      throw CommaSeparatedText.Failure(
        line: header[0].line, column: 1,
        "the column `\(column)` is missing: the header is `\(Self.header)`")
    }
    return places
  }
}
