extension StatisticMethod {
  /// Variance components without priors.
  static let mixedModel = StatisticMethod(
    name: "mixed-model", aliases: ["reml", "lmm", "lme4"],
    summary:
      "variance components by restricted maximum likelihood: crossed candidates and panellists",
    source: "Gilmour, Thompson and Cullis 1995; agrees with lme4's lmer (Bates et al. 2015)",
    options: [
      StatisticOption(
        "terms", .words,
        help: "of candidate, panellist, candidate:panellist, candidate:criterion, candidate:area, "
          + "candidate:panellist:area; without it the first three, or two where nobody rated a "
          + "candidate twice"),
      StatisticOption("areas", .words, help: "area of each criterion, as criterion=area"),
      StatisticOption(
        "fixed", .choice(RestrictedFit.Fixed.allCases.map(\.rawValue)),
        help: "a mean for each criterion, or one mean"),
    ]
  ) { table, settings throws(Undefined) in
    var terms: [RestrictedFit.Term] = []
    for word in settings.words("terms") {
      let name = word == "panellist:candidate" ? "candidate:panellist" : word
      guard let term = RestrictedFit.Term(rawValue: name) else {
        throw Undefined("there is no term `\(word)`")
      }
      terms.append(term)
    }
    let fit = try RestrictedFit.fit(
      table, terms: terms.isEmpty ? usualTerms(table) : terms,
      fixed: RestrictedFit.Fixed(rawValue: settings.choice("fixed")) ?? .criterion,
      areas: try NamedWords(settings.words("areas"), option: "areas").byName)
    return report(table, fit)
  }

  /// Without several ratings of a candidate by a panellist, what the two share is the residual.
  private static func usualTerms(_ table: RatingTable) -> [RestrictedFit.Term] {
    table.levels { table.panellists.codes[$0] } < table.count
      ? [.candidate, .panellist, .candidatePanellist] : [.candidate, .panellist]
  }

  private static func report(_ table: RatingTable, _ fit: RestrictedFit) -> StatisticReport {
    var components = fit.variances.map { ($0.term.rawValue, $0.variance) }
    components.append(("residual", fit.residualVariance))
    let total = components.reduce(0) { $0 + $1.1 }
    var figures = components.map { name, variance in
      StatisticReport.Figure(
        "variance_" + String(name.map { $0 == ":" ? "_" : $0 }), .number(variance))
    }
    figures += [
      .init("reml_criterion", .number(fit.criterion)),
      .init("log_likelihood", .number(-fit.criterion / 2)),
      .init("singular", .truth(fit.isSingular)),
      .init("ratings", .count(table.count)), .init("passes", .count(fit.passes)),
    ]
    func effects(_ name: String, _ effects: [RestrictedFit.Effect]) -> StatisticReport.Table {
      StatisticReport.Table(
        name, columns: ["name", "estimate"],
        rows: effects.map { [.text($0.name), .number($0.estimate)] })
    }
    return StatisticReport(
      figures: figures,
      tables: [
        StatisticReport.Table(
          "variance_components", columns: ["component", "variance", "sd", "share"],
          rows: components.map {
            [.text($0.0), .number($0.1), .number($0.1.squareRoot()), .number($0.1 / total)]
          }),
        StatisticReport.Table(
          "fixed_effects", columns: ["criterion", "estimate", "standard_error"],
          rows: fit.levels.map {
            [.text($0.criterion), .number($0.estimate), .number($0.standardError)]
          }),
        effects("candidate_effects", fit.candidates), effects("panellist_effects", fit.panellists),
      ])
  }
}
