extension StatisticMethod {
  static let krippendorffAlpha = StatisticMethod(
    name: "krippendorff-alpha", aliases: ["alpha", "krippendorff", "krippendorffs-alpha"],
    summary: "agreement beyond chance for any number of panellists, with ratings missing",
    source: "Krippendorff 2011; bootstrap over units",
    options: [
      StatisticOption(
        "metric", .choice(["interval", "nominal", "ordinal", "ratio"]),
        aliases: ["level-of-measurement", "measurement", "difference"],
        help: "how far apart two ratings are; `nominal` for words"), .categories, .unit,
      .confidence, .draws, .seed,
    ], figures: ["alpha", "standard_error", "lower", "upper"], words: .categories,
    compute: alphaReport)

  private static func alphaReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    let counts = try CategoryCounts(units, categories: try settings.categories(of: table))
    let metric = try metric(settings, of: table)
    let plain = try PercentAgreement(counts)
    var report = StatisticReport(notes: units.partialNotes)
    do {
      let found = try KrippendorffAlpha.estimate(counts, metric: metric)
      report.figures = [.init("alpha", .number(found.alpha))]
      report.figures += resampled(counts, metric, settings)
      report.figures += [
        .init("observed_disagreement", .number(found.observed)),
        .init("expected_disagreement", .number(found.expected)),
      ]
    } catch {
      let names = ["alpha", "standard_error", "lower", "upper"]
      report.figures = names.map { .init($0, .undefined(error.reason)) }
    }
    let values = counts.sizes.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    report.figures += [
      .init("metric", .text(metric.rawValue)),
      .init("percent_agreement", .number(plain.pairs)),
      .init("units", .count(counts.count)), .init("pairable_units", .count(plain.pairableUnits)),
      .init("pairable_values", .count(values)), .init("panellists", .count(units.panellists.count)),
    ]
    return report
  }

  private static func metric(
    _ settings: StatisticSettings, of table: RatingTable
  ) throws(Undefined) -> KrippendorffAlpha.Metric {
    if !table.labels.isEmpty, !settings.isGiven("metric") { return .nominal }
    let metric = KrippendorffAlpha.Metric(rawValue: settings.choice("metric")) ?? .interval
    switch metric {
    case .nominal: break
    case .ordinal: try settings.needOrder(of: table, for: "ordinal distances")
    case .interval, .ratio:
      if let first = table.labels.first {
        throw Undefined(
          "the ratings are words, such as `\(first)`: the \(metric.rawValue) metric needs numbers")
      }
    }
    return metric
  }

  private static func resampled(
    _ counts: CategoryCounts, _ metric: KrippendorffAlpha.Metric, _ settings: StatisticSettings
  ) -> [StatisticReport.Figure] {
    let draws = settings.whole("draws") ?? 0
    guard draws > 0 else { return [] }
    let names = ["standard_error", "lower", "upper"]
    do {
      let found = try KrippendorffAlpha.resample(
        counts, metric: metric, draws: draws, seed: UInt64(settings.whole("seed") ?? 1),
        confidence: settings.confidence)
      let figures = zip(names, [found.standardError, found.lower, found.upper])
      return figures.map { .init($0.0, .number($0.1)) } + [
        .init("confidence", .number(settings.confidence)), .init("draws", .count(draws)),
        .init("undefined_draws", .count(found.undefinedDraws)),
      ]
    } catch {
      return names.map { .init($0, .undefined(error.reason)) }
    }
  }
}
