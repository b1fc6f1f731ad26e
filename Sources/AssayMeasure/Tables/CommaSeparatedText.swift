/// Records of comma-separated fields (RFC 4180), each field with the place where it begins.
///
/// Lines end with a line feed, with or without a carriage return; a field may stand in quotes, which
/// are doubled inside of it; a byte order mark is skipped, and so are empty lines and, where the
/// format has them, lines of comment.
public struct CommaSeparatedText: Sendable {
  /// One field of a record.
  public struct Field: Hashable, Sendable {
    /// What it says, without quotes and without spaces and tabs around it.
    public var text: String
    /// The line it begins on, from 1.
    public var line: Int
    /// The column of its first character, from 1.
    public var column: Int
  }

  /// Why a text has no records.
  public struct Failure: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
    /// What is wrong, in lower case without a final period.
    public var problem: String
    /// What mends it, where it is not in the problem.
    public var mend: String?

    /// Both in one sentence.
    public var sentence: String { mend.map { "\(problem): \($0)" } ?? problem }

    /// A failure at a place.
    public init(line: Int, column: Int, _ problem: String, mend: String? = nil) {
      self.line = line
      self.column = column
      self.problem = problem
      self.mend = mend
    }

    /// A failure at `field`.
    public init(at field: Field, _ problem: String) {
      self.init(line: field.line, column: field.column, problem)
    }
  }

  /// A text as one field, in quotes where it needs them.
  public static func field(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { [comma, quote, lineFeed, carriageReturn].contains($0) }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  /// A position on the line, and how many characters stand before it.
  private var counted: (position: Int, characters: Int)
  /// With what a line of comment begins.
  private let comment: UInt8?

  /// A reader of `bytes`, which are UTF-8; lines that begin with `comment`, an ASCII character, are
  /// left out.
  public init(_ bytes: [UInt8], comment: Unicode.Scalar? = nil) {
    self.bytes = bytes
    self.comment = comment.map { UInt8(ascii: $0) }
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    counted = (position, 0)
  }

  /// All records that follow and have something in them.
  public mutating func rest() throws(Failure) -> [[Field]] {
    var records: [[Field]] = []
    while let record = try next() {
      if record.contains(where: { !$0.text.isEmpty }) { records.append(record) }
    }
    return records
  }

  /// The next record; nothing at the end of the text.
  public mutating func next() throws(Failure) -> [Field]? {
    skipLinesWithoutFields()
    guard position < bytes.count else { return nil }
    var fields: [Field] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      if bytes[position] == Self.comma {
        position += 1
        continue
      }
      endLine()
      return fields
    }
  }

  private mutating func field() throws(Failure) -> Field {
    skipSpace()
    let (line, column) = (line, column())
    let content =
      position < bytes.count && bytes[position] == Self.quote ? try quoted() : plain()
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Failure(
        line: line, column: column, "the field is not UTF-8", mend: "save the file as UTF-8")
    }
    return Field(text: text, line: line, column: column)
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != Self.comma, !isLineEnd { position += 1 }
    var end = position
    while end > start, isSpace(end - 1) { end -= 1 }
    return bytes[start..<end]
  }

  private mutating func quoted() throws(Failure) -> ArraySlice<UInt8> {
    let opening = Failure(
      line: line, column: column(), "the quote is never closed",
      mend: "end the field with `\"`, and double the quotes inside it")
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != Self.quote {
        content.append(byte)
        if byte == Self.lineFeed { startLine() }
      } else if position < bytes.count, bytes[position] == Self.quote {
        content.append(Self.quote)
        position += 1
      } else {
        skipSpace()
        guard position == bytes.count || bytes[position] == Self.comma || isLineEnd else {
          throw Failure(
            line: line, column: column(), "expected a comma behind the closing quote",
            mend: "double the quotes inside a field")
        }
        return content[...]
      }
    }
    throw opening
  }

  private var isLineEnd: Bool {
    bytes[position] == Self.lineFeed
      || bytes[position] == Self.carriageReturn
        && (position + 1 == bytes.count || bytes[position + 1] == Self.lineFeed)
  }

  /// Steps over the end of a line.
  private mutating func endLine() {
    if bytes[position] == Self.carriageReturn { position += 1 }
    position = min(position + 1, bytes.count)
    startLine()
  }

  private mutating func startLine() {
    line += 1
    counted = (position, 0)
  }

  /// The column of the present position.
  private mutating func column() -> Int {
    let passed = bytes[counted.position..<position].count { $0 & 0xC0 != 0x80 }
    counted = (position, counted.characters + passed)
    return counted.characters + 1
  }

  private func isSpace(_ position: Int) -> Bool {
    bytes[position] == Self.space || bytes[position] == Self.tab
  }

  private mutating func skipSpace() {
    while position < bytes.count, isSpace(position) { position += 1 }
  }

  private mutating func skipLinesWithoutFields() {
    while position < bytes.count {
      if bytes[position] == comment {
        while position < bytes.count, !isLineEnd { position += 1 }
      } else if !isLineEnd {
        return
      }
      if position < bytes.count { endLine() }
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
