/// A table of ratings as text: one rating a row under a header, with commas, semicolons or tabs between.
public enum RatingsText {
  /// Reads `bytes`; `days` reads a date.
  ///
  /// Lines that begin with `#` are left out where the first does. A table of counts, with the columns `applicants` and `selected`, is read where selections are
  /// wanted: every applicant becomes a row.
  public static func read(
    _ bytes: [UInt8], words: RatingRows.Words = .refused, days: (String) -> Double? = { _ in nil }
  ) throws(CommaSeparatedText.Failure) -> RatingRows {
    let separated = SeparatedText(bytes)
    let hasComments = separated.bytes.first == UInt8(ascii: "#")
    var text = CommaSeparatedText(separated.bytes, comment: hasComments ? "#" : nil)
    guard let header = try text.next() else {
      throw .init(
        line: 1, column: 1,
        "the file is empty: it begins with the line `\(RatingColumns.header)`")
    }
    let names = header.map(\.text)
    if Set(["applicants", "selected"]).isSubset(of: names.map(\.simplified)) {
      return try counts(separated.bytes, at: header[0], words: words)
    }
    let columns: RatingColumns
    do { columns = try RatingColumns(names, areSelections: words == .selections) } catch {
      throw .init(at: header[error.place], error.sentence)
    }
    var rows = RatingRows(words: words, hasDecimalCommas: separated.hasDecimalCommas)
    rows.notes = columns.notes
    rows.needsTimes = columns.timeIsNamed
    let places = RatingColumn.allCases.map { columns.places[$0] }
    let standard = columns.standard
    while let record = try text.next() {
      guard record.count == header.count else {
        throw .init(
          line: record[0].line, column: 1,
          "expected \(header.count) fields, as the header has, found \(record.count)")
      }
      do throws(RatingRows.Failure) {
        try rows.add(days: days) { column in
          places[column.place].map { record[$0].text } ?? standard[column.place]
        }
      } catch {
        throw .init(at: record[columns.places[error.column] ?? 0], error.sentence)
      }
    }
    return rows
  }

  /// The most people that a table of counts may have here.
  static let mostPeople = 1_000_000

  private static func counts(
    _ bytes: [UInt8], at place: CommaSeparatedText.Field, words: RatingRows.Words
  ) throws(CommaSeparatedText.Failure) -> RatingRows {
    guard words == .selections else {
      throw .init(
        at: place,
        "these are counts of applicants, and this method needs ratings: `assay fairness` reads them, "
          + "and so does `assay stats fisher`")
    }
    let table: FairnessTable
    do { table = try FairnessTable.read(bytes) } catch {
      throw .init(
        line: error.line, column: error.column, error.problem, mend: error.mend)
    }
    let people = table.rows.reduce(0) { $0 + $1.applicants }
    if people > mostPeople {
      throw .init(
        at: place, "there are \(people) applicants, and at most \(mostPeople) are taken one by one")
    }
    var rows = RatingRows(words: words)
    for row in table.rows {
      let group = row.groups.joined(separator: " x ")
      for number in 0..<row.applicants {
        try? rows.add(days: { _ in nil }) { column in
          switch column {
          case .candidate: RatingRows.ownRow
          case .criterion: row.role
          case .panellist: RatingRows.onlyCriterion
          case .rating: number < row.selected ? "1" : "0"
          case .time, .count: ""
          case .group: group
          }
        }
      }
    }
    rows.notes = ["the file has counts: every applicant is taken as a row"]
    return rows
  }
}

extension RatingColumns {
  /// What stands in a field whose column is missing, in the order of the columns.
  public var standard: [String] {
    RatingColumn.allCases.map { column in
      guard places[column] == nil else { return "" }
      switch column {
      case .candidate: return RatingRows.ownRow
      case .panellist: return RatingRows.onlyCriterion
      case .criterion, .rating, .time, .group, .count: return ""
      }
    }
  }
}

extension RatingColumn {
  /// Its place among all columns.
  public var place: Int {
    switch self {
    case .candidate: 0
    case .criterion: 1
    case .panellist: 2
    case .rating: 3
    case .time: 4
    case .group: 5
    case .count: 6
    }
  }
}
