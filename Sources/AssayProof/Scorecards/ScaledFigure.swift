import AssayText

/// A score as a figure of a space: the figure is the score times the scale.
struct ScaledFigure: Hashable, Sendable {
  var figure: Int
  /// Above zero.
  var scale: Fraction

  /// The score that a value of the figure stands for.
  func score(of value: Int) -> Fraction { Fraction(Int128(value), 1) / scale }
}

extension FormSpace {
  /// The figure of a weighted sum of scores, in its smallest whole numbers.
  mutating func scaled(
    _ parts: [(figure: ScaledFigure, weight: Fraction)], within tier: LinearFigure.Tier
  ) throws(Unsettled) -> ScaledFigure {
    let merged = merge(parts)
    let factors = merged.map(\.factor)
    var multiple: Int128 = 1
    for factor in factors {
      let common = Fraction.greatestCommonDivisor(multiple, factor.denominator)
      let (next, overflows) = (multiple / common).multipliedReportingOverflow(
        by: factor.denominator)
      guard !overflows, next < 1 << 62 else { throw .numbers }
      multiple = next
    }
    var whole: [Int128] = []
    var divisor: Int128 = 0
    for factor in factors {
      let (number, overflows) = factor.numerator.multipliedReportingOverflow(
        by: multiple / factor.denominator)
      guard !overflows else { throw .numbers }
      whole.append(number)
      divisor = Fraction.greatestCommonDivisor(divisor, number)
    }
    divisor = max(1, divisor)
    var terms: [LinearFigure.Term] = []
    for (part, number) in zip(merged, whole) {
      terms.append(
        LinearFigure.Term(figure: part.figure, factor: try Whole.narrowed(number / divisor)))
    }
    return ScaledFigure(
      figure: try figure(over: terms, within: tier), scale: Fraction(multiple, divisor))
  }

  /// Each figure once, with what it counts for in all.
  private func merge(
    _ parts: [(figure: ScaledFigure, weight: Fraction)]
  ) -> [(figure: Int, factor: Fraction)] {
    var merged: [(figure: Int, factor: Fraction)] = []
    for (scaled, weight) in parts {
      let factor = weight / scaled.scale
      if let index = merged.firstIndex(where: { $0.figure == scaled.figure }) {
        merged[index].factor = merged[index].factor + factor
      } else {
        merged.append((scaled.figure, factor))
      }
    }
    return merged
  }
}
