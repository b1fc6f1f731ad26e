/// The ends of a rating scale.
public struct CalibrationScale: Hashable, Sendable {
  /// The lowest rating that can be given.
  public let minimum: Double
  /// The highest.
  public let maximum: Double

  /// A scale; refused when its ends are not finite numbers in ascending order.
  public init(minimum: Double, maximum: Double) throws(Undefined) {
    guard minimum.isFinite, maximum.isFinite, minimum < maximum else {
      throw Undefined(
        "a scale from \(Digits.twelve(minimum)) to \(Digits.twelve(maximum)) has no width")
    }
    self.minimum = minimum
    self.maximum = maximum
  }

  private init(unchecked minimum: Double, _ maximum: Double) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The scale from 1 to 5.
  public static let oneToFive = CalibrationScale(unchecked: 1, 5)

  /// How much wider than the scale from 1 to 5 it is; deviations of the priors grow with it.
  var stretch: Double { (maximum - minimum) / 4 }
  /// The standard deviation of a level of which nothing is known but that it lies on the scale.
  var levelSpread: Double { (maximum - minimum) / 12.0.squareRoot() }
  /// The middle.
  var centre: Double { minimum + (maximum - minimum) / 2 }

  /// `value`, or the nearer end.
  func clipped(_ value: Double) -> Double { min(max(value, minimum), maximum) }
}
