extension StatisticMethod {
  /// Generalizability theory.
  static let generalizability: [StatisticMethod] = [gStudy, dStudy]

  private static let gStudy = StatisticMethod(
    name: "g-study",
    aliases: ["generalizability", "gstudy", "variance-components", "generalisability"],
    summary:
      "what candidates, criteria, panellists and their mixtures add to the variance of a rating",
    source:
      "Brennan, Generalizability Theory (2001); Cronbach, Gleser, Nanda and Rajaratnam (1972); "
      + "incomplete tables as lme4 1.1-31",
    options: studyOptions, figures: ["universe_score_variance", "e_rho_squared", "phi"]
  ) { table, settings throws(Undefined) in
    let times = try TimeFacet(table, settings.choice("time"))
    let study = try GStudy(times.table, settings)
    return times.renamed(study.report(level: settings.number("level") ?? 0.9))
  }

  private static let dStudy = StatisticMethod(
    name: "d-study",
    aliases: ["dstudy", "decision-study", "dependability"],
    summary: "how dependable a candidate's score is with more or fewer panellists and criteria",
    source:
      "Brennan, Generalizability Theory (2001), chapters 4 and 5; Brennan and Kane (1977) for the cut",
    options: [
      StatisticOption(
        "panellists", .words, aliases: ["panelists", "raters", "judges", "n-panellists"],
        help: "numbers of panellists, such as `1,2,3` or `1-8`; 1 to 6 when not given"),
      StatisticOption(
        "criteria", .words, aliases: ["items", "n-criteria"],
        help: "numbers of criteria; that of the table when not given"),
      StatisticOption(
        "cut", .number(default: nil, within: -1e9...1e9),
        aliases: ["bar", "lambda", "cutoff", "cut-score"], help: "the bar, for Phi(lambda)"),
    ] + studyOptions, figures: ["e_rho_squared", "phi"]
  ) { table, settings throws(Undefined) in
    let request = DStudyRequest(
      panellists: try numbers(settings, "panellists"), criteria: try numbers(settings, "criteria"),
      cut: settings.number("cut"), level: settings.number("level") ?? 0.9)
    let times = try TimeFacet(table, settings.choice("time"))
    let study = try GStudy(times.table, settings, intervals: GStudy.IntervalMethod.none)
    return times.renamed(try study.decision(request))
  }

  private static let studyOptions = [
    TimeFacet.option,
    StatisticOption(
      "design", .choice(["auto"] + MeasurementDesign.allCases.map(\.rawValue)),
      synonyms: MeasurementDesign.notations,
      help: "p candidates, i criteria, r panellists; `-` crossed, `:` nested in"),
    StatisticOption(
      "method", .choice(["auto"] + GStudy.Method.allCases.map(\.rawValue)),
      help: "`anova` for complete tables, `reml` for any"),
    StatisticOption(
      "fixed-criteria", .flag, aliases: ["fixed-items", "criteria-fixed"],
      help: "the criteria are the only ones of interest, not a sample"),
    StatisticOption(
      "interval", .choice(GStudy.IntervalMethod.allCases.map(\.rawValue)),
      help: "how intervals of components are found"),
    StatisticOption(
      "level", .number(default: 0.9, within: 0.5...0.999),
      aliases: ["confidence", "conf-level", "confidence-level"], help: "the level of intervals"),
  ]

  private static func numbers(
    _ settings: StatisticSettings, _ name: String
  ) throws(Undefined) -> [Int] {
    var numbers: [Int] = []
    for word in settings.words(name) {
      let ends = word.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      let bounds = ends.compactMap { Int($0) }
      guard bounds.count == ends.count, let first = bounds.first, let last = bounds.last,
        (1...10_000).contains(first), (first...max(first, 10_000)).contains(last),
        last - first < 1_000
      else {
        throw Undefined(
          "`--\(name)` holds `\(word)`: expected whole numbers from 1 to 10000, or `1-8` for all "
            + "between two")
      }
      numbers += first...last
    }
    return numbers
  }
}

extension GStudy {
  fileprivate init(
    _ table: RatingTable, _ settings: StatisticSettings, intervals: IntervalMethod? = nil
  ) throws(Undefined) {
    try self.init(
      table, design: MeasurementDesign(rawValue: settings.choice("design")),
      method: Method(rawValue: settings.choice("method")),
      fixedCriteria: settings.flag("fixed-criteria"), level: settings.number("level") ?? 0.9,
      intervals: intervals ?? IntervalMethod(rawValue: settings.choice("interval")) ?? .auto)
  }
}
