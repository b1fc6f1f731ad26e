extension StatisticMethod {
  static let gwetAC1 = StatisticMethod(
    name: "gwet-ac1", aliases: ["ac1", "gwet"],
    summary: "agreement beyond chance that holds when nearly all ratings are equal; nominal",
    source: "Gwet 2008, 2014; as irrCAC",
    options: [.weights(.unweighted), .weightMatrix, .weightsFile, .categories, .unit, .confidence],
    figures: ["ac1", "standard_error", "lower", "upper", "t", "p_value"], words: .categories
  ) { (table, settings) throws(Undefined) in
    let isPlain =
      settings.weights == .unweighted && !settings.isGiven("weight-matrix")
      && !settings.isGiven("weights-file")
    return try chanceCorrected(isPlain ? "ac1" : "ac2", .gwet, table, settings)
  }

  static let gwetAC2 = StatisticMethod(
    name: "gwet-ac2", aliases: ["ac2"],
    summary: "agreement beyond chance that holds when nearly all ratings are equal; weighted",
    source: "Gwet 2014; as irrCAC",
    options: [.weights(.quadratic), .weightMatrix, .weightsFile, .categories, .unit, .confidence],
    figures: ["ac2", "standard_error", "lower", "upper", "t", "p_value"], words: .categories
  ) { (table, settings) throws(Undefined) in
    try chanceCorrected("ac2", .gwet, table, settings)
  }

  static let scottPi = StatisticMethod(
    name: "scott-pi", aliases: ["scotts-pi", "fleiss-kappa-missing"],
    summary:
      "Scott's pi; with more than two panellists or ratings missing, Fleiss' kappa after Gwet",
    source: "Scott 1955; Gwet 2014; as irrCAC",
    options: [.weights(.unweighted), .weightMatrix, .weightsFile, .categories, .unit, .confidence],
    figures: ["pi", "standard_error", "lower", "upper", "t", "p_value"], words: .categories
  ) { (table, settings) throws(Undefined) in
    try chanceCorrected("pi", .fleiss, table, settings)
  }

  static let brennanPrediger = StatisticMethod(
    name: "brennan-prediger", aliases: ["bp", "bennett-s"],
    summary: "agreement beyond chance where every category is as likely",
    source: "Brennan and Prediger 1981; Bennett and others 1954; as irrCAC",
    options: [.weights(.unweighted), .weightMatrix, .weightsFile, .categories, .unit, .confidence],
    figures: ["bp", "standard_error", "lower", "upper", "t", "p_value"], words: .categories
  ) { (table, settings) throws(Undefined) in
    try chanceCorrected("bp", .uniform, table, settings)
  }

  static let congerKappa = StatisticMethod(
    name: "conger-kappa", aliases: ["conger", "congers-kappa", "multirater-kappa"],
    summary: "Cohen's kappa for any number of panellists, each with shares of their own",
    source: "Conger 1980; Gwet 2014; as irrCAC",
    options: [.weights(.unweighted), .weightMatrix, .weightsFile, .categories, .unit, .confidence],
    figures: ["kappa", "standard_error", "lower", "upper", "t", "p_value"], words: .categories
  ) { (table, settings) throws(Undefined) in
    try chanceCorrected("kappa", nil, table, settings)
  }

  private static func chanceCorrected(
    _ name: String, _ chance: ChanceCorrectedAgreement.Chance?,
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    let counts = try CategoryCounts(units, categories: try settings.categories(of: table))
    let weights = try settings.weights(counts.categories, of: table)
    let found =
      if let chance {
        try ChanceCorrectedAgreement(counts, chance: chance, weights: weights.matrix)
      } else {
        try ChanceCorrectedAgreement.conger(units, counts, weights: weights.matrix)
      }
    let test = found.test(confidence: settings.confidence)
    var report = StatisticReport(notes: units.partialNotes)
    report.figures = [.init(name, .number(found.value))]
    report.figures += found.limits(confidence: settings.confidence)
    report.figures += [
      .init("t", .finite(test?.t, else: found.noTest)),
      .init("p_value", .finite(test?.pValue, else: found.noTest)),
      .init("observed_agreement", .number(found.observed)),
      .init("expected_agreement", .number(found.expected)),
      .init("weights", .text(weights.name)),
      .init("categories", .count(counts.categories.count)), .init("units", .count(found.units)),
      .init("pairable_units", .count(found.pairableUnits)),
      .init("panellists", .count(units.panellists.count)),
      .init("confidence", .number(settings.confidence)),
    ]
    return report
  }
}

extension ChanceCorrectedAgreement {
  var noTest: String {
    standardError == nil
      ? "it needs 2 units, and there is 1" : "all units agree to the same extent: no error is seen"
  }

  func limits(confidence: Double) -> [StatisticReport.Figure] {
    let test = test(confidence: confidence)
    return [
      .init("standard_error", .finite(test == nil ? nil : standardError, else: noTest)),
      .init("lower", .finite(test?.lower, else: noTest)),
      .init("upper", .finite(test?.upper, else: noTest)),
    ]
  }
}
