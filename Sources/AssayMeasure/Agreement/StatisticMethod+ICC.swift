extension StatisticMethod {
  static let icc = StatisticMethod(
    name: "icc", aliases: ["intraclass-correlation"],
    summary: "intraclass correlations in six forms; every panellist rates every unit",
    source: "Shrout and Fleiss 1979; McGraw and Wong 1996; as psych and pingouin",
    options: [.unit, .incomplete, .confidence],
    figures: IntraclassCorrelation.Form.allCases.map(\.figure), compute: iccReport)

  private static func iccReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let (matrix, notes) = try settings.units(of: table).complete(settings)
    let icc = try IntraclassCorrelation(matrix, confidence: settings.confidence)
    var report = StatisticReport(notes: notes)
    report.figures = [
      .init("units", .count(matrix.units)), .init("panellists", .count(matrix.raters)),
      .init("confidence", .number(settings.confidence)),
    ]
    var forms = StatisticReport.Table(
      "icc",
      columns: [
        "form", "type", "estimate", "f", "df1", "df2", "p_value", "lower", "upper",
      ])
    for form in IntraclassCorrelation.Form.allCases {
      do {
        let estimate = try icc.estimate(form)
        report.figures.append(.init(form.figure, .number(estimate.value)))
        forms.rows.append(row(form, estimate))
      } catch {
        report.figures.append(.init(form.figure, .undefined(error.reason)))
        let rest = [StatisticReport.Value](repeating: .undefined(error.reason), count: 7)
        forms.rows.append([.text(form.rawValue), .text(form.meaning)] + rest)
      }
    }
    report.figures += squares(icc.squares)
    report.tables = [forms]
    return report
  }

  private static func row(
    _ form: IntraclassCorrelation.Form, _ estimate: IntraclassCorrelation.Estimate
  ) -> [StatisticReport.Value] {
    let noError = "the mean square below is zero: F is infinite"
    let noLimit = "the limit does not exist for these mean squares"
    let limits = [estimate.lower, estimate.upper].map { limit in
      StatisticReport.Value.finite(limit, else: estimate.f == nil ? noError : noLimit)
    }
    return [
      .text(form.rawValue), .text(form.meaning), .number(estimate.value),
      .finite(estimate.f, else: noError), .init(size: estimate.numeratorDegrees),
      .init(size: estimate.denominatorDegrees), .finite(estimate.pValue, else: noError),
    ] + limits
  }

  private static func squares(_ squares: MeanSquares) -> [StatisticReport.Figure] {
    [
      .init("ms_units", .number(squares.rows)), .init("ms_panellists", .number(squares.columns)),
      .init("ms_error", .number(squares.error)), .init("ms_within", .number(squares.within)),
    ]
  }
}

extension IntraclassCorrelation.Form {
  /// The name of its figure, such as `icc_2_1`.
  var figure: String { "icc_" + rawValue.split(separator: ",").joined(separator: "_") }

  /// What the form judges, in words.
  var meaning: String {
    switch self {
    case .oneWay: "one-way, one panellist"
    case .agreement: "absolute agreement, one panellist"
    case .consistency: "consistency, one panellist"
    case .oneWayMean: "one-way, mean of the panel"
    case .agreementMean: "absolute agreement, mean of the panel"
    case .consistencyMean: "consistency, mean of the panel"
    }
  }
}
