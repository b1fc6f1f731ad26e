/// Reads numbers as people type them at a prompt.
enum WholeNumber {
  /// The value of one to nine ASCII digits; nothing for signs, other digits and longer texts.
  static func read(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
