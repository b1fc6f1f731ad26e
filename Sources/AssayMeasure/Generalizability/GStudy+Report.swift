extension GStudy {
  /// The components, the analysis and the coefficients for the numbers of the table.
  func report(level: Double) -> StatisticReport {
    let here = DStudy(self, panellists: panellists, criteria: criteria)
    var figures = header
    figures += [
      .init("level", .number(level)),
      .init("universe_score_variance", .number(here.universeScoreVariance)),
      .init("relative_error_variance", .number(here.relativeErrorVariance)),
      .init("absolute_error_variance", .number(here.absoluteErrorVariance)),
      .init("e_rho_squared", .init(here.generalizability)),
      .init("phi", .init(here.dependability)),
      .init("sem_relative", .number(here.relativeError)),
      .init("sem_absolute", .number(here.absoluteError)),
    ]
    figures += limitFigures(here, level: level)
    figures += components.map { component in
      let name = component.effect.name.split(separator: ":").joined(separator: "_")
      return .init("variance_" + name, .number(component.estimate))
    }
    if let criterion { figures.append(.init("reml_criterion", .number(criterion))) }
    var tables = [componentTable]
    if method == .anova { tables.append(analysisTable) }
    return StatisticReport(figures: figures, tables: tables, notes: notes)
  }

  var header: [StatisticReport.Figure] {
    var figures: [StatisticReport.Figure] = [
      .init("design", .text(design.notation)),
      .init("method", .text(method.rawValue)),
      .init("mean", .number(mean)),
      .init("scores", .count(scores)),
      .init("candidates", .count(candidates)),
    ]
    if design.facets.contains(.panellist) {
      figures.append(.init("panellists_per_candidate", StatisticReport.Value(size: panellists)))
    }
    if design.facets.contains(.criterion) {
      figures.append(.init("criteria_per_candidate", StatisticReport.Value(size: criteria)))
      figures.append(.init("criteria_fixed", .truth(fixedCriteria)))
    }
    return figures
  }

  private var componentTable: StatisticReport.Table {
    let total = CompensatedSum(components.map(\.used)).value
    return StatisticReport.Table(
      "variance_components",
      columns: [
        "effect", "symbol", "variance", "percent", "standard_error", "lower", "upper", "interval",
      ],
      rows: components.map { component in
        [
          .text(component.effect.name), .text(component.effect.symbol),
          .number(component.estimate),
          total > 0
            ? .number(100 * component.used / total) : .undefined("every component is zero"),
          .init(component.standardError), .init(component.interval?.lower),
          .init(component.interval?.upper), component.interval.map { .text($0.method) } ?? .nothing,
        ]
      })
  }

  private var analysisTable: StatisticReport.Table {
    StatisticReport.Table(
      "anova",
      columns: ["effect", "symbol", "df", "sum_of_squares", "mean_square", "expected_mean_square"],
      rows: components.compactMap { component in
        guard let line = component.line else { return nil }
        return [
          .text(component.effect.name), .text(component.effect.symbol),
          .count(line.degreesOfFreedom), .number(line.sumOfSquares), .number(line.meanSquare),
          .text(expectation(line)),
        ]
      })
  }

  /// The expected mean square in symbols, such as `var(pr,e) + 4 var(p)`.
  private func expectation(_ line: VarianceComponent.AnalysisLine) -> String {
    zip(components, line.expectation).reversed().compactMap { component, multiple in
      guard multiple > 0 else { return nil }
      let factor = multiple == 1 ? "" : Digits.twelve(multiple) + " "
      return factor + "var(\(component.effect.symbol))"
    }.joined(separator: " + ")
  }
}
