/// What the rules say of a loop.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  case noHire = "no hire"
  case debrief
  case hire
  /// No card is owed any more and evidence that the scorecard demands is still missing; never the
  /// outcome of a rule.
  case incomplete
}
