/// One line of text that has passed the gate: nothing in it steers a terminal, a reader or a page.
///
/// Every text of a packet is of this type, so no renderer can be handed anything else; what is left
/// for a renderer is to escape what its own format reads as markup. A text that holds letters
/// written from right to left stands between isolates, so that it does not reorder its neighbours.
public struct PlainText: Hashable, Sendable, CustomStringConvertible {
  /// The text, with isolates where it is written from right to left.
  public let text: String

  /// Passes `raw`, as a person wrote it, through the gate.
  public init(_ raw: String) { text = TextGate.pass(raw) }

  /// The text, with isolates where it is written from right to left.
  public var description: String { text }

  /// Whether nothing is left to read.
  public var isEmpty: Bool { text.isEmpty }

  /// The text as data: without the isolates, which only matter where it is shown.
  public var data: String {
    var data = ""
    data.unicodeScalars.append(
      contentsOf: text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) })
    return data
  }

  /// The text with a full stop, unless it ends a sentence already.
  var asSentence: PlainText {
    let ends: Set<Character> = [".", "!", "?", "…"]
    guard let last = text.last else { return self }
    return ends.contains(last) ? self : PlainText(stringLiteral: text + ".")
  }

  /// The text, or `other` when nothing is left to read.
  func orElse(_ other: PlainText) -> PlainText { isEmpty ? other : self }
}

extension PlainText: ExpressibleByStringInterpolation {
  /// Takes words of the program as they stand.
  public init(stringLiteral value: String) { text = value }

  /// Takes a sentence whose parts have passed the gate one by one.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Collects a sentence: words of the program as they stand, everything else through the gate.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    /// Starts an empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds words of the program.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a text that has passed the gate before.
    public mutating func appendInterpolation(_ clean: PlainText) { text += clean.text }

    /// Adds a text from a person through the gate.
    public mutating func appendInterpolation(_ raw: String) { text += TextGate.pass(raw) }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }
}

extension [PlainText] {
  /// `a`, `a and b`, `a, b and c`.
  func listed(_ word: PlainText = "and") -> PlainText {
    guard let last else { return "" }
    if count == 1 { return last }
    let before = dropLast().map(\.text).joined(separator: ", ")
    return PlainText(stringLiteral: "\(before) \(word.text) \(last.text)")
  }

  /// All of them with commas between.
  func joined() -> PlainText {
    PlainText(stringLiteral: map(\.text).joined(separator: ", "))
  }
}
