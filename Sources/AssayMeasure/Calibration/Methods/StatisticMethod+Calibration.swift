extension StatisticMethod {
  static let calibration: [StatisticMethod] = [calibrate, mixedModel]

  /// The default estimator of Assay on any table.
  static let calibrate = StatisticMethod(
    name: "calibrate", aliases: ["blmm", "severity"],
    summary: "scores with severity taken out and intervals: candidates rated by several panellists",
    source: "mixed model with candidate, area, criterion, panellist, halo and residual; log-normal "
      + "priors, deviations integrated (Robinson 1991; Rue, Martino and Chopin 2009)",
    options: CalibrateSettings.options
  ) { table, settings throws(Undefined) in
    let settings = try CalibrateSettings(settings, table)
    let fit = try Calibration.fit(
      table, design: settings.design, priors: settings.priors, options: settings.options)
    return try CalibrateReport(table, fit, settings).report
  }
}
