extension StatisticMethod {
  static let agreementOverview = StatisticMethod(
    name: "agreement",
    summary: "every coefficient of agreement that the table allows, with reasons for the others",
    source: "the methods that it names",
    options: [.categories, .unit, .incomplete, .confidence, .draws, .seed],
    figures: readings.map(\.name), words: .categories, compute: overviewReport)

  /// A coefficient of the overview: its name, and the method, settings and figure it is read from.
  private struct Reading {
    let name: String
    let method: StatisticMethod
    let settings: [String: String]
    let figure: String

    init(
      _ name: String, _ method: StatisticMethod, _ settings: [String: String],
      _ figure: String
    ) {
      self.name = name
      self.method = method
      self.settings = settings
      self.figure = figure
    }
  }

  private static let readings: [Reading] = [
    Reading("percent_agreement", percentAgreement, [:], "percent_agreement"),
    Reading("percent_within_one", percentAgreement, ["tolerance": "1"], "percent_within"),
    Reading("alpha_nominal", krippendorffAlpha, ["metric": "nominal"], "alpha"),
    Reading("alpha_ordinal", krippendorffAlpha, ["metric": "ordinal"], "alpha"),
    Reading("alpha_interval", krippendorffAlpha, ["metric": "interval"], "alpha"),
    Reading("ac1", gwetAC1, [:], "ac1"), Reading("ac2_quadratic", gwetAC2, [:], "ac2"),
    Reading("fleiss_kappa", fleissKappa, [:], "kappa"),
    Reading("mean_cohen_kappa", cohenKappa, [:], "mean_kappa"),
    Reading("mean_cohen_kappa_quadratic", cohenKappa, ["weights": "quadratic"], "mean_kappa"),
    Reading("brennan_prediger", brennanPrediger, [:], "bp"),
    Reading("icc_1_1", icc, [:], "icc_1_1"), Reading("icc_2_1", icc, [:], "icc_2_1"),
    Reading("icc_3_1", icc, [:], "icc_3_1"), Reading("icc_1_k", icc, [:], "icc_1_k"),
    Reading("icc_2_k", icc, [:], "icc_2_k"), Reading("icc_3_k", icc, [:], "icc_3_k"),
    Reading("kendall_w", kendallW, [:], "w"), Reading("finn", finn, [:], "finn"),
  ]

  private static func overviewReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try settings.units(of: table)
    var passed = [
      "unit": settings.choice("unit"), "incomplete": settings.choice("incomplete"),
      "confidence": "\(settings.confidence)", "draws": "\(settings.whole("draws") ?? 0)",
      "seed": "\(settings.whole("seed") ?? 1)",
    ]
    if settings.isGiven("categories") {
      passed["categories"] = settings.words("categories").joined(separator: ",")
    }
    var report = StatisticReport(notes: units.partialNotes)
    var rows: [[StatisticReport.Value]] = []
    for reading in readings {
      let (value, lower, upper) = read(reading, table, passed)
      report.figures.append(.init(reading.name, value))
      rows.append([.text(reading.name), value, lower, upper])
    }
    report.figures += [
      .init("units", .count(units.count)), .init("panellists", .count(units.panellists.count)),
      .init("ratings", .count(units.values.count)),
      .init("confidence", .number(settings.confidence)),
    ]
    report.tables = [
      .init("coefficients", columns: ["coefficient", "estimate", "lower", "upper"], rows: rows)
    ]
    return report
  }

  private static func read(
    _ reading: Reading, _ table: RatingTable, _ passed: [String: String]
  ) -> (StatisticReport.Value, StatisticReport.Value, StatisticReport.Value) {
    let known = Set(reading.method.options.map(\.name))
    let given = passed.filter { known.contains($0.key) }.merging(reading.settings) { $1 }
    do {
      let report = try reading.method.run(on: table, settings: given)
      func figure(_ name: String) -> StatisticReport.Value {
        report.figures.first { $0.name == name }?.value ?? .nothing
      }
      guard reading.method.name == "icc" else {
        return (figure(reading.figure), figure("lower"), figure("upper"))
      }
      let form = IntraclassCorrelation.Form.allCases.firstIndex { $0.figure == reading.figure }
      guard let form, let row = report.tables.first?.rows[form] else {
        return (figure(reading.figure), .nothing, .nothing)
      }
      return (figure(reading.figure), row[7], row[8])
    } catch {
      let none = StatisticReport.Value.undefined(error.sentence)
      return (none, none, none)
    }
  }
}
