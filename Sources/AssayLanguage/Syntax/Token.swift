public import AssayText

/// The smallest piece of a file that has a meaning of its own: a kind and a place, no text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, digits and hyphens; lower-case in names and keywords.
    case word
    /// `95000`, `95_000`.
    case integer
    /// `2.5`.
    case decimal
    /// `35%`, `12.5%`.
    case percentage
    /// `1.0.0`.
    case version
    /// `2026-11-20`.
    case date
    /// `"..."` on one line.
    case text
    /// `"""..."""`, over several lines.
    case longText
    case comma
    case colon
    /// Between a rubric and a criterion, where `of` belongs.
    case dot
    /// The bar of a table row.
    case pipe
    /// What stands between two bars, without the spaces around it; may be empty.
    case cell
    /// From `#` to the end of the line.
    case comment
    /// Anything else, already reported.
    case unknown
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var span: ByteSpan

  /// Joins kind and place.
  @inlinable
  public init(_ kind: Kind, _ span: ByteSpan) {
    self.kind = kind
    self.span = span
  }
}
