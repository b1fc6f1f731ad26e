/// How many elementary steps one question may take: steps and not seconds, so that the answer is
/// the same on every machine.
struct StepBudget: Sendable {
  private(set) var left: Int

  /// Makes a budget of so many steps.
  init(_ steps: Int) { left = steps }

  /// What one question may take when nothing else is said: some seconds on one core.
  static let question = 400_000_000

  /// Takes steps away.
  mutating func spend(_ steps: Int) throws(Unsettled) {
    left -= steps
    if left < 0 { throw .steps }
  }
}
