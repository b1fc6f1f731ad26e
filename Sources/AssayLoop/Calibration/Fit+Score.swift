public import AssayText

extension Fit {
  /// A score with the severity of its raters taken out, and how well it is known.
  public struct Score: Hashable, Sendable {
    /// The raw score less the severity of whoever gave it, not shrunk; what the calibrated rules read.
    public var adjusted: Fraction
    /// The best guess of the true score.
    public var estimate: Fraction
    /// The interval that holds the true score in nine of ten cases, within the scale.
    public var interval: ClosedRange<Fraction>
    /// How probable it is that the true score reaches its bar or floor; nothing where it has none.
    public var probability: Fraction?

    /// Makes a score.
    public init(
      adjusted: Fraction, estimate: Fraction, interval: ClosedRange<Fraction>,
      probability: Fraction? = nil
    ) {
      self.adjusted = adjusted
      self.estimate = estimate
      self.interval = interval
      self.probability = probability
    }
  }
}
