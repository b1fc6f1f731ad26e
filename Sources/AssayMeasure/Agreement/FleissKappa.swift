/// Fleiss' kappa: many raters, as many for each unit, nominal categories.
///
/// J. L. Fleiss, Psychological Bulletin 76 (1971); standard errors were there no agreement by J. L. Fleiss,
/// J. C. M. Nee and J. R. Landis, Psychological Bulletin 86 (1979).
public struct FleissKappa: Hashable, Sendable {
  /// The kappa of one category against all others.
  public struct Category: Hashable, Sendable {
    /// The category.
    public var category: Double
    /// The share of all ratings.
    public var share: Double
    /// Kappa; `nil` where no rating, or every rating, is of the category.
    public var kappa: Double?
  }

  /// Kappa over all categories.
  public let value: Double
  /// The share of pairs of ratings within units that agree.
  public let observed: Double
  /// The share that the pooled shares would give.
  public let expected: Double
  /// The number of units.
  public let units: Int
  /// The number of ratings of each.
  public let raters: Int
  /// The standard error were there no agreement beyond chance.
  public let nullStandardError: Double
  /// The standard error of the kappa of each category, were there no agreement beyond chance.
  public let categoryStandardError: Double
  /// The categories, rising.
  public let categories: [Category]

  /// Undefined without units of at least two ratings, with unequal counts, and with one category.
  public init(_ counts: CategoryCounts) throws(Undefined) {
    raters = try FleissKappa.raters(counts)
    units = counts.count
    let (n, m) = (Double(units), Double(raters))
    var totals = [Double](repeating: 0, count: counts.categories.count)
    var squares = totals
    for (column, count) in zip(counts.columns, counts.counts) {
      totals[column] += Double(count)
      squares[column] += Double(count) * Double(count)
    }
    let shares = totals.map { $0 / (n * m) }
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    if let only = shares.firstIndex(of: 1) {
      throw Undefined(
        "all \(Int(n * m)) ratings are \(Digits.twelve(counts.categories[only])): "
          + "chance alone would give full agreement")
    }
    observed = (squares.reduce(0, +) - n * m) / (n * m * (m - 1))
    expected = shares.reduce(0) { $0 + $1 * $1 }
    value = (observed - expected).orZero() / spread
    let skew = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
    categoryStandardError = (2 / (n * m * (m - 1))).squareRoot()
    nullStandardError = categoryStandardError * max(0, spread * spread - skew).squareRoot() / spread
    categories = shares.indices.map { column in
      let share = shares[column]
      let apart = totals[column] * m - squares[column]
      let kappa =
        share > 0 && share < 1
        ? (1 - apart / (n * m * (m - 1) * share * (1 - share))).orZero() : nil
      return Category(category: counts.categories[column], share: share, kappa: kappa)
    }
  }

  private static func raters(_ counts: CategoryCounts) throws(Undefined) -> Int {
    guard let most = counts.sizes.max(), let least = counts.sizes.min() else {
      throw Undefined("there are no units")
    }
    if least != most {
      throw Undefined(
        "the units have from \(least) to \(most) ratings, and it needs as many for each: "
          + "Krippendorff's alpha and Gwet's coefficients do not")
    }
    if most < 2 { throw Undefined("every unit has one rating, and it needs at least 2") }
    return most
  }
}
