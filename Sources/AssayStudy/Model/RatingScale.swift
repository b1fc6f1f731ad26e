import AssayLanguage
import AssayMeasure

/// The levels of a scorecard as a line that is cut between them.
struct RatingScale: Hashable, Sendable {
  /// The numbers of the levels, rising.
  let numbers: [Double]
  /// Half way between one level and the next.
  let cuts: [Double]
  /// What spreads are multiplied by.
  let unit: Double

  init(_ scale: Scale) {
    numbers = scale.levels.map { Double($0.number) }
    cuts = zip(numbers, numbers.dropFirst()).map { ($0 + $1) / 2 }
    unit = (Double(scale.highest) - Double(scale.lowest)) / 4
  }

  /// The level that `impression` is rounded to, counted from 1; what lies half way goes up.
  func code(of impression: Double) -> UInt8 {
    var code: UInt8 = 1
    for cut in cuts where impression >= cut { code += 1 }
    return code
  }

  /// The mean rating where impressions lie around `level` with a standard deviation of `spread`.
  func expectedRating(at level: Double, spread: Double) -> Double {
    guard spread > 0 else { return numbers[Int(code(of: level)) - 1] }
    var rating = numbers[0]
    for index in cuts.indices {
      let share = Normal.probability(atOrBelow: (level - cuts[index]) / spread)
      rating += (numbers[index + 1] - numbers[index]) * share
    }
    return rating
  }
}
