public import AssayText

/// Every byte of a file in order: lines, tokens, comments and blank lines, as rows of two arrays.
///
/// What lies between two tokens of a line is white space. Nothing is lost, so that the formatter,
/// rename and mends share it.
public struct SyntaxTree: Sendable {
  /// The file.
  public let source: SourceText
  /// All tokens of all lines.
  public let tokens: [Token]
  /// One row per line; a text over several lines belongs to the line on which it begins.
  public internal(set) var lines: [Line]

  /// One line of a file.
  public struct Line: Hashable, Sendable {
    /// The bytes without the line feed.
    public var span: ByteSpan
    /// Index of the first token.
    public var firstToken: Int32
    /// Index behind the last token that is not a comment.
    public var endToken: Int32
    /// Index of the comment, or -1.
    public var commentToken: Int32
    /// Whether the lexer reported a mistake in it.
    public var hasMistake: Bool
    /// How deep the parser found it: 0 for sentences of the file, 1 for sentences of those.
    public var depth: UInt8 = 0

    /// Whether nothing but white space stands on it.
    public var isBlank: Bool { firstToken == endToken && commentToken < 0 }

    /// Whether only a comment stands on it.
    public var isComment: Bool { firstToken == endToken && commentToken >= 0 }
  }

  /// The tokens of a line without its comment.
  public func tokens(of line: Line) -> ArraySlice<Token> {
    tokens[Int(line.firstToken)..<Int(line.endToken)]
  }

  /// The bytes of a token as text.
  public func text(_ token: Token) -> String { source.text(token.span) }
}
