import AssayText

extension FormShare {
  /// `2.5%`, and never 0% or 100% for what is neither; nothing where nobody counted.
  public var percentage: String? {
    guard case .counted(let part, let all) = self else { return nil }
    guard all > 0 else { return "0%" }
    let words = Fraction(part, all).percentage
    if words == "0%" || words == "0.0%", part > 0 { return "under 0.1%" }
    if words == "100%" || words == "100.0%", part < all { return "over 99.9%" }
    return words
  }

  /// The percentage, or `not counted`.
  public var words: String { percentage ?? "not counted" }
}
