import Testing

@testable import AssayMeasure

@Suite struct `Numbers` {
  static let exponentials: [(Double, Double)] = [
    (0, 1), (1, 2.718281828459045), (-1, 0.36787944117144233), (0.5, 1.6487212707001282),
    (-20, 2.061153622438558e-09), (100, 2.6881171418161356e43), (-708, 3.307553003638408e-308),
    (709, 8.218407461554972e307),
  ]

  @Test(arguments: exponentials) func `has the exponential to the last place`(
    _ example: (Double, Double)
  ) {
    #expect(abs(Elementary.exp(example.0) - example.1) <= example.1.ulp * 2)
  }

  static let logarithms: [(Double, Double)] = [
    (1, 0), (2, 0.6931471805599453), (10, 2.302585092994046), (0.1, -2.3025850929940455),
    (1e-300, -690.7755278982137), (1.0000001, 9.999999505838704e-08),
    (123456.789, 11.723646487185881), (Double.leastNonzeroMagnitude, -744.4400719213812),
  ]

  @Test(arguments: logarithms) func `has the logarithm to the last place`(
    _ example: (Double, Double)
  ) {
    #expect(abs(Elementary.log(example.0) - example.1) <= example.1.ulp)
  }

  /// R 4.2: pnorm.
  static let normal: [(Double, Double)] = [
    (0, 0.5), (1, 0.8413447460685429), (-1.96, 0.024997895148220435), (-5, 2.866515718791939e-07),
    (-6, 9.865876450376981e-10), (-10, 7.619853024160527e-24), (-37, 5.725571222524577e-300),
    (0.3, 0.6179114221889526),
  ]

  @Test(arguments: normal) func `knows the normal distribution`(_ example: (Double, Double)) {
    let found = Normal.probability(atOrBelow: example.0)
    #expect(abs(found - example.1) <= example.1 * 1e-13)
    #expect(abs(Normal.probability(above: -example.0) - example.1) <= example.1 * 1e-13)
    #expect(abs(Normal.quantile(example.1) - example.0) <= 1e-12 * max(1, abs(example.0)))
  }

  static let digits: [(Double, String)] = [
    (0, "0"), (1, "1"), (-0.5, "-0.5"), (1.0 / 3, "0.333333333333"), (2.0 / 3, "0.666666666667"),
    (123_456_789.123_456_789, "123456789.123"), (1e-7, "1e-07"), (1.5e20, "1.5e+20"),
    (999_999_999_999.9, "1000000000000"), (0.000_012_5, "0.0000125"), (.infinity, "inf"),
  ]

  @Test(arguments: digits) func `prints twelve digits`(_ example: (Double, String)) {
    #expect(Digits.twelve(example.0) == example.1)
  }

  @Test func `prints a fixed number of places`() {
    let figures = [0, 0.005, -0.004, 1.005, 99.995, -2.5, 1e-9, 12, 0.95]
    #expect(
      figures.map { Digits.fixed($0, places: 2) } == [
        "0.00", "0.01", "0.00", "1.01", "100.00", "-2.50", "0.00", "12.00", "0.95",
      ])
    #expect(Digits.fixed(0.5, places: 0) == "1")
    #expect(Digits.fixed(0.4, places: 0) == "0")
  }

  @Test func `draws the same numbers from the same seed`() {
    var generator = SeededGenerator(seed: 1)
    var again = SeededGenerator(seed: 1)
    let draws = (0..<1000).map { _ in generator.normal() }
    #expect(draws == (0..<1000).map { _ in again.normal() })
    let mean = draws.reduce(0, +) / 1000
    #expect(abs(mean) < 0.1)
  }
}
