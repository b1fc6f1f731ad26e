/// A person at a keyboard, or whatever stands in for one.
protocol Console {
  /// How text is laid out for them.
  var format: PageFormat { get }
  /// Whether single keys can be read; otherwise every answer is a line.
  var readsKeys: Bool { get }
  /// Shows text that is clean already.
  mutating func write(_ text: String) throws(ConsoleFailure)
  /// Waits for one key; only where `readsKeys`.
  mutating func readKey() -> Key
  /// Shows `prompt` and waits for a line.
  mutating func readLine(prompt: String) throws(ConsoleFailure) -> LineInput
  /// Lets the person change `text` in the editor of their choice.
  mutating func edit(_ text: String) -> EditedText
}

/// What came of asking for a line.
enum LineInput: Hashable, Sendable {
  case line(String)
  /// The line was longer than any person types, and was not taken.
  case tooLong
  /// Ctrl-C.
  case interrupted
  /// Nothing will ever come again.
  case ended
}

/// What came of opening an editor.
enum EditedText: Hashable, Sendable {
  case text(String)
  /// The reason is part of a sentence.
  case unavailable(String)
}

/// The terminal, or the file in its place, takes no more text.
struct ConsoleFailure: Error, Hashable, Sendable {
  /// Part of a sentence.
  var reason: String
}
