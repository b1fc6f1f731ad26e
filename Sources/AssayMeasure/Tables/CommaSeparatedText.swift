/// Records of comma-separated fields (RFC 4180), each field with the place where it begins.
///
/// Lines end with a line feed, with or without a carriage return; a field may stand in quotes, which
/// are doubled inside of it; a byte order mark is skipped, and so are empty lines.
public struct CommaSeparatedText: Sendable {
  /// One field of a record.
  public struct Field: Hashable, Sendable {
    /// What it says, without quotes and without space around it.
    public var text: String
    /// The line it begins on, from 1.
    public var line: Int
    /// The column of its first byte, from 1.
    public var column: Int
  }

  /// Why a text has no records.
  public struct Failure: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int
    /// One sentence in lower case without a final period.
    public var sentence: String

    /// A failure at a place.
    public init(line: Int, column: Int, _ sentence: String) {
      self.line = line
      self.column = column
      self.sentence = sentence
    }

    /// A failure at `field`.
    public init(at field: Field, _ sentence: String) {
      self.init(line: field.line, column: field.column, sentence)
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
  private var lineStart: Int

  /// A reader of `bytes`, which are UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = position
  }

  /// The next record; nothing at the end of the text.
  public mutating func next() throws(Failure) -> [Field]? {
    skipEmptyLines()
    guard position < bytes.count else { return nil }
    var fields: [Field] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      let end = bytes[position]
      position += 1
      if end == Self.comma { continue }
      if end == Self.carriageReturn { position += 1 }
      startLine()
      return fields
    }
  }

  private mutating func field() throws(Failure) -> Field {
    while position < bytes.count, bytes[position] == Self.space { position += 1 }
    let (line, column) = (line, position - lineStart + 1)
    let content =
      position < bytes.count && bytes[position] == Self.quote ? try quoted() : plain()
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Failure(line: line, column: column, "the field is not UTF-8: save the file as UTF-8")
    }
    return Field(text: text, line: line, column: column)
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != Self.comma, !isLineEnd { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == Self.space { end -= 1 }
    return bytes[start..<end]
  }

  private mutating func quoted() throws(Failure) -> ArraySlice<UInt8> {
    let opening = Failure(
      line: line, column: position - lineStart + 1,
      "the quote is never closed: end the field with `\"`, and double the quotes inside it")
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
        while position < bytes.count, bytes[position] == Self.space { position += 1 }
        guard position == bytes.count || bytes[position] == Self.comma || isLineEnd else {
          throw Failure(
            line: line, column: position - lineStart + 1,
            "expected a comma behind the closing quote: double the quotes inside a field")
        }
        return content[...]
      }
    }
    throw opening
  }

  private var isLineEnd: Bool {
    bytes[position] == Self.lineFeed
      || bytes[position] == Self.carriageReturn && position + 1 < bytes.count
        && bytes[position + 1] == Self.lineFeed
  }

  private mutating func startLine() {
    line += 1
    lineStart = position
  }

  private mutating func skipEmptyLines() {
    while position < bytes.count, isLineEnd {
      position += bytes[position] == Self.carriageReturn ? 2 : 1
      startLine()
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
