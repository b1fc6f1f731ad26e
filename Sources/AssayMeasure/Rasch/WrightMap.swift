/// All facets and the rating scale on one line of measures: the table of vertical rulers.
///
/// A row is a stretch of the line, the highest measure on top. Elements with extreme scores stand at
/// their measures, no further out than a logit beyond the others.
public struct WrightMap: Hashable, Sendable {
  /// One facet along the line.
  struct Column: Hashable {
    let title: String
    /// Whether higher measures go with higher ratings.
    let isPositive: Bool
    /// The names and measures of the elements, in the order of the table.
    let marks: [Mark]
  }

  /// An element at its place.
  struct Mark: Hashable {
    let name: String
    let measure: Double
    let isExtreme: Bool
  }

  /// A place on the line where a category is expected, or where two meet.
  struct ScaleMark: Hashable {
    /// The category in scale units; nothing where two meet.
    let category: Double?
    let measure: Double
  }

  let columns: [Column]
  let scale: [ScaleMark]
  /// The highest and the lowest category.
  let ends: (highest: Double, lowest: Double)
  let top: Double
  let bottom: Double
  /// The number of rows for one logit.
  let rowsPerLogit: Double

  /// Lays out a fit.
  public init(_ fit: ManyFacetRasch) {
    let known = fit.elements.joined().filter {
      $0.status == .measured || $0.status == .anchored
    }.compactMap(\.measure)
    let (high, low) = (known.max() ?? 0, known.min() ?? 0)
    let outer = (high + 1, low - 1)
    columns = fit.table.measured.map { facet in
      Column(
        title: fit.table.facets[facet].name,
        isPositive: fit.table.facets[facet].role == .positive,
        marks: fit.elements[facet].compactMap { element in
          element.measure.map {
            Mark(
              name: element.name, measure: min(max($0, outer.1), outer.0),
              isExtreme: element.status == .maximum || element.status == .minimum)
          }
        })
    }
    let all = columns.flatMap { $0.marks.map(\.measure) }
    let (highest, lowest) = (all.max() ?? 0, all.min() ?? 0)
    rowsPerLogit = WrightMap.density(of: highest - lowest)
    top = (highest * rowsPerLogit).rounded(.up) / rowsPerLogit
    bottom = (lowest * rowsPerLogit).rounded(.down) / rowsPerLogit
    let expected = WrightScale(fit)
    ends = expected.ends
    scale = expected.marks.filter { [top, bottom] in $0.measure <= top && $0.measure >= bottom }
  }

  /// The number of rows after the first.
  var rowCount: Int { Int(((top - bottom) * rowsPerLogit).rounded()) }

  /// The row of a measure, 0 on top.
  func row(of measure: Double) -> Int {
    min(max(Int(((top - measure) * rowsPerLogit).rounded()), 0), rowCount)
  }

  /// As many rows for a logit as keep the picture within some forty lines.
  private static func density(of range: Double) -> Double {
    [10.0, 5, 4, 2, 1, 0.5].first { range * $0 <= 40 } ?? 0.25
  }

  public static func == (left: WrightMap, right: WrightMap) -> Bool {
    left.columns == right.columns && left.scale == right.scale && left.ends == right.ends
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(columns)
    hasher.combine(scale)
  }
}

/// The rating that a candidate can expect of average panellists and criteria, along the line.
struct WrightScale {
  private let fit: ManyFacetRasch
  private let offset: Double

  init(_ fit: ManyFacetRasch) {
    self.fit = fit
    let first = fit.table.measured.first { fit.table.facets[$0].role == .positive }
    offset = fit.table.measured.reduce(0) { sum, facet in
      facet == first ? sum : sum + fit.table.facets[facet].sign * fit.means[facet]
    }
  }

  private var categories: [Double] { Set(fit.thresholds.flatMap(\.categories)).sorted() }

  /// The highest and the lowest category.
  var ends: (highest: Double, lowest: Double) { (categories.last ?? 0, categories.first ?? 0) }

  /// Where each category between the ends is expected, and where the expectation is half-way.
  var marks: [WrightMap.ScaleMark] {
    let all = categories
    var marks: [WrightMap.ScaleMark] = []
    for (low, high) in zip(all, all.dropFirst()) {
      let half = (low + high) / 2
      if let place = location(of: half) {
        marks.append(WrightMap.ScaleMark(category: nil, measure: place))
      }
      if high != all.last, let place = location(of: high) {
        marks.append(WrightMap.ScaleMark(category: high, measure: place))
      }
    }
    return marks
  }

  private func expected(_ measure: Double) -> Double {
    let sum = fit.thresholds.reduce(0) { $0 + $1.expectedRating(at: measure + offset) }
    return sum / Double(max(1, fit.thresholds.count))
  }

  private func location(of rating: Double) -> Double? {
    var (low, high) = (-100.0, 100.0)
    guard expected(low) < rating, expected(high) > rating else { return nil }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if expected(middle) < rating { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
