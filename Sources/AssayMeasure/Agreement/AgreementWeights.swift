/// How far two categories agree: 1 for the same, less for others.
///
/// The sets of irrCAC (K. L. Gwet, Handbook of Inter-Rater Reliability, 2014). Distances are taken on the
/// scale, so that a category that nobody used still keeps its neighbours apart; only the ordinal set
/// counts categories.
public enum AgreementWeights: String, CaseIterable, Hashable, Sendable {
  /// 1 or 0.
  case unweighted
  /// One less the distance over the range.
  case linear
  /// One less the square of the distance over the range.
  case quadratic
  /// One less the number of pairs of categories from one to the other, over the largest.
  case ordinal
  /// One less the root of the distance over the range.
  case radical
  /// One less the square of difference over sum, over the largest.
  case ratio
  /// One less the square of the distance, over its room at both ends of the scale, over the largest.
  case bipolar

  /// The most categories for which weights are set out.
  static let mostCategories = 1_000

  /// The weights of every pair of `categories`, row after row.
  public func matrix(_ categories: [Double]) throws(Undefined) -> [Double] {
    let count = categories.count
    if count > AgreementWeights.mostCategories {
      throw Undefined(
        "there are \(count) different ratings, and weights are set out for at most "
          + "\(AgreementWeights.mostCategories) categories")
    }
    if self == .ratio, let least = categories.first, least < 0 {
      throw Undefined(
        "ratio weights need ratings of zero and more, and one is \(Digits.twelve(least))")
    }
    var distances = [Double](repeating: 0, count: count * count)
    for one in 0..<count {
      for other in 0..<count where other != one {
        distances[one * count + other] = distance(one, other, categories)
      }
    }
    let largest = distances.max() ?? 0
    if !largest.isFinite { throw Undefined("the ratings are too large for their distances") }
    return distances.map { largest > 0 ? 1 - $0 / largest : 1 }
  }

  private func distance(_ one: Int, _ other: Int, _ categories: [Double]) -> Double {
    let (a, b) = (categories[one], categories[other])
    let apart = abs(a - b)
    switch self {
    case .unweighted: return 1
    case .linear: return apart
    case .quadratic: return apart * apart
    case .ordinal: return Double(abs(one - other) * (abs(one - other) + 1)) / 2
    case .radical: return apart.squareRoot()
    case .ratio: return apart / (a + b) * (apart / (a + b))
    case .bipolar:
      let (least, most) = (categories[0], categories[categories.count - 1])
      return apart * apart / ((a + b - 2 * least) * (2 * most - a - b))
    }
  }
}
