extension StatisticMethod {
  static let fleissKappa = StatisticMethod(
    name: "fleiss-kappa", aliases: ["fleiss"],
    summary: "kappa of many raters, as many for each unit, over all and for each category",
    source: "Fleiss 1971; Fleiss, Nee and Landis 1979", options: [.categories, .unit, .confidence],
    figures: ["kappa", "null_standard_error", "z", "p_value", "standard_error", "lower", "upper"],
    words: .categories, compute: fleissReport)

  private static func fleissReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    let counts = try CategoryCounts(units, categories: try settings.categories(of: table))
    let kappa = try FleissKappa(counts)
    let z = kappa.value / kappa.nullStandardError
    var report = StatisticReport(notes: units.partialNotes)
    let noTest = "its standard error were there no agreement is zero"
    let isTested = kappa.nullStandardError > 1e-13
    report.figures = [
      .init("kappa", .number(kappa.value)),
      .init("null_standard_error", .number(kappa.nullStandardError)),
      .init("z", .finite(isTested ? z : nil, else: noTest)),
      .init(
        "p_value", .finite(isTested ? 2 * Normal.probability(above: abs(z)) : nil, else: noTest)),
    ]
    report.figures += linearised(counts, settings)
    report.figures += [
      .init("observed_agreement", .number(kappa.observed)),
      .init("expected_agreement", .number(kappa.expected)), .init("units", .count(kappa.units)),
      .init("raters", .count(kappa.raters)), .init("confidence", .number(settings.confidence)),
    ]
    report.tables = [
      .init(
        "categories",
        columns: ["category", "share", "kappa", "null_standard_error", "z", "p_value"],
        rows: kappa.categories.map {
          [table.cell(ofValue: $0.category)] + row($0, kappa.categoryStandardError)
        })
    ]
    return report
  }

  private static func row(
    _ category: FleissKappa.Category, _ standardError: Double
  ) -> [StatisticReport.Value] {
    guard let kappa = category.kappa else {
      let none = StatisticReport.Value.undefined("no rating is of this category")
      return [.number(category.share), none, none, none, none]
    }
    let z = kappa / standardError
    return [
      .number(category.share), .number(kappa), .number(standardError), .number(z),
      .number(2 * Normal.probability(above: abs(z))),
    ]
  }

  /// Gwet's standard error, which does not suppose that there is no agreement, and its interval.
  private static func linearised(
    _ counts: CategoryCounts, _ settings: StatisticSettings
  ) -> [StatisticReport.Figure] {
    guard
      let found = try? ChanceCorrectedAgreement(counts, chance: .fleiss, weights: .unweighted)
    else { return [] }
    return found.limits(confidence: settings.confidence)
  }
}
