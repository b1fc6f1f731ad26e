/// The steps of a calibration, and what they share.
struct CalibrationRun {
  let table: RatingTable
  let design: CalibrationDesign
  let options: CalibrationOptions
  let targets: ScoreTargets
  let known: [CalibrationHistory.Panellist?]
  let linking: Linking
  let prior: DeviationPrior
  let model: PanelModel
  let mode: PosteriorMode
  let assignment: Result<AssignmentCheck, Undefined>
  let usesTwoSteps: Bool
  let points: [ScoringPoint]

  /// The most criteria and panellists that are taken together: their covariance is held whole.
  static let largestOrder = 3000

  init(
    _ table: RatingTable, _ design: CalibrationDesign, _ priors: CalibrationPriors,
    _ options: CalibrationOptions
  ) throws(Undefined) {
    try CalibrationRun.check(table, design, options)
    self.table = table
    self.design = design
    self.options = options
    targets = try ScoreTargets(design, table)
    linking = Linking(table)
    known =
      try priors.history?.known(table.panellists.names, widening: priors.widening)
      ?? [CalibrationHistory.Panellist?](repeating: nil, count: table.panellists.count)
    let shape = ModelShape(
      areaOf: targets.areaOf, knownDeviation: known.map { $0?.variance.squareRoot() })
    let ratings = PatternedRatings(
      table, centre: design.scale.centre, shifts: known.map { -($0?.severity ?? 0) })
    model = PanelModel(ratings: ratings, shape: shape)
    prior = try priors.deviations(CalibrationRun.terms(targets.areaOf), design.scale)
    var search = ModeSearch(model, prior)
    mode = try search.run()
    let deviations = prior.deviations(mode.logarithms)
    do {
      assignment = .success(
        try AssignmentCheck(ratings, shape, deviations, linking, design.scale))
    } catch { assignment = .failure(error) }
    usesTwoSteps =
      switch options.twoStep {
      case .never: false
      case .always: true
      case .detected: (try? assignment.get())?.fires == true
      }
    points = try CalibrationRun.points(
      model, prior, IntegrationDesign(mode), usesTwoSteps ? design.scale : nil)
  }

  private static func check(
    _ table: RatingTable, _ design: CalibrationDesign, _ options: CalibrationOptions
  ) throws(Undefined) {
    guard table.count > 0 else { throw Undefined("there are no ratings") }
    guard options.level > 0, options.level < 1 else {
      throw Undefined(
        "the level of the intervals is \(Digits.twelve(options.level)), expected between 0 and 1")
    }
    let order = table.criteria.count + table.panellists.count
    guard order <= largestOrder else {
      throw Undefined(
        "there are \(order) criteria and panellists: more than \(largestOrder) are not taken together"
      )
    }
    let scale = design.scale
    for value in table.values where !(value >= scale.minimum && value <= scale.maximum) {
      throw Undefined(
        "a rating of \(Digits.twelve(value)) lies outside the scale from "
          + "\(Digits.twelve(scale.minimum)) to \(Digits.twelve(scale.maximum))")
    }
  }

  /// The area term cannot be told from the candidate term where there is one area.
  private static func terms(_ areaOf: [Int]) -> [ModelTerm] {
    let hasAreas = areaOf.contains { $0 != areaOf[0] }
    return ModelTerm.allCases.filter { $0 != .area || hasAreas }
  }

  /// The solutions at the points of `design`, with severities of step A on a scale if one is given.
  private static func points(
    _ model: PanelModel, _ prior: DeviationPrior, _ design: IntegrationDesign,
    _ twoStepScale: CalibrationScale?
  ) throws(Undefined) -> [ScoringPoint] {
    var solutions: [MixedSolution] = []
    var objectives: [Double] = []
    for logarithms in design.points {
      guard let solution = model.solution(prior.deviations(logarithms), .effects) else {
        guard !solutions.isEmpty else {
          throw Undefined("the model cannot be solved at its most probable deviations")
        }
        solutions.append(solutions[0])
        objectives.append(.infinity)
        continue
      }
      objectives.append(solution.objective + prior.penalty(logarithms).value)
      solutions.append(solution)
    }
    let weights = design.weights(objectives)
    var points: [ScoringPoint] = []
    for (solution, weight) in zip(solutions, weights) {
      let replaced = twoStepScale.flatMap { TwoStep.replaced(solution, model, $0) }
      points.append(
        ScoringPoint(
          deviations: solution.deviations, weight: weight,
          effects: replaced?.effects ?? solution.effects,
          covariance: replaced?.covariance ?? solution.covariance))
    }
    return points
  }

  /// Standard normal quantile of the upper end of an interval.
  var z: Double { Normal.quantile(0.5 + options.level / 2) }
  /// The share below the upper end of an interval.
  var upperShare: Double { 0.5 + options.level / 2 }

  /// The lower and upper end of an interval.
  func interval(_ mixture: NormalMixture) -> ClosedRange<Double> {
    let lower = mixture.quantile(1 - upperShare, -z)
    return lower...max(lower, mixture.quantile(upperShare, z))
  }
}
