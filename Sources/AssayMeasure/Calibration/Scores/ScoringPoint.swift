/// One point of the integration design with the effects that hold there.
struct ScoringPoint: Sendable {
  let deviations: ComponentDeviations
  /// The weight of the point.
  let weight: Double
  /// Levels less the centre, then leniencies less their shifts.
  let effects: [Double]
  /// The covariance of the effects.
  let covariance: [Double]
}
