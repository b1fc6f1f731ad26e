import AssayText

extension ScorecardBuilder {
  /// Figures must stay below this, so that products of two of them stay exact.
  private static let limit: Int128 = 1 << 60

  /// Bounds the denominator of every figure that the scorecard can produce: per area the sum of its
  /// weights as whole numbers, times what means over stages and over persons can add.
  mutating func checkArithmetic() {
    guard reporter.errorCount == 0, let widest = areas.first else { return }
    let persons = capacities.max() ?? 1
    let covering = Dictionary(grouping: criteria.indices) { criteria[$0].stages.count }
    let perPerson = covering.keys.max() ?? 1
    var product = Self.product(
      Self.leastCommonMultiple(upTo: persons), Self.leastCommonMultiple(upTo: perPerson))
    var shares: Int128? = 1
    for area in areas {
      product = Self.product(product, weightTotal(area))
      shares = Self.leastCommonMultiple(shares, area.area.share.denominator)
    }
    if Self.product(product, shares) == nil {
      reporter.report(.figuresTooFine(at: widest.area.place))
    }
  }

  /// The sum of the weights of an area when they are written as whole numbers without common factor.
  private func weightTotal(_ area: AreaDraft) -> Int128? {
    let weights = area.area.criteria.map { criteria[$0].criterion.weight }
    var denominator: Int128? = 1
    for weight in weights {
      denominator = Self.leastCommonMultiple(denominator, weight.denominator)
    }
    guard let denominator else { return nil }
    var total: Int128 = 0
    var common: Int128 = 0
    for weight in weights {
      let whole = weight.numerator * (denominator / weight.denominator)
      total += whole
      common = Fraction.greatestCommonDivisor(common, whole)
    }
    return common == 0 ? 1 : total / common
  }

  private static func leastCommonMultiple(upTo count: Int) -> Int128? {
    guard count > 1 else { return 1 }
    var result: Int128? = 1
    for number in 2...count {
      result = leastCommonMultiple(result, Int128(number))
      if result == nil { return nil }
    }
    return result
  }

  private static func leastCommonMultiple(_ first: Int128?, _ second: Int128) -> Int128? {
    guard let first else { return nil }
    return product(first / Fraction.greatestCommonDivisor(first, second), second)
  }

  /// The product, or nothing when it leaves the limit.
  private static func product(_ first: Int128?, _ second: Int128?) -> Int128? {
    guard let first, let second, first < limit, second < limit else { return nil }
    let result = first.multipliedReportingOverflow(by: second)
    return result.overflow || result.partialValue >= limit ? nil : result.partialValue
  }
}
