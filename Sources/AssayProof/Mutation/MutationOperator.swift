/// In which way a scorecard is changed to see whether its tests notice; `docs/mutation.md` lists all.
public enum MutationOperator: String, Hashable, Sendable, CaseIterable {
  /// A rule or `otherwise` gives another outcome.
  case outcome
  /// A rule is left out.
  case rule
  /// Two rules that follow each other change places.
  case order
  /// A condition is left out of its rule.
  case condition
  /// A condition holds where it failed, and fails where it held.
  case negation
  /// `and` is read as `or`, and the other way round.
  case joint
  /// The number in a condition moves past the next score that is possible.
  case threshold
  /// `at least N of` asks for one more, or one fewer.
  case count
  /// `all` is read as `any`, and the other way round.
  case quantifier
  /// An area or a criterion is left out of those that a condition speaks of.
  case member
  /// The bar moves past the next overall score; where more than one condition reads it.
  case bar
  /// A floor moves past the next score that is possible.
  case floor
  /// A floor is left out.
  case noFloor = "no-floor"
  /// A criterion weighs twice or half.
  case weight
  /// An area weighs twice or half, the others in proportion.
  case share
  /// A condition asks for another state of red flags, or looks past one of them.
  case flag
  /// A condition asks for another state of pay.
  case pay
  /// A condition asks for another state of references.
  case references
  /// `require` asks for one rater more, or one fewer.
  case raters
  /// `missing at most` allows no more, or lets more go by.
  case missing
  /// A criterion no longer must be rated.
  case mustBeRated = "must-be-rated"
}
