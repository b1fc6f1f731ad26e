import AssayLanguage
import AssayText

/// The weights of one area as whole numbers in the same proportion.
struct WholeWeights {
  /// In the order of the area's criteria, without a common divisor.
  let weights: [Int128]
  /// What the author's weights were multiplied by to become whole.
  let scale: Int128
  /// What they were then divided by.
  let divisor: Int128
  private let areOptional: [Bool]

  /// Above this many different sums their common multiple is beyond 128 bits in all but contrived
  /// cases, and finding out would cost more than it is worth.
  private static let mostSums = 512

  /// Nothing when the weights do not become whole within 128 bits.
  init?(of area: Area, in scorecard: Scorecard) {
    let criteria = scorecard.criteria[area.criteria].map(\.criterion)
    guard let scale = Int128.leastCommonMultiple(of: criteria.lazy.map(\.weight.denominator))
    else { return nil }
    var whole: [Int128] = []
    var sum: Int128 = 0
    for criterion in criteria {
      let factor = scale / criterion.weight.denominator
      guard let weight = criterion.weight.numerator.times(factor) else { return nil }
      let (total, overflows) = sum.addingReportingOverflow(weight)
      guard !overflows else { return nil }
      whole.append(weight)
      sum = total
    }
    let divisor = max(1, whole.reduce(0) { Fraction.greatestCommonDivisor($0, $1) })
    self.scale = scale
    self.divisor = divisor
    weights = whole.map { $0 / divisor }
    areOptional = criteria.map { $0.necessity == .optional }
  }

  /// All weights together.
  var total: Int128 { weights.reduce(0, +) }

  /// The weights that are owed.
  var owed: Int128 { zip(weights, areOptional).reduce(0) { $0 + ($1.1 ? 0 : $1.0) } }

  /// How much owed weight may have no score when this share of it may.
  func mostMissing(_ share: Fraction) -> Int128? {
    guard share < .one else { return owed }
    return owed.times(share.numerator).map { $0 / share.denominator }
  }

  /// Every weight that the criteria with a score can add up to, without zero, when at most `missing`
  /// of what is owed has none; nothing when there are too many.
  func scoredSums(missingAtMost missing: Int128) -> Set<Int128>? {
    var gaps: Set<Int128> = [0]
    for (weight, isOptional) in zip(weights, areOptional) where !isOptional && weight <= missing {
      gaps.formUnion(gaps.lazy.map { $0 + weight }.filter { $0 <= missing })
      guard gaps.count <= WholeWeights.mostSums else { return nil }
    }
    return withOptional(Set(gaps.lazy.map { owed - $0 }))
  }

  /// Every weight that coverage can be a share of, without zero; nothing when there are too many.
  func countedSums() -> Set<Int128>? { withOptional([owed]) }

  private func withOptional(_ owed: Set<Int128>) -> Set<Int128>? {
    var sums = owed
    for (weight, isOptional) in zip(weights, areOptional) where isOptional {
      sums.formUnion(sums.lazy.map { $0 + weight })
      guard sums.count <= WholeWeights.mostSums else { return nil }
    }
    sums.remove(0)
    return sums
  }
}
