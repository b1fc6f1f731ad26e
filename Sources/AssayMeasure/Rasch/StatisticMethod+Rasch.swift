extension StatisticMethod {
  static let rasch: [StatisticMethod] = [manyFacetRasch, partialCredit]

  private static let interactions = [
    "none", "panellist-candidate", "panellist-criterion", "panellist-group", "panellist-time",
    "candidate-criterion", "criterion-group", "criterion-time",
  ]

  private static let manyFacetRasch = StatisticMethod(
    name: "rasch",
    aliases: ["mfrm", "facets", "many-facet-rasch", "rating-scale-model", "rsm", "rating-scale"],
    summary: "many-facet Rasch measurement: severity in logits, fit, separation, interactions",
    source: "Linacre 1989; joint maximum likelihood as in Facets; Wright & Masters 1982",
    options: raschOptions(models: ["rating-scale", "partial-credit"]), compute: raschReport)

  /// The same with a set of thresholds for each criterion, unless another model is named.
  private static let partialCredit = StatisticMethod(
    name: "partial-credit", aliases: ["pcm", "partial-credit-model"],
    summary: "many-facet Rasch measurement with thresholds of its own for each criterion",
    source: "Masters 1982; joint maximum likelihood as in Facets",
    options: raschOptions(models: ["partial-credit", "rating-scale"]), compute: raschReport)

  private static func raschOptions(models: [String]) -> [StatisticOption] {
    [
      StatisticOption(
        "model", .choice(models),
        synonyms: [
          "rsm": "rating-scale", "ratingscalemodel": "rating-scale", "andrich": "rating-scale",
          "pcm": "partial-credit", "partialcreditmodel": "partial-credit",
          "masters": "partial-credit",
        ],
        help: "one set of thresholds, or one for each criterion"),
      StatisticOption(
        "facets", .words, help: "candidate, panellist, criterion, time; the first three if left out"
      ),
      StatisticOption("anchors", .file, help: "lines of facet,element,measure that are held"),
      StatisticOption(
        "noncenter", .choice(["candidate", "panellist", "criterion", "time"]),
        help:
          "the facet whose mean is free, as by Noncenter= in Facets; the others are centred at zero"
      ),
      StatisticOption(
        "bias", .choice(interactions), help: "the interaction of two facets, cell by cell"),
      StatisticOption(
        "extreme", .number(default: 0.3, within: 0.001...0.999),
        help: "how far inside the range an extreme score is put"),
      StatisticOption(
        "tolerance", .number(default: 1e-8, within: 1e-12...10),
        help: "the largest difference left between observed and expected scores"),
      StatisticOption(
        "step", .number(default: 1, within: 1e-6...1e6), help: "the step of the scale in units"),
      StatisticOption(
        "unobserved", .choice(["collapse", "refuse"]),
        help: "what is done about an unused category between used ones"),
      StatisticOption(
        "subsets", .choice(["refuse", "centre"]),
        help: "what is done about teams that no rating links"),
      StatisticOption("ruler", .flag, help: "adds the table of vertical rulers as text"),
      StatisticOption(
        "picture", .picture, help: "writes the table of vertical rulers into this file, as SVG"),
    ]
  }

  private static func raschReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let step = settings.number("step") ?? 1
    let bias = settings.choice("bias")
    let faceted = try FacetedTable(
      table, facets: try facets(settings), labels: bias.split(separator: "-").map { String($0) },
      step: step)
    let fit = try ManyFacetRasch(faceted, try raschOptions(settings, faceted))
    var report = RaschReport(fit).report(bias: bias, withRuler: settings.flag("ruler"))
    if settings.flag("picture") { report.picture = WrightMap(fit).svg() }
    return report
  }

  /// The facets to measure; those that an interaction names besides are labels.
  private static func facets(_ settings: StatisticSettings) throws(Undefined) -> [String] {
    let named = settings.words("facets")
    let names = named.isEmpty ? ["candidate", "panellist", "criterion"] : named
    for name in names where !FacetedTable.ratingFacets.contains(name) {
      throw Undefined(
        "there is no facet `\(name)`: the facets are "
          + FacetedTable.ratingFacets.map { "`\($0)`" }.joined(separator: ", "))
    }
    return names
  }

  private static func raschOptions(
    _ settings: StatisticSettings, _ table: FacetedTable
  ) throws(Undefined) -> RaschOptions {
    var options = RaschOptions()
    if settings.choice("model") == "partial-credit" {
      guard let criterion = table.facet(named: "criterion") else {
        throw Undefined("the partial credit model needs the facet `criterion`")
      }
      options.model = .partialCredit(facet: criterion)
    }
    if let text = settings.text("anchors") {
      options.anchors = try RaschAnchors(text: text, step: table.step)
    }
    options.extremeAdjustment = settings.number("extreme") ?? 0.3
    options.tolerance = settings.number("tolerance") ?? 1e-8
    options.unobserved = settings.choice("unobserved") == "refuse" ? .refuse : .collapse
    options.subsets = settings.choice("subsets") == "centre" ? .centre : .refuse
    options.floatingFacet =
      table.facet(named: settings.choice("noncenter")) ?? table.measured.first ?? 0
    return options
  }
}
