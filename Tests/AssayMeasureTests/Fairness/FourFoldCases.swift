import Testing

@testable import AssayMeasure

/// Selections of a group and applicants, then those of the reference, and what scipy 1.12
/// (`fisher_exact`, `hypergeom`) and statsmodels 0.15 (`confint_proportions_2indep` with `log`, and
/// with `score` uncorrected) make of them.
struct FourFoldCase: Sendable {
  let name: String
  let comparison: SelectionComparison?
  /// The ratio, its log limits, its score limits.
  let ratio: [Double]
  /// Two-sided, less, greater, point.
  let fisher: [Double]
  /// The shortfall, the hypergeometric and the pooled Z.
  let deviations: [Double]

  init(
    _ name: String, _ counts: [Int], ratio: [Double], fisher: [Double], deviations: [Double]
  ) {
    self.name = name
    comparison = try? SelectionComparison(
      GroupCount("one", applicants: counts[1], selected: counts[0]),
      against: GroupCount("other", applicants: counts[3], selected: counts[2]))
    self.ratio = ratio
    self.fisher = fisher
    self.deviations = deviations
  }

  /// The first is the example of the Uniform Guidelines: 48 of 80 and 12 of 40. `tea` is Fisher's.
  static let all: [FourFoldCase] = [
    FourFoldCase(
      "uniform guidelines Q&A", [12, 40, 48, 80],
      ratio: [
        0.5, 0.30143294104559687, 0.8293718633829845, 0.2933452452484175, 0.7938646817375494,
      ],
      fisher: [
        0.003409221767849183, 0.0017046108839245916, 0.999562370753535, 0.0012669816374596434,
      ], deviations: [8.0, -3.0854497241083028, -3.098386676965933]),
    FourFoldCase(
      "tea", [1, 4, 3, 4],
      ratio: [
        0.3333333333333333, 0.05569825659854893, 1.9948759242494094, 0.05792334343223369,
        1.4593928989263414,
      ],
      fisher: [0.48571428571428565, 0.24285714285714283, 0.9857142857142858, 0.22857142857142854],
      deviations: [1.0, -1.3228756555322954, -1.414213562373095]),
    FourFoldCase(
      "small", [2, 15, 9, 20],
      ratio: [
        0.2962962962962963, 0.07467737014384127, 1.1756104296361978, 0.07790528886538717,
        0.981241432330662,
      ], fisher: [0.06932305736532654, 0.0493140526510938, 0.992955135335558, 0.04226918798665183],
      deviations: [2.7142857142857144, -1.9683416082755267, -1.9970780423084888]),
    FourFoldCase(
      "large", [4100, 9000, 52000, 100000],
      ratio: [
        0.8760683760683761, 0.8558427527534486, 0.8967719795229511, 0.8556743217299774,
        0.896592943418163,
      ], fisher: [1.063559421355421e-31, 5.935588203759847e-32, 1.0, 1.3596014724020573e-32],
      deviations: [532.1100917431195, -11.716792235182888, -11.716845982306081]),
    FourFoldCase(
      "even", [7, 20, 14, 40],
      ratio: [1.0, 0.4811971654831835, 2.07815022974184, 0.46752976583114303, 1.9822144398091264],
      fisher: [1.0, 0.6161449586103559, 0.6091677001297928, 0.2253126587401485],
      deviations: [0.0, 0.0, 0.0]),
    FourFoldCase(
      "one", [1, 30, 12, 40],
      ratio: [
        0.11111111111111112, 0.015275013744349634, 0.8082270313447324, 0.01893595886585981,
        0.5970652733446842,
      ],
      fisher: [
        0.004757687502721628, 0.003784592163294949, 0.9997464866493486, 0.0035310788126436126,
      ], deviations: [4.571428571428571, -2.8188683710644087, -2.8392214755975584]),
    FourFoldCase(
      "zero", [0, 12, 9, 30], ratio: [0.0, .nan, .nan, 0, 0.860135819791677],
      fisher: [0.04130638775356738, 0.032086595176529474, 1.0, 0.032086595176529474],
      deviations: [2.5714285714285716, -2.114882330704778, -2.1405182040380275]),
    FourFoldCase(
      "higher", [30, 50, 20, 60],
      ratio: [1.8, 1.1786692558788958, 2.748862739771758, 1.1899133542595006, 2.7780055147364986],
      fisher: [
        0.007045311742124303, 0.9986685016582836, 0.00447944541573256, 0.0031479470740161794,
      ], deviations: [-7.272727272727273, 2.78408173570948, 2.7968235951204043]),
  ]
}
