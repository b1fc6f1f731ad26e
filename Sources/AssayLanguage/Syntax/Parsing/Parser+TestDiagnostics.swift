import AssayText

extension Diagnostic {
  static func rowOutsideTable(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E241", message: "a table row belongs to `tests`, and none stands above it",
      place: place, help: "begin the table with a line such as `tests start from all 3`")
  }

  static func openRow(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E242", message: "this row does not end in `|`", place: place,
      fixes: [Fix("close the row", [Edit(place, " |")])])
  }

  static func unknownColumn(_ name: String, at place: Place) -> Diagnostic {
    let names = TestColumn.allCases.map(\.rawValue)
    let right =
      nearestName(to: name.lowercased(), among: names) ?? names.first { $0 == name.lowercased() }
    return Diagnostic(
      code: "E243", message: "a table of tests has no column `\(name)`", place: place,
      help: "the columns are \(names.map { "`\($0)`" }.joined(separator: ", "))",
      fixes: right.map { [Fix("write `\($0)`", [Edit(place, $0)])] } ?? [])
  }

  static func columnTwice(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(code: "E244", message: "the column `\(name)` stands twice", place: place)
  }

  static func columnMissing(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E245", message: "the table has no column `\(name)`", place: place,
      help: "the columns `name`, `differs by` and `outcome` are needed")
  }

  static func cellCount(_ found: Int, expected: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E246",
      message:
        "this row has \(found) cell\(found == 1 ? "" : "s"), and the table \(expected) columns",
      place: place)
  }

  static func rowWithoutName(at place: Place) -> Diagnostic {
    Diagnostic(code: "E247", message: "this row has no name", place: place)
  }

  static func emptyCell(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E248", message: "this cell is empty, and an outcome is expected", place: place)
  }

  static func divisionByZero(at place: Place) -> Diagnostic {
    Diagnostic(code: "E249", message: "a fraction may not have zero below the line", place: place)
  }
}
