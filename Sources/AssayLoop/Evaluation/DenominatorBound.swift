public import AssayLanguage
import AssayText

/// How large the denominators of a scorecard's figures can become.
public struct DenominatorBound: Hashable, Sendable {
  /// No figure has a larger denominator; nothing when the bound itself is beyond 128 bits.
  public let largest: Int128?
  /// Whether every sum, product and comparison of figures and of the scorecard's numbers stays
  /// within 128 bits. A scorecard for which it does not may not be evaluated.
  public let fits: Bool
}

extension Scorecard {
  /// Bounds the denominators over all evidence that the panel can give, complete or not.
  ///
  /// Each seat of each stage gives a criterion at most one level; a stage that is held again counts
  /// once. The cost grows linearly with the criteria.
  public func denominatorBound() -> DenominatorBound {
    guard let raters = raterDenominator(), let weights = wholeWeights(),
      let shares = Int128.leastCommonMultiple(of: areas.lazy.map(\.share.denominator)),
      let areaPart = areaPart(of: weights),
      let largest = raters.times(shares)?.times(areaPart)
    else { return DenominatorBound(largest: nil, fits: false) }
    return DenominatorBound(largest: largest, fits: fits(largest, weights))
  }

  /// What the denominators of criterion scores divide: means over levels, then over persons.
  private func raterDenominator() -> Int128? {
    let most = criteria.lazy.map { criterion in
      criterion.stages.reduce(0) { $0 + self.seats(in: $1) }
    }.max()
    return Int128.leastCommonMultiple(upTo: most ?? 1).flatMap { $0.times($0) }
  }

  private func seats(in stage: Int) -> Int {
    stages[stage].panellists.reduce(0) { $0 + max(1, panel.panellists[$1].seats) }
  }

  private func wholeWeights() -> [WholeWeights]? {
    var all: [WholeWeights] = []
    for area in areas {
      guard let weights = WholeWeights(of: area, in: self) else { return nil }
      all.append(weights)
    }
    return all
  }

  /// What the weights of all areas together add to a denominator: one scored weight per area, so no
  /// more than the product of the totals, nor than a multiple of all scored weights there can be.
  private func areaPart(of weights: [WholeWeights]) -> Int128? {
    let product = weights.reduce(Int128?.some(1)) { $1.total.times($0) }
    var multiple: Int128? = 1
    for area in weights {
      guard let sums = area.scoredSums(missingAtMost: area.owed), let known = multiple else {
        multiple = nil
        break
      }
      multiple = Int128.leastCommonMultiple(of: sums).flatMap(known.leastCommonMultiple(with:))
    }
    return [product, multiple].compactMap { $0 }.min()
  }

  /// Sums are formed over the product of two denominators before they are reduced, hence the square.
  private func fits(_ largest: Int128, _ weights: [WholeWeights]) -> Bool {
    let level = Int128(scale.levels.map(\.number.magnitude).max() ?? 0) + 1
    let unscaled = weights.reduce(Int128?.some(1)) { most, area in
      guard let most, let factor = area.scale.times(area.divisor) else { return nil }
      return Swift.max(most, factor)
    }
    guard let working = largest.times(level)?.times(unscaled) else { return false }
    let number = Swift.max(working, largestNumber())
    return number.times(working)?.times(4) != nil
  }

  /// The largest part of any number that figures are compared with.
  private func largestNumber() -> Int128 {
    let bounds =
      rules.flatMap(\.condition.numbers) + [bar, demands.missingAtMost]
      + areas.compactMap(\.floor) + criteria.compactMap(\.criterion.floor)
    return bounds.reduce(1) { most, number in
      Swift.max(
        most, number.numerator < 0 ? -number.numerator : number.numerator, number.denominator)
    }
  }
}

extension Condition {
  /// Every number that the condition compares with.
  var numbers: [Fraction] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.numbers)
    case .not(let part): part.numbers
    case .atom(let atom): atom.test.number.map { [$0] } ?? []
    }
  }
}

extension Condition.Test {
  /// The number that the test compares with, if it names one.
  var number: Fraction? {
    switch self {
    case .compare(_, _, .number(let number)), .every(_, _, .number(let number)),
      .anyOf(_, _, .number(let number)), .atLeast(_, _, _, .number(let number)),
      .ratersDiffer(let number, _):
      number
    case .compare, .every, .anyOf, .atLeast, .isMissing, .flags, .pay, .references: nil
    }
  }
}
