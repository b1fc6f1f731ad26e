extension Calibration {
  /// Calibrates the ratings of `table`.
  ///
  /// Refused when there is no rating, a rating lies outside the scale, a criterion is not in the design,
  /// or the priors are not defined. The work grows with the candidates times the square of criteria and
  /// panellists per candidate, and with the cube of criteria and panellists of the whole table.
  public static func fit(
    _ table: RatingTable, design: CalibrationDesign, priors: CalibrationPriors = .standard,
    options: CalibrationOptions = .standard
  ) throws(Undefined) -> Calibration {
    let run = try CalibrationRun(table, design, priors, options)
    let weights =
      run.targets.overall?.weights
      ?? [Double](repeating: 1 / Double(table.criteria.count), count: table.criteria.count)
    return Calibration(
      design: design, components: run.components, levels: run.levels,
      candidates: try run.candidates(), panellists: run.panellists, linking: run.linking,
      assignment: run.assignment, usesTwoSteps: run.usesTwoSteps,
      decisionStudy: DecisionStudy(run.deviations, run.model.shape, weights: weights),
      history: run.history, notes: run.notes)
  }
}
