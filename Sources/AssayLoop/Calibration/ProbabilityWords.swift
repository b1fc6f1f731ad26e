public import AssayText

/// How probabilities are said.
public enum ProbabilityWords {
  /// Whole percent, from 1% to 99%: nothing that is estimated is certain.
  public static func percent(_ probability: Fraction) -> String {
    let percent = min(max(probability * Fraction(100), Fraction(1)), Fraction(99))
    return "\(percent.decimal(0))%"
  }
}
