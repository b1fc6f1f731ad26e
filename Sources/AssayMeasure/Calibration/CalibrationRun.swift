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
  /// The points with what the ratings alone say of severities.
  let points: [ScoringPoint]
  /// The points at which scores are estimated: the level of the pool lies on the scale.
  let scorePoints: [ScoringPoint]

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
    let shifts = known.map { -($0?.severity ?? 0) }
    let splits = options.includesAreaHalo && table.tellsAreaHalo(targets.areaOf)
    let ratings = PatternedRatings(
      table, centre: design.scale.centre, shifts: shifts, groupOf: splits ? targets.areaOf : [])
    try ratings.checkWidth()
    model = PanelModel(ratings: ratings, shape: shape)
    let terms = CalibrationRun.terms(targets.areaOf).filter { $0 != .areaHalo || splits }
    prior = try priors.deviations(terms, design.scale)
    var search = ModeSearch(model, prior)
    let whole = try search.run()
    let deviations = prior.deviations(whole.logarithms)
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
    if usesTwoSteps {
      let steps = try TwoStep(model, prior, table, shifts: shifts, design.scale)
      (mode, points) = (steps.mode, steps.points)
    } else {
      mode = whole
      points = try CalibrationRun.points(model, prior, IntegrationDesign(whole))
    }
    scorePoints = ScoringPoint.onScale(
      points, levels: table.criteria.count, spread: design.scale.levelSpread)
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

  /// The solutions at the points of `design`.
  private static func points(
    _ model: PanelModel, _ prior: DeviationPrior, _ design: IntegrationDesign
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
    return zip(solutions, design.weights(objectives)).map {
      ScoringPoint(
        deviations: $0.deviations, weight: $1, effects: $0.effects, covariance: $0.covariance)
    }
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
