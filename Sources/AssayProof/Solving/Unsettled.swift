/// Why a question about a scorecard has no answer within its budget.
public enum Unsettled: Error, Hashable, Sendable {
  /// The steps that one question may take are used up.
  case steps
  /// The scorecard has more criteria, rules and conditions than are looked at.
  case size
  /// Weights, shares or thresholds are so fine that figures leave the range of exact whole numbers.
  case numbers
  /// The stages let so many different panels rate that not all are looked at.
  case panels
  /// No cards that a test can say are complete: a role that several hold is one person in a test.
  case tests
}
