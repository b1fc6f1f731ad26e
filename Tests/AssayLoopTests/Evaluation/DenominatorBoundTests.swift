import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `The bound on denominators` {
  @Test func `is a multiple of what the worked example needs`() {
    // Three levels at most on one criterion: 6 for levels and 6 for persons; shares of fifths;
    // scored weights up to 4 in both areas: 12. That is 6 * 6 * 5 * 12.
    let bound = Imaging.builder.build().denominatorBound()
    #expect(bound.largest == Int128(2160))
    #expect(bound.fits)
  }

  @Test func `says when figures are beyond 128 bits`() {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    let primes: [Int128] = [
      9901, 9907, 9923, 9929, 9931, 9941, 9949, 9967, 9973, 9871, 9883, 9887,
    ]
    for (index, prime) in primes.enumerated() {
      builder.area(
        "area-\(index)", share: Fraction(100, 12),
        [
          CriterionSketch("a-\(index)", weight: Fraction(prime, 1)),
          CriterionSketch("b-\(index)", weight: Fraction(prime - 1, 1)),
        ])
    }
    builder.stage("all", by: ["cto"], covers: builder.criteria.map(\.criterion.name))
    #expect(!builder.build().denominatorBound().fits)
  }

  @Test func `holds for a wide scorecard with plain weights`() {
    var builder = ScorecardBuilder()
    for name in ["a", "b", "c", "d"] { builder.panellist(name) }
    for area in 0..<8 {
      builder.area(
        "area-\(area)", share: Fraction(100, 8),
        (0..<10).map { CriterionSketch("c-\(area)-\($0)", weight: Fraction($0 % 3 + 1)) })
      builder.stage("stage-\(area)", by: ["a", "b", "c", "d"], covers: ["area-\(area)"])
    }
    #expect(builder.build().denominatorBound().fits)
  }

  @Test func `takes a criterion that a thousand others stand beside in one area`() {
    var builder = ScorecardBuilder()
    builder.panellist("cto")
    builder.area("area", share: 100, (0..<1000).map { CriterionSketch("c-\($0)") })
    builder.stage("stage", by: ["cto"], covers: ["area"])
    let bound = builder.build().denominatorBound()
    #expect(bound.largest == Int128(1000))
    #expect(bound.fits)
  }
}
