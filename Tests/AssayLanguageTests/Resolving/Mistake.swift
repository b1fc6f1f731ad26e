import AssayLanguage
import Testing

/// A slip in the sample and everything that is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let title: String
  let changes: [Change]
  let expected: String

  init(_ title: String, _ changes: [Change], _ expected: String) {
    self.title = title
    self.changes = changes
    self.expected = expected
  }

  var testDescription: String { title }

  /// Holds the messages of the changed sample against the expected text.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      Sample.library(changes).shortForm == expected, "\(title)", sourceLocation: sourceLocation)
  }
}
