import Testing

@testable import AssayMeasure

/// Expected numbers to 17 digits from mpmath 1.4.1 at 40 to 60 digits, which round to those of
/// scipy.
@Suite struct `Distributions` {
  private func expect(_ found: Double, _ expected: Double, within relative: Double = 1e-12) {
    #expect(abs(found - expected) <= abs(expected) * relative, "\(found) for \(expected)")
  }

  static let logGammas: [[Double]] = [
    [1e-10, 23.025850929882735],
    [0.1, 2.2527126517342059],
    [0.5, 0.57236494292470009],
    [0.75, 0.20328095143129537],
    [1.0000001, -5.7721558299185071e-8],
    [1.25, -0.098271836421813161],
    [1.4616321449683623, -0.12148629053584961],
    [1.75, -0.084401121020485556],
    [1.999, -4.2246180069210728e-4],
    [2.001, 4.2310673480011699e-4],
    [3, 0.69314718055994531],
    [3.7, 1.4280723266653881],
    [10.5, 13.940625219403764],
    [14.999, 25.188546870546928],
    [15, 25.191221182738682],
    [100.25, 360.28455963776423],
    [1e6, 1.2815504569147612e7],
    [1e15, 3.3538776394910669e16],
  ]

  @Test(arguments: logGammas) func `knows the logarithm of the gamma function`(_ row: [Double]) {
    expect(LogGamma.value(row[0]), row[1], within: 1e-14)
  }

  /// Degrees, value, lower and upper tail.
  static let chiSquares: [[Double]] = [
    [1, 3.84, 0.9499564787512949, 0.050043521248705103],
    [1, 0.001, 0.025227120630039612, 0.97477287936996039],
    [2, 10, 0.99326205300091453, 0.0067379469990854671],
    [3.5, 7, 0.89889746971435755, 0.10110253028564245],
    [0.3, 2, 0.96223631138913265, 0.037763688610867347],
    [10, 3.2, 0.023682278049311691, 0.97631772195068831],
    [10, 40, 0.99998305525606993, 1.6944743930067384e-5],
    [100, 90, 0.24680203440017027, 0.75319796559982973],
    [100, 180, 0.99999835050149828, 1.6494985017178248e-6],
    [1000.5, 1000, 0.50148618551071771, 0.49851381448928229],
    [200000, 200500, 0.7855179203446172, 0.2144820796553828],
    [2_000_000, 1990000.0, 2.7495803592700708e-7, 0.99999972504196407],
    [5, 200, 1.0, 2.8406228986415317e-41],
  ]

  @Test(arguments: chiSquares) func `knows the chi-square distribution`(_ row: [Double]) {
    let distribution = ChiSquare(degrees: row[0])
    expect(distribution.probability(atOrBelow: row[1]), row[2])
    expect(distribution.probability(above: row[1]), row[3])
    if row[2] < 0.999 { expect(distribution.quantile(row[2]), row[1]) }
    if row[3] < 0.999 { expect(distribution.quantile(above: row[3]), row[1]) }
  }

  /// Degrees above and below, value, lower and upper tail.
  static let ratios: [[Double]] = [
    [1, 1, 1, 0.5, 0.5],
    [3, 10, 3.71, 0.95005749461224422, 0.049942505387755783],
    [5, 2.5, 0.1, 0.016129222017478548, 0.98387077798252145],
    [4.7, 18.2, 11.03, 0.9999364546064123, 6.3545393587702723e-5],
    [5, 15, 11.027, 0.99986541647032416, 1.3458352967583545e-4],
    [1, 30, 50, 0.99999992680595135, 7.3194048648412888e-8],
    [100, 200, 1.2, 0.85995664247233626, 0.14004335752766374],
    [2000.5, 3000.5, 1.05, 0.88487748921996297, 0.11512251078003703],
    [0.5, 7, 2, 0.82129788018887711, 0.17870211981112289],
    [19999, 79996, 1.03, 0.99602021155039082, 0.0039797884496091835],
    [2, 1_000_000, 14, 0.99999916830828834, 8.3169171166274053e-7],
  ]

  @Test(arguments: ratios) func `knows the F distribution`(_ row: [Double]) {
    let distribution = FDistribution(numerator: row[0], denominator: row[1])
    expect(distribution.probability(atOrBelow: row[2]), row[3])
    expect(distribution.probability(above: row[2]), row[4])
    if row[3] < 0.999 { expect(distribution.quantile(row[3]), row[2]) }
    expect(distribution.quantile(above: row[4]), row[2])
  }

  /// Degrees, value, upper tail.
  static let students: [[Double]] = [
    [1, 1, 0.25],
    [4, 2.776445105, 0.025000000005059739],
    [2.5, 0.3, 0.39367118574759861],
    [30, 8, 3.1329112378503795e-9],
    [100_000, 1.96, 0.024999281597150819],
  ]

  @Test(arguments: students) func `knows Student's t`(_ row: [Double]) {
    let distribution = StudentT(degrees: row[0])
    expect(distribution.probability(above: row[1]), row[2])
    expect(distribution.probability(atOrBelow: -row[1]), row[2])
    expect(distribution.probability(beyond: row[1]), 2 * row[2])
    expect(distribution.quantile(row[2]), -row[1])
  }

  /// Trials, chance, successes, probability, lower tail.
  static let binomials: [[Double]] = [
    [10, 0.3, 3, 0.266827932, 0.64961071840000003],
    [100, 0.5, 40, 0.010843866711637988, 0.028443966820490396],
    [1000, 0.001, 0, 0.36769542477096404, 0.36769542477096404],
    [1000, 0.001, 4, 0.01528995542083862, 0.99636312197047821],
    [100000, 0.25, 24500, 3.6227265731450586e-6, 1.2838878748871157e-4],
    [7, 0.9, 7, 0.47829690000000008, 1.0],
  ]

  @Test(arguments: binomials) func `knows the binomial distribution`(_ row: [Double]) {
    let distribution = Binomial(trials: Int(row[0]), chance: row[1])
    expect(distribution.probability(of: Int(row[2])), row[3])
    expect(distribution.probability(atOrBelow: Int(row[2])), row[4])
    #expect(abs(distribution.probability(above: Int(row[2])) - (1 - row[4])) < 1e-13)
  }

  /// Population, marked, drawn, count, probability, lower tail.
  static let draws: [[Double]] = [
    [20, 7, 12, 4, 0.35758513931888545, 0.60835913312693498],
    [100, 50, 40, 20, 0.16158335607970311, 0.58079167803985155],
    [100, 50, 40, 12, 7.8379260050663545e-4, 0.0010082901350048973],
    [1000, 300, 100, 45, 3.2223397712345244e-4, 0.99972997290215029],
    [50, 1, 1, 0, 0.98, 0.98],
    [1000000, 20000, 5000, 130, 5.2119042784521201e-4, 0.99850002831116708],
    [1000000, 400000, 250000, 99000, 2.790524408409883e-8, 1.2182283767890751e-6],
  ]

  @Test(arguments: draws) func `knows the hypergeometric distribution`(_ row: [Double]) {
    let distribution = Hypergeometric(
      population: Int(row[0]), marked: Int(row[1]), drawn: Int(row[2]))
    expect(distribution.probability(of: Int(row[3])), row[4])
    expect(distribution.probability(atOrBelow: Int(row[3])), row[5])
    #expect(abs(distribution.probability(atOrAbove: Int(row[3]) + 1) - (1 - row[5])) < 1e-13)
  }

  /// R 4.2: binom.test(x, n)$conf.int, conf.level in the last place.
  static let intervals: [[Double]] = [
    [3, 17, 0.95, 0.037985068070626, 0.434317872844284],
    [0, 12, 0.95, 0, 0.264648469397051],
    [12, 12, 0.9, 0.779077808054444, 1],
    [250, 1000, 0.99, 0.215496823241538, 0.286922134440236],
    [1, 1000000, 0.95, 2.53178076637942e-08, 5.57163065517224e-06],
  ]

  @Test(arguments: intervals) func `gives the exact interval of a share`(_ row: [Double]) {
    let found = Binomial.interval(
      successes: Int(row[0]), trials: Int(row[1]), confidence: row[2])
    #expect(abs((found?.lower ?? -1) - row[3]) < 1e-12)
    #expect(abs((found?.upper ?? -1) - row[4]) < 1e-12)
  }

  @Test func `has an answer at the edges`() {
    #expect(ChiSquare(degrees: 2).quantile(0) == 0)
    #expect(ChiSquare(degrees: 2).quantile(1) == .infinity)
    #expect(ChiSquare(degrees: 0).probability(above: 1).isNaN)
    #expect(FDistribution(numerator: 3, denominator: 4).probability(above: .infinity) == 0)
    #expect(FDistribution(numerator: 3, denominator: 4).probability(above: -1) == 1)
    #expect(StudentT(degrees: 3).quantile(0.5) == 0)
    #expect(StudentT(degrees: 3).quantile(0) == -.infinity)
    #expect(BetaDistribution(2, 3).quantile(1) == 1)
    #expect(Binomial(trials: 5, chance: 0).probability(of: 0) == 1)
    #expect(Binomial(trials: 5, chance: 1).probability(atOrBelow: 4) == 0)
    #expect(Binomial.interval(successes: 0, trials: 0, confidence: 0.9) == nil)
    #expect(Hypergeometric(population: 0, marked: 0, drawn: 0).probability(of: 0) == 1)
    #expect(Hypergeometric(population: 4, marked: 4, drawn: 2).probability(of: 2) == 1)
  }

  @Test func `finds back every quantile`() {
    for degrees in [0.2, 1, 2.5, 17, 300, 40000] {
      for p in [1e-8, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999] {
        let chi = ChiSquare(degrees: degrees)
        expect(chi.probability(atOrBelow: chi.quantile(p)), p, within: 1e-11)
        let ratio = FDistribution(numerator: degrees, denominator: 7.5)
        expect(ratio.probability(atOrBelow: ratio.quantile(p)), p, within: 1e-11)
        let share = BetaDistribution(degrees, 3.5)
        expect(share.probability(atOrBelow: share.quantile(p)), p, within: 1e-10)
      }
    }
  }
}
