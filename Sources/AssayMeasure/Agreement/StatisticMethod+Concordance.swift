extension StatisticMethod {
  static let kendallW = StatisticMethod(
    name: "kendall-w", aliases: ["kendall", "kendalls-w", "concordance"],
    summary: "agreement of rankings, corrected for ties; every panellist ranks every unit",
    source: "Kendall 1948; Siegel and Castellan 1988; as irr",
    options: [.unit, .incomplete],
    figures: ["w", "w_uncorrected", "chi_square", "df", "p_value"], compute: kendallReport)

  private static func kendallReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let (matrix, notes) = try settings.units(of: table).complete(settings)
    let found = try KendallW(matrix)
    return StatisticReport(
      figures: [
        .init("w", .number(found.value)), .init("w_uncorrected", .number(found.uncorrected)),
        .init("chi_square", .number(found.chiSquare)), .init("df", .count(found.degrees)),
        .init("p_value", .number(found.pValue)), .init("units", .count(found.units)),
        .init("panellists", .count(found.raters)),
      ], notes: notes)
  }

  static let finn = StatisticMethod(
    name: "finn", aliases: ["finn-r"],
    summary: "one less the variance within units over that of even ratings; for low variance",
    source: "Finn 1970; as irr",
    options: [
      StatisticOption(
        "model", .choice(Finn.Model.allCases.map(\.rawValue)),
        help: "oneway counts "
          + "differences of level between panellists as disagreement, twoway does not"),
      StatisticOption(
        "levels", .whole(default: nil, within: 2...1_000_000),
        help: "the number of levels of the scale; the whole numbers of the ratings when not given"),
      .unit, .incomplete,
    ], figures: ["finn", "f", "df2", "p_value"], compute: finnReport)

  private static func finnReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    var (matrix, notes) = try units.complete(settings)
    let levels: Int
    if let given = settings.whole("levels") {
      levels = given
    } else {
      levels = try Finn.levels(of: table.values)
      notes.append(
        "the scale is taken to have \(levels) levels, from the least to the greatest rating")
    }
    let model = Finn.Model(rawValue: settings.choice("model")) ?? .oneWay
    let found = try Finn(matrix, levels: levels, model: model)
    let noError = "the panellists do not differ: F is infinite"
    return StatisticReport(
      figures: [
        .init("finn", .number(found.value)), .init("model", .text(model.rawValue)),
        .init("levels", .count(levels)), .init("f", .finite(found.f, else: noError)),
        .init("df2", .init(size: found.degrees)),
        .init("p_value", .finite(found.pValue, else: noError)),
        .init("units", .count(matrix.units)), .init("panellists", .count(matrix.raters)),
      ], notes: notes)
  }

  static let percentAgreement = StatisticMethod(
    name: "percent-agreement", aliases: ["agree", "exact-agreement"],
    summary: "plain agreement of pairs and of whole units, exact and within a tolerance",
    source: "as irr and irrCAC",
    options: [
      StatisticOption(
        "tolerance", .number(default: 1, within: 0...1e9), help: "how far ratings may differ"),
      .unit,
    ],
    figures: ["percent_agreement", "percent_within", "units_agreeing", "units_within"],
    words: .categories, compute: percentReport)

  private static func percentReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    let counts = try CategoryCounts(units)
    let tolerance = settings.number("tolerance") ?? 1
    let exact = try PercentAgreement(counts)
    let near = try PercentAgreement(counts, tolerance: tolerance)
    func within(_ share: Double) -> StatisticReport.Value {
      table.labels.isEmpty
        ? .number(share) : .undefined("the ratings are words: none is near another")
    }
    return StatisticReport(
      figures: [
        .init("percent_agreement", .number(exact.pairs)),
        .init("percent_within", within(near.pairs)), .init("tolerance", .init(size: tolerance)),
        .init("units_agreeing", .number(exact.units)), .init("units_within", within(near.units)),
        .init("units", .count(counts.count)), .init("pairable_units", .count(exact.pairableUnits)),
        .init("panellists", .count(units.panellists.count)),
      ], notes: units.partialNotes + ["figures are shares from 0 to 1"])
  }
}

extension Finn {
  /// The whole numbers from the least to the greatest of `values`, where they are whole.
  static func levels(of values: [Double]) throws(Undefined) -> Int {
    guard let least = values.min(), let most = values.max() else {
      throw Undefined("there are no ratings")
    }
    guard most - least <= 1e6, values.allSatisfy({ $0 == $0.rounded() }) else {
      throw Undefined("the ratings are not levels of a scale: name their number with `--levels`")
    }
    return Int(most - least) + 1
  }
}
