import AssayText

/// One change that an editor reports: a range and its new text, or a whole new text.
public struct TextChange: Hashable, Sendable {
  /// What is replaced; everything when nothing is said.
  public var range: Range<TextPosition>?
  /// What takes its place.
  public var text: String

  /// Joins a range and its new text.
  public init(range: Range<TextPosition>? = nil, text: String) {
    self.range = range
    self.text = text
  }

  /// Makes changes one after the other; each refers to the text that the one before it left.
  public static func apply(
    _ changes: [TextChange], to bytes: [UInt8], encoding: PositionEncoding
  ) -> [UInt8] {
    var bytes = bytes
    for change in changes {
      guard let range = change.range else {
        bytes = Array(change.text.utf8)
        continue
      }
      let positions = TextPositions(bytes, encoding: encoding)
      let span = positions.span(range.lowerBound, range.upperBound)
      bytes.replaceSubrange(span.range, with: change.text.utf8)
    }
    return bytes
  }
}
