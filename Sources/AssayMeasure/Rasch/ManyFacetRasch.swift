/// A many-facet Rasch model fitted by joint maximum likelihood, as the program Facets does.
///
/// log(P[k] / P[k-1]) = sum of positive measures - sum of negative measures - threshold[k].
/// J. M. Linacre, Many-Facet Rasch Measurement (1989); G. Rasch (1960); D. Andrich, Psychometrika 43
/// (1978); G. N. Masters, Psychometrika 47 (1982). Intervals from its standard errors are too narrow
/// where a panellist's ratings of a candidate hang together: see `docs/measure/rasch.md`.
public struct ManyFacetRasch: Sendable {
  /// What was fitted.
  public let table: FacetedTable
  /// How it was fitted.
  public let options: RaschOptions
  /// For each facet of the table its elements; nothing for label facets.
  public let elements: [[RaschElement]]
  /// The thresholds of each scale that was used; one in a rating scale.
  public let thresholds: [RaschThresholds]
  /// For each scale the categories as used.
  public let categories: [[RaschCategory]]
  /// The logarithm of the likelihood of the ratings in the fit.
  public let logLikelihood: Double
  /// The sum of squared standardised residuals: Pearson's chi-square.
  public let chiSquare: Double
  /// The number of ratings in the fit.
  public let ratingCount: Int
  /// The number of parameters that were free, less those that centring takes.
  public let parameterCount: Int
  /// The share of the variance of ratings that the expected ratings have.
  public let varianceExplained: Double
  /// The number of Newton's steps.
  public let iterations: Int
  /// The largest difference left between observed and expected scores.
  public let residual: Double
  /// The sets that nothing links, where they were let through: facet by facet the elements.
  public let subsets: [[(facet: String, elements: [String])]]
  /// The elements whose means are zero, by the name of their facet.
  public let centredFacets: [String]
  /// What to know when reading the figures.
  public let notes: [String]

  /// For each facet the mean measure of its measured and anchored elements.
  let means: [Double]
  let data: RaschData
  let likelihood: RaschLikelihood
  /// For each scale its place in `thresholds`, or -1 when it was not used.
  let scalePlaces: [Int]
}

extension ManyFacetRasch {
  /// Fits the model to `table`.
  public init(_ table: FacetedTable, _ options: RaschOptions = RaschOptions()) throws(Undefined) {
    guard !table.measured.isEmpty else { throw Undefined("there is no facet to measure") }
    let anchors = RaschAnchorPlaces(options.anchors, table: table, model: options.model)
    let screen = try RaschScreen(
      table, model: options.model, anchored: anchors.marked, given: anchors.categories)
    if options.unobserved == .refuse, screen.scales.contains(where: \.hasGap) {
      throw Undefined("a category between others is not used by any rating in the fit")
    }
    let data = RaschData(screen)
    var start = [Double](repeating: 0, count: data.parameterCount)
    var anchored = [Bool](repeating: false, count: data.parameterCount)
    anchors.fill(data, screen.scales, &start, &anchored)
    let measured = ManyFacetRasch.measured(data, screen)
    let linked = RaschSubsets(data, table: table, measured: measured, anchored: anchored)
    if options.subsets == .refuse, !linked.splitFacets.isEmpty {
      throw Undefined(linked.sentence)
    }
    let newton = try RaschNewton(
      data, from: start, free: anchored.map { !$0 }, tolerance: options.tolerance)
    var stepFacet: Int?
    if case .partialCredit(let facet) = options.model {
      stepFacet = data.facets.firstIndex(of: facet)
    }
    let centring = RaschCentring(
      data, measured: measured, anchored: anchored,
      floating: data.facets.firstIndex(of: options.floatingFacet) ?? 0, stepFacet: stepFacet)
    var parameters = newton.parameters
    centring.apply(to: &parameters, subsets: linked)
    let likelihood = RaschLikelihood(data, at: parameters)
    self.init(
      screen: screen, options: options, parameters: parameters, likelihood: likelihood,
      anchored: anchored, centring: centring, linked: linked, newton: newton,
      unknownAnchors: anchors.unknown)
  }

  /// Which parameters belong to elements that the kept ratings measure.
  private static func measured(_ data: RaschData, _ screen: RaschScreen) -> [Bool] {
    var measured = [Bool](repeating: false, count: data.parameterCount)
    for cell in data.cells { measured[cell] = true }
    return measured
  }

  private init(
    screen: RaschScreen, options: RaschOptions, parameters: [Double],
    likelihood: RaschLikelihood, anchored: [Bool], centring: RaschCentring, linked: RaschSubsets,
    newton: RaschNewton, unknownAnchors: Int
  ) {
    let data = likelihood.data
    let scales = RaschScales(
      screen, data: data, parameters: parameters, anchored: anchored,
      information: likelihood.information, model: options.model)
    var measures = RaschMeasures(
      screen, data: data, parameters: parameters, anchored: anchored, likelihood: likelihood,
      scales: scales)
    measures.estimateExtremes(adjustment: options.extremeAdjustment)
    let summary = RaschResiduals(likelihood)
    table = screen.table
    self.options = options
    means = measures.means
    elements = measures.elements(fits: summary.fits, scales: scales, model: options.model)
    thresholds = scales.thresholds
    scalePlaces = scales.places
    categories = RaschCategory.all(likelihood, scales: scales)
    logLikelihood = likelihood.logarithm
    chiSquare = summary.chiSquare
    varianceExplained = summary.varianceExplained
    ratingCount = data.count
    parameterCount = ManyFacetRasch.freeCount(
      data, anchored: anchored, centring: centring, subsets: linked)
    iterations = newton.steps
    residual = newton.residual
    subsets = linked.names
    centredFacets = data.facets.indices.filter(centring.centres).map {
      screen.table.facets[data.facets[$0]].name
    }
    self.data = data
    self.likelihood = likelihood
    notes = ManyFacetRasch.notes(
      screen, elements: elements, subsets: linked.names.count, unknownAnchors: unknownAnchors)
  }

  private static func freeCount(
    _ data: RaschData, anchored: [Bool], centring: RaschCentring, subsets: RaschSubsets
  ) -> Int {
    let seen = Set(data.cells)
    var count = seen.filter { !anchored[$0] }.count
    for facet in data.facets.indices where centring.centres(facet) { count -= 1 }
    for group in data.tops.indices where data.tops[group] > 0 {
      count += data.thresholds(of: group).filter { !anchored[$0] }.count
      if centring.centresThresholds(of: group) { count -= 1 }
    }
    return count - max(0, subsets.names.count - 1)
  }
}
