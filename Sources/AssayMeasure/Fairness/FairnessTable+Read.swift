extension FairnessTable {
  /// Why a file of counts could not be read, with the place and what to do.
  public struct ReadError: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The character of the line, from 1.
    public let column: Int
    /// What is wrong, in lower case without a final period.
    public let problem: String
    /// What mends it.
    public let mend: String

    /// All of it in one sentence.
    public var sentence: String { "line \(line), column \(column): \(problem): \(mend)" }

    init(line: Int, column: Int, problem: String, mend: String) {
      self.line = line
      self.column = column
      self.problem = problem
      self.mend = mend
    }

    fileprivate init(_ cell: CommaSeparatedText.Field, _ problem: String, mend: String) {
      self.init(line: cell.line, column: cell.column, problem: problem, mend: mend)
    }
  }

  /// The most people that one file counts.
  static let mostPeople = 1_000_000_000

  /// Reads a file of counts: comma-separated, with a header that names `role`, the attributes,
  /// `applicants`, `selected` and, for scores, `scored` and `above_median` or else `scores`.
  ///
  /// The columns stand in any order; `role` may be missing. `scores` is a list with spaces between. An
  /// empty group is unknown. Lines that begin with `#` are left out.
  public static func read(_ bytes: [UInt8]) throws(ReadError) -> FairnessTable {
    let records = try records(of: bytes)
    guard let header = records.first else {
      throw ReadError(
        line: 1, column: 1, problem: "the file has no rows",
        mend: "begin with a header such as `role,sex,applicants,selected`")
    }
    let columns = try CountsColumns(header)
    var rows: [Row] = []
    var lines: [[String]: Int] = [:]
    var people = 0
    for cells in records.dropFirst() {
      let row = try columns.row(cells)
      let key = [row.role] + row.groups
      if let line = lines[key] {
        throw ReadError(
          cells[0], "these groups of the role `\(row.role)` stand on line \(line) already",
          mend: "add the counts of the two lines")
      }
      lines[key] = cells[0].line
      people += row.applicants
      if people > mostPeople {
        throw ReadError(
          cells[0], "there are more than \(mostPeople) applicants", mend: "split the file")
      }
      rows.append(row)
    }
    return FairnessTable(attributes: columns.attributes.map(\.name), rows: rows)
  }

  /// The lines with something in them; several spaces between words are as good as one.
  private static func records(
    of bytes: [UInt8]
  ) throws(ReadError) -> [[CommaSeparatedText.Field]] {
    var text = CommaSeparatedText(bytes, comment: "#")
    do throws(CommaSeparatedText.Failure) {
      return try text.rest().map { record in
        record.map { field in
          var field = field
          field.text = field.text.split(separator: " ").joined(separator: " ")
          return field
        }
      }
    } catch {
      throw ReadError(
        line: error.line, column: error.column, problem: error.problem, mend: error.mend ?? "")
    }
  }
}

/// Which column of a file of counts holds what.
private struct CountsColumns {
  let attributes: [(name: String, place: Int)]
  private let places: [String: Int]
  private let width: Int

  private static let known = [
    "role", "applicants", "selected", "scored", "above_median", "scores",
  ]
  private static let personal = ["candidate", "name", "email", "id", "applicant", "person"]

  init(_ header: [CommaSeparatedText.Field]) throws(FairnessTable.ReadError) {
    var places: [String: Int] = [:]
    var attributes: [(name: String, place: Int)] = []
    for (place, cell) in header.enumerated() {
      let name = cell.text
      if name.isEmpty {
        throw .init(cell, "column \(place + 1) of the header has no name", mend: "name it")
      }
      if CountsColumns.personal.contains(name.lowercased()) {
        throw .init(
          cell, "`\(name)` names a person, and this file holds counts alone", mend: "leave it out")
      }
      if places[name] != nil || attributes.contains(where: { $0.name == name }) {
        throw .init(cell, "the column `\(name)` stands twice", mend: "rename or remove one")
      }
      if CountsColumns.known.contains(name) {
        places[name] = place
      } else {
        attributes.append((name, place))
      }
    }
    self.places = places
    self.attributes = attributes
    width = header.count
    try check(header)
  }

  private func check(_ header: [CommaSeparatedText.Field]) throws(FairnessTable.ReadError) {
    for name in ["applicants", "selected"] where places[name] == nil {
      throw .init(header[0], "the header has no column `\(name)`", mend: "add it")
    }
    if attributes.isEmpty {
      throw .init(header[0], "the header has no attribute", mend: "add a column such as `sex`")
    }
    if attributes.count > FairnessTable.mostAttributes {
      throw .init(
        header[attributes[FairnessTable.mostAttributes].place],
        "there are \(attributes.count) attributes, and at most \(FairnessTable.mostAttributes) are "
          + "read", mend: "split the file")
    }
    if (places["scored"] == nil) != (places["above_median"] == nil) {
      throw .init(
        header[0], "`scored` and `above_median` come together, and one is missing", mend: "add it")
    }
    if places["scored"] != nil, let place = places["scores"] {
      throw .init(
        header[place], "`scores` stands beside `scored` and `above_median`",
        mend: "keep the scores or the counts of them")
    }
  }

  func row(_ cells: [CommaSeparatedText.Field]) throws(FairnessTable.ReadError) -> FairnessTable.Row
  {
    guard cells.count == width else {
      throw .init(
        cells[min(cells.count, width) - 1],
        "there are \(cells.count) cells, and the header has \(width) columns",
        mend: "write a comma for each column, and quotation marks around text with commas")
    }
    let applicants = try count("applicants", of: cells, atMost: nil)
    let selected = try count("selected", of: cells, atMost: ("applicants", applicants))
    var row = FairnessTable.Row(
      role: places["role"].map { cells[$0].text } ?? "all", groups: [], applicants: applicants,
      selected: selected)
    row.groups = try groups(cells)
    if places["scored"] != nil {
      let scored = try count("scored", of: cells, atMost: ("applicants", applicants))
      row.scored = scored
      row.aboveMedian = try count("above_median", of: cells, atMost: ("scored", scored))
    }
    row.scores = try scores(cells, applicants: applicants)
    return row
  }

  private func groups(_ cells: [CommaSeparatedText.Field]) throws(FairnessTable.ReadError)
    -> [String]
  {
    var found: [String] = []
    for attribute in attributes {
      let cell = cells[attribute.place]
      if cell.text.split(separator: " ").dropFirst().dropLast().contains("x") {
        throw .init(
          cell, "`\(cell.text)` has an x between spaces, which names intersections",
          mend: "give every attribute a column of its own")
      }
      let isUnknown = cell.text.isEmpty || cell.text.lowercased() == FairnessTable.unknown
      found.append(isUnknown ? FairnessTable.unknown : cell.text)
    }
    return found
  }

  private func count(
    _ name: String, of cells: [CommaSeparatedText.Field], atMost bound: (name: String, count: Int)?
  ) throws(FairnessTable.ReadError) -> Int {
    guard let place = places[name] else { return 0 }
    let cell = cells[place]
    guard let count = Int(cell.text), (0...FairnessTable.mostPeople).contains(count),
      cell.text.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      throw .init(
        cell, "`\(name)` is `\(cell.text)`",
        mend: "write a whole number from 0 to \(FairnessTable.mostPeople)")
    }
    if let bound, count > bound.count {
      throw .init(
        cell, "`\(name)` is \(count), more than the \(bound.count) of `\(bound.name)`",
        mend: "correct one of the two")
    }
    return count
  }

  private func scores(
    _ cells: [CommaSeparatedText.Field], applicants: Int
  ) throws(FairnessTable.ReadError) -> [Double] {
    guard let place = places["scores"] else { return [] }
    var found: [Double] = []
    for word in cells[place].text.split(separator: " ") {
      guard let score = Double(word), score.isFinite else {
        throw .init(
          cells[place], "`\(word)` is not a score", mend: "write numbers with spaces between them")
      }
      found.append(score)
    }
    if found.count > applicants {
      throw .init(
        cells[place], "there are \(found.count) scores of \(applicants) applicants",
        mend: "correct one of the two")
    }
    return found
  }
}
