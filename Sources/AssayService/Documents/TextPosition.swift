/// A place as editors name it: a line and a column within it, both counted from 0.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The line.
  public var line: Int
  /// Units of the encoding that was agreed on, from the start of the line.
  public var character: Int

  /// Joins line and column.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Orders by line, then by column.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// What a column counts.
public enum PositionEncoding: String, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
}
