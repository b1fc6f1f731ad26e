import AssayText

/// The columns that a table of tests may have.
enum TestColumn: String, CaseIterable {
  case name
  case differsBy = "differs by"
  case outcome
  case rule
  case overall
  case guarded
}

extension Parser {
  mutating func readTestSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .tests:
      try reader.expect("start", "from")
      let start = try reader.settings()
      try reader.end()
      blocks.table = TestTableSyntax(start: start, span: reader.span)
      open(.tests)
    case .test: try readTestBlock(&reader)
    default:
      let settings = try reader.settings()
      try reader.end()
      blocks.test?.settings += settings
    }
  }

  private mutating func readTestBlock(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the test")
    try reader.expect("gives")
    let outcome = try reader.expectedOutcome()
    var reason: Located<ReasonSyntax>?
    if reader.take("by") {
      let rule = try reader.name("the name of a rule")
      reason = Located(rule.value == "otherwise" ? .otherwise : .rule(rule.value), rule.span)
    }
    try reader.end()
    blocks.test = TestBlockSyntax(
      name: name, outcome: outcome, reason: reason, span: reader.span)
    open(.test)
  }

  /// Reads a row of a table: the first one names the columns.
  mutating func readRow(_ reader: inout LineReader) throws(Mistake) {
    guard blocks.keyword == .tests else {
      if blocks.mayMissBlock || header == .broken { throw Mistake.silent }
      throw Mistake(diagnostic: .rowOutsideTable(at: place(reader.span)))
    }
    if blocks.isBroken { throw Mistake.silent }
    let cells = reader.tokens.filter { $0.kind == .cell }
    let columns = blocks.columns
    // Until it is read in full the header row stands for one that could not be read.
    if columns == nil { blocks.columns = [] }
    guard reader.tokens.last?.kind == .pipe else {
      let last = reader.tokens.last?.span.tail ?? reader.span
      throw Mistake(diagnostic: .openRow(at: place(last)))
    }
    guard let columns else {
      blocks.table?.header = reader.span
      blocks.columns = try readColumns(cells, &reader)
      return
    }
    // A header row that could not be read has been reported; its rows cannot be.
    if columns.isEmpty { throw Mistake.silent }
    guard cells.count == columns.count else {
      throw Mistake(
        diagnostic: .cellCount(cells.count, expected: columns.count, at: place(reader.span)))
    }
    let row = try readCells(cells, columns, reader.span)
    blocks.table?.rows.append(row)
  }

  private func readColumns(
    _ cells: [Token], _ reader: inout LineReader
  ) throws(Mistake) -> [TestColumn] {
    var columns: [TestColumn] = []
    for cell in cells {
      let text = reader.text(cell.span)
      guard let column = TestColumn(rawValue: text) else {
        throw Mistake(diagnostic: .unknownColumn(text, at: place(cell.span)))
      }
      if columns.contains(column) {
        throw Mistake(diagnostic: .columnTwice(text, at: place(cell.span)))
      }
      columns.append(column)
    }
    for needed in [TestColumn.name, .differsBy, .outcome] where !columns.contains(needed) {
      throw Mistake(diagnostic: .columnMissing(needed.rawValue, at: place(reader.span)))
    }
    return columns
  }

  private func readCells(
    _ cells: [Token], _ columns: [TestColumn], _ span: ByteSpan
  ) throws(Mistake) -> TestRowSyntax {
    var name = Located("", span)
    var settings: [SettingSyntax] = []
    var outcome = Located(Outcome.debrief, span)
    var row = TestRowSyntax(name: name, settings: [], outcome: outcome)
    for (column, cell) in zip(columns, cells) {
      let isEmpty = cell.span.length == 0
      switch column {
      case .name:
        if isEmpty { throw Mistake(diagnostic: .rowWithoutName(at: place(cell.span))) }
        name = Located(tree.source.text(cell.span), cell.span)
      case .differsBy:
        if !isEmpty { settings = try inCell(cell) { r throws(Mistake) in try r.settings() } }
      case .outcome:
        outcome = try self.outcome(cell)
      case .rule:
        if !isEmpty { row.reason = try reason(cell) }
      case .overall:
        if !isEmpty { row.overall = try overall(cell) }
      case .guarded:
        if !isEmpty {
          row.guarded = try self.outcome(cell)
        }
      }
    }
    row.name = name
    row.settings = settings
    row.outcome = outcome
    return row
  }

  /// Reads the whole of a cell.
  private func inCell<Value>(
    _ cell: Token, _ read: (inout LineReader) throws(Mistake) -> Value
  ) throws(Mistake) -> Value {
    var lexer = Lexer(tree.source.bytes, file: file, range: cell.span.range)
    lexer.tokens.reserveCapacity(cell.span.range.count / 4 + 1)
    lexer.readTokens()
    if let first = lexer.diagnostics.first { throw Mistake(diagnostic: first) }
    if lexer.tokens.isEmpty {
      throw Mistake(diagnostic: .emptyCell(at: place(cell.span)))
    }
    var reader = LineReader(bytes: tree.source.bytes, file: file, tokens: lexer.tokens[...])
    let value = try read(&reader)
    try reader.end()
    return value
  }

  /// Reads an outcome; the usual spelling needs no tokens.
  private func outcome(_ cell: Token) throws(Mistake) -> Located<Outcome> {
    if let outcome = Outcome(rawValue: tree.source.text(cell.span)) {
      return Located(outcome, cell.span)
    }
    return try inCell(cell) { r throws(Mistake) in try r.expectedOutcome() }
  }

  private func reason(_ cell: Token) throws(Mistake) -> Located<ReasonSyntax> {
    let text = tree.source.text(cell.span)
    switch text {
    case "otherwise", "(otherwise)": return Located(.otherwise, cell.span)
    case "(require)": return Located(.require, cell.span)
    case "(missing)": return Located(.missing, cell.span)
    case "(no score)": return Located(.noScore, cell.span)
    case _ where LineReader.isName(text): return Located(.rule(text), cell.span)
    default:
      let name = try inCell(cell) { r throws(Mistake) in
        try r.name("a rule, `otherwise`, `(require)`, `(missing)` or `(no score)`")
      }
      return Located(.rule(name.value), cell.span)
    }
  }

  /// Reads `3.2` or `16/5`.
  private func overall(_ cell: Token) throws(Mistake) -> Located<Fraction> {
    let parts = tree.source.bytes[cell.span.range].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.count < 16 && $0.allSatisfy(\.isDigit) })
    {
      let numbers = parts.map { $0.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) } }
      guard numbers[1] != 0 else {
        throw Mistake(diagnostic: .divisionByZero(at: place(cell.span)))
      }
      return Located(Fraction(numbers[0], numbers[1]), cell.span)
    }
    return try inCell(cell) { r throws(Mistake) in
      try r.number("an overall score such as `3.2` or `16/5`")
    }
  }
}
