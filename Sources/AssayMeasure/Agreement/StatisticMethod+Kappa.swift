extension StatisticMethod {
  static let cohenKappa = StatisticMethod(
    name: "cohen-kappa",
    aliases: ["kappa", "cohens-kappa", "weighted-kappa", "light-kappa", "lights-kappa"],
    summary: "kappa of each pair of panellists over the units that both rated, weighted or not",
    source: "Cohen 1960, 1968; Fleiss, Cohen and Everitt 1969",
    options: [
      .weights(.unweighted), .weightMatrix, .weightsFile,
      StatisticOption("pair", .words, help: "the two panellists, the first as rows"), .categories,
      .unit, .confidence,
    ],
    figures: ["kappa", "standard_error", "lower", "upper", "z", "p_value"], words: .categories,
    compute: kappaReport)

  private static func kappaReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    let named = try pair(settings.words("pair"), of: units)
    let tables = try PairTables(units, categories: try settings.categories(of: table), only: named)
    guard !tables.pairs.isEmpty else {
      throw Undefined("no unit is rated by both panellists of a pair")
    }
    let weights = try settings.weights(tables.categories, of: table)
    var report = StatisticReport(notes: units.partialNotes)
    var rows: [[StatisticReport.Value]] = []
    var kappas: [Double] = []
    for pair in tables.pairs {
      let names = [pair.first, pair.second].map { units.panellists[$0] }
      let head = names.map { StatisticReport.Value.text($0) }
      do {
        let kappa = try CohenKappa(
          pair.table, weights: weights.matrix, width: tables.categories.count)
        kappas.append(kappa.value)
        let figures = figures(kappa, confidence: settings.confidence)
        rows.append(head + figures.map(\.value))
        if tables.pairs.count == 1 { report.figures = figures }
      } catch {
        let rest = [StatisticReport.Value](
          repeating: .undefined(error.reason), count: kappaColumns.count - 1)
        rows.append(head + [.count(pair.table.reduce(0, +))] + rest)
        if tables.pairs.count == 1 { throw error }
      }
    }
    report.figures += summary(kappas, of: units, pairs: tables.pairs.count, weights.name, settings)
    if tables.pairs.count > 1 {
      report.notes.append("`kappa` is the mean over the pairs that have one (Light 1971)")
    }
    report.tables = [
      .init("pairs", columns: ["panellist_1", "panellist_2"] + kappaColumns, rows: rows)
    ]
    return report
  }

  private static let kappaColumns = [
    "units", "kappa", "standard_error", "lower", "upper", "null_standard_error", "z", "p_value",
    "observed_agreement", "expected_agreement",
  ]

  private static func figures(
    _ kappa: CohenKappa, confidence: Double
  ) -> [StatisticReport.Figure] {
    let noTest = "its standard error were kappa zero is zero"
    let noError = "no unit differs from another in how far it agrees: no error is seen"
    let interval = kappa.interval(confidence: confidence)
    let values: [StatisticReport.Value] = [
      .count(kappa.units), .number(kappa.value),
      .finite(interval.map { _ in kappa.standardError }, else: noError),
      .finite(interval?.lower, else: noError), .finite(interval?.upper, else: noError),
      .finite(kappa.test.map { _ in kappa.nullStandardError }, else: noTest),
      .finite(kappa.test?.z, else: noTest), .finite(kappa.test?.pValue, else: noTest),
      .number(kappa.observed), .number(kappa.expected),
    ]
    return zip(kappaColumns, values).map { .init($0.0, $0.1) }
  }

  private static func summary(
    _ kappas: [Double], of units: UnitTable, pairs: Int, _ weights: String,
    _ settings: StatisticSettings
  ) -> [StatisticReport.Figure] {
    let all = units.panellists.count * (units.panellists.count - 1) / 2
    let mean = CompensatedSum(kappas).value / Double(kappas.count)
    let value = StatisticReport.Value.finite(
      kappas.isEmpty ? nil : mean.orZero(), else: "no pair has a defined kappa")
    return (pairs > 1 ? [.init("kappa", value)] : []) + [
      .init("mean_kappa", value),
      .init("pairs", .count(pairs)), .init("defined_pairs", .count(kappas.count)),
      .init("possible_pairs", .count(all)), .init("weights", .text(weights)),
      .init("confidence", .number(settings.confidence)),
    ]
  }

  private static func pair(
    _ words: [String], of units: UnitTable
  ) throws(Undefined) -> (Int, Int)? {
    if words.isEmpty { return nil }
    let places = words.compactMap { units.panellists.firstIndex(of: $0) }
    guard words.count == 2, places.count == 2, places[0] != places[1] else {
      throw Undefined(
        "`--pair` is `\(words.joined(separator: ","))`: expected two panellists of the table")
    }
    return (places[0], places[1])
  }
}
