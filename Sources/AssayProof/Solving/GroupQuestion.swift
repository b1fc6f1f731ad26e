/// What is asked of one group of criteria: which values can some figures take together, when others
/// lie in ranges.
struct GroupQuestion: Hashable, Sendable {
  /// One asserted range.
  struct Bound: Hashable, Sendable {
    var figure: Int
    var range: ClosedRange<Int>
  }

  var group: Int
  /// In rising order of figures.
  var bounds: [Bound]
  /// The figures whose values are asked for, rising.
  var columns: [Int]
}
