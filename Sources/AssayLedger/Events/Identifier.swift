/// Names of loops, authors and types: plain ASCII, so that equal names are equal bytes everywhere.
enum Identifier {
  /// Whether `text` may name something.
  static func isFit(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
