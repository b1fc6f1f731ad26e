/// How literals about one figure are read from sums, at one place in the order of slots.
struct SumReader: Sendable {
  var field: SumField
  var figure: CountedFigure
  /// How many steps can still be added behind the place; nothing where the rest is unknown and
  /// literals stay open.
  var reach: Int?

  /// Whether a literal holds at all that can become of a sum; nothing where that is open.
  func truth(of range: ClosedRange<Int>, at sum: Int) -> Bool? {
    guard let reach else { return nil }
    let steps = figure.steps(in: range)
    if sum > steps.last || sum + reach < steps.first { return false }
    return sum >= steps.first && sum + reach <= steps.last ? true : nil
  }

  /// The sums at which a literal begins to hold, to fail or to be open.
  func cuts(of range: ClosedRange<Int>) -> [Int] {
    guard let reach else { return [] }
    let steps = figure.steps(in: range)
    return [steps.first - reach, steps.first, steps.last - reach + 1, steps.last + 1]
      .filter { $0 > 0 && $0 <= figure.extent }
  }
}
