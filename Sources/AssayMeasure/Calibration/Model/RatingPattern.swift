/// What candidates share who were rated alike: which criteria, and how often by each of their seats.
///
/// A seat is a panellist of a candidate without the name. Whatever depends on the design alone is
/// computed once for a pattern, however many candidates have it.
struct RatingPattern: Hashable, Sendable {
  /// The criteria that were rated, ascending.
  let criteria: [Int]
  /// How many ratings each seat gave on each criterion: one row of criteria for each seat.
  let counts: [Int]

  /// The number of seats.
  var seats: Int { criteria.isEmpty ? 0 : counts.count / criteria.count }
  /// The number of criteria and seats together: the length of a candidate's sums.
  var width: Int { criteria.count + seats }
  /// The number of ratings.
  var ratings: Int { counts.reduce(0, +) }

  /// The ratings of one seat, by criterion.
  func row(_ seat: Int) -> ArraySlice<Int> {
    counts[(seat * criteria.count)..<((seat + 1) * criteria.count)]
  }
}
