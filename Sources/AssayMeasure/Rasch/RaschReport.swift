/// A fit as figures and tables by name.
struct RaschReport {
  let fit: ManyFacetRasch

  init(_ fit: ManyFacetRasch) { self.fit = fit }

  /// The report, with the interaction of two facets joined by a dash, or `none`.
  func report(bias: String, withRuler: Bool) -> StatisticReport {
    var report = StatisticReport(
      figures: globalFigures, tables: [], notes: fit.notes + [originNote].compactMap { $0 })
    for facet in fit.table.measured {
      report.figures += facetFigures(facet)
      if fit.table.facets[facet].name == "panellist", fit.table.facet(named: "candidate") != nil {
        report.figures += agreementFigures
      }
      report.tables.append(elementTable(facet))
    }
    report.tables += [thresholdTable, categoryTable]
    let names = bias.split(separator: "-").map { String($0) }
    if names.count == 2 { addBias(between: names[0], and: names[1], to: &report) }
    if withRuler { report.tables.append(rulerTable) }
    return report
  }

  /// Which facet takes up what the centring of the others leaves: published figures differ in it.
  private var originNote: String? {
    let measured = fit.table.measured.map { fit.table.facets[$0].name }
    let centred = fit.centredFacets
    let free = measured.filter { !centred.contains($0) }
    guard free.count == 1, !centred.isEmpty else { return nil }
    return "the mean of the facet `\(free[0])` is free, those of "
      + centred.map { "`\($0)`" }.joined(separator: ", ")
      + " are zero; `--noncenter FACET` frees another, as tables made by Facets may ask"
  }

  private func addBias(
    between first: String, and second: String, to report: inout StatisticReport
  ) {
    do {
      let cells = try fit.bias(between: first, and: second)
      report.tables.append(biasTable(cells, names: [first, second]))
      report.figures += biasFigures(cells)
    } catch { report.figures.append(Figure("bias_chi_square", .undefined(error.reason))) }
  }

  private typealias Figure = StatisticReport.Figure
  private typealias Value = StatisticReport.Value
  private typealias Table = StatisticReport.Table

  private var globalFigures: [Figure] {
    let degrees = fit.ratingCount - fit.parameterCount
    return [
      Figure("log_likelihood", .number(fit.logLikelihood)),
      Figure("deviance", .number(-2 * fit.logLikelihood)),
      Figure("chi_square", .number(fit.chiSquare)),
      Figure("degrees_of_freedom", .count(degrees)),
      Figure(
        "p_value",
        degrees > 0
          ? .number(ChiSquare(degrees: Double(degrees)).probability(above: fit.chiSquare))
          : .undefined("\(fit.ratingCount) ratings for \(fit.parameterCount) parameters")),
      Figure("variance_explained", .number(fit.varianceExplained)),
      Figure("ratings", .count(fit.table.count)),
      Figure("ratings_in_fit", .count(fit.ratingCount)),
      Figure("parameters", .count(fit.parameterCount)),
      Figure("iterations", .count(fit.iterations)),
      Figure("residual", .number(fit.residual)),
      Figure("subsets", .count(max(1, fit.subsets.count))),
    ]
  }

  private func facetFigures(_ facet: Int) -> [Figure] {
    let name = fit.table.facets[facet].name
    let summary: RaschFacetSummary
    do { summary = try RaschFacetSummary(fit.elements[facet]) } catch {
      return ["separation", "strata", "reliability", "chi_square", "p_value"].map {
        Figure("\(name)_\($0)", .undefined(error.reason))
      }
    }
    var figures = [
      Figure("\(name)_mean", .number(abs(summary.mean) < 1e-12 ? 0 : summary.mean)),
      Figure("\(name)_sd", .number(summary.population.standardDeviation)),
      Figure("\(name)_rmse", .number(summary.rootMeanSquareError)),
      Figure("\(name)_true_sd", .number(summary.population.trueDeviation)),
      Figure("\(name)_separation", .number(summary.population.separation)),
      Figure("\(name)_strata", .number(summary.population.strata)),
      Figure("\(name)_reliability", .number(summary.population.reliability)),
      Figure("\(name)_sample_separation", .number(summary.sample.separation)),
      Figure("\(name)_sample_strata", .number(summary.sample.strata)),
      Figure("\(name)_sample_reliability", .number(summary.sample.reliability)),
      Figure("\(name)_chi_square", .number(summary.fixed.chiSquare)),
      Figure("\(name)_degrees_of_freedom", .count(summary.fixed.degrees)),
      Figure("\(name)_p_value", .number(summary.fixed.probability)),
    ]
    if let all = try? RaschFacetSummary(fit.elements[facet], withExtremes: true),
      all.count > summary.count
    {
      figures += [
        Figure("\(name)_separation_with_extremes", .number(all.population.separation)),
        Figure("\(name)_reliability_with_extremes", .number(all.population.reliability)),
      ]
    }
    if let random = summary.random {
      figures.append(Figure("\(name)_random_chi_square", .number(random.chiSquare)))
      figures.append(Figure("\(name)_random_p_value", .number(random.probability)))
    }
    return figures
  }

  private func elementTable(_ facet: Int) -> Table {
    let name = fit.table.facets[facet].name
    let plurals = [
      "candidate": "candidates", "panellist": "panellists", "criterion": "criteria",
      "time": "times",
    ]
    let elements = fit.elements[facet]
    let fair = elements.compactMap(\.fairAverage)
    let middle = fair.isEmpty ? 0 : fair.reduce(0, +) / Double(fair.count)
    return Table(
      plurals[name] ?? name,
      columns: [
        name, "measure", "standard_error", "fair_average", "scale_effect", "observed_average",
        "score", "count", "infit", "infit_zstd", "outfit", "outfit_zstd", "point_measure",
        "expected_point_measure", "status", "real_standard_error",
      ], rows: elements.map { row(of: $0, middle: middle) })
  }

  private func row(of element: RaschElement, middle: Double) -> [Value] {
    let few = element.fit.flatMap { $0.count < 3 ? "fewer than 3 ratings" : nil }
    let reason =
      few ?? (element.status == .unmeasured ? "no measure" : "no rating of it is in the fit")
    func fitted(_ value: (RaschFit) -> Double?) -> Value {
      guard let found = element.fit, few == nil else { return .undefined(reason) }
      return value(found).map { .number($0) } ?? .undefined("the ratings do not vary")
    }
    let missing = Value.undefined(
      "its ratings are all in one category of their scale, or shared with other extreme elements")
    return [
      .text(element.name), element.measure.map { .number($0) } ?? missing,
      element.standardError.map { .number($0) } ?? .undefined("no information on it"),
      element.fairAverage.map { .number($0) } ?? missing,
      element.fairAverage.map { .number($0 - middle) } ?? missing,
      .number(element.observedAverage), .number(element.score), .count(element.count),
      fitted(\.infit), fitted(\.infitDeviate), fitted(\.outfit), fitted(\.outfitDeviate),
      fitted(\.pointMeasure), fitted(\.expectedPointMeasure), .text(element.status.rawValue),
      realError(of: element),
    ]
  }

  /// The standard error, larger by the root of an infit above 1: what misfits is taken as noise (B. D.
  /// Wright, Rasch Measurement Transactions 9, 1995).
  private func realError(of element: RaschElement) -> Value {
    guard let error = element.standardError else { return .undefined("no information on it") }
    guard let infit = element.fit?.infit else { return .undefined("no rating of it is in the fit") }
    return .number(error * max(1, infit).squareRoot())
  }
}
