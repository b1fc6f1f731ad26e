/// Components of variance by restricted maximum likelihood, for complete and incomplete tables.
struct GStudyLikelihood {
  let grid: ScoreGrid
  let effects: [MeasurementDesign.Effect]
  /// The criteria as fixed columns; the mean alone where they are random.
  private let fixed: [[Double]]
  private let random: [(effect: MeasurementDesign.Effect, grouping: Grouping)]
  private var notes: [String] = []

  /// Above this many multiplications in one step the intervals are those by the normal distribution.
  static let profileLimit = 1e6

  /// With `mayDrop` effects that the table cannot tell apart are left out with a note, else they are
  /// why nothing is computed.
  init(_ grid: ScoreGrid, fixedCriteria: Bool, mayDrop: Bool) throws(Undefined) {
    self.grid = grid
    let held = fixedCriteria && grid.design.facets.contains(.criterion)
    fixed =
      held
      ? GStudyLikelihood.indicators(grid.criteria)
      : [[Double](repeating: 1, count: grid.values.count)]
    let all = grid.effects
    var random = all.dropLast().filter { !(held && $0.facets == .criterion) }.map { effect in
      (effect: effect, grouping: Grouping(effect.name, keys: grid.keys(effect.facets)))
    }
    guard let basis = OrthonormalColumns(fixed) else {
      throw Undefined("the criteria cannot be told apart")
    }
    let clashes = VarianceIdentity(
      fixed: basis, random: random.map(\.grouping), rows: grid.values.count
    ).clashes
    if let first = clashes.first {
      guard mayDrop, clashes.allSatisfy({ random[$0.grouping].effect.facets != .candidate }) else {
        throw Undefined(first.reason)
      }
      notes = clashes.map { "left out: \($0.reason)" }
      let dropped = Set(clashes.map(\.grouping))
      random = random.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }
    self.random = random
    effects = random.map(\.effect) + all.suffix(1)
  }

  func result(
    level: Double, intervals: GStudy.IntervalMethod
  ) throws(Undefined) -> GStudyResult {
    let fit = try MixedModel.fit(
      response: grid.values, fixed: fixed, random: random.map(\.grouping))
    let quick = fit.work * Double(fit.components.count) <= GStudyLikelihood.profileLimit
    let profiled = intervals == .profile || (intervals == .auto && quick)
    var components: [VarianceComponent] = []
    for (index, component) in fit.components.enumerated() {
      var interval: VarianceComponent.Interval?
      if profiled { interval = profile(fit, index, level: level) }
      if interval == nil, intervals != .none { interval = logNormal(component, level: level) }
      components.append(
        VarianceComponent(
          effect: effects[index], estimate: component.variance,
          standardError: component.standardError, interval: interval))
    }
    return GStudyResult(components: components, criterion: fit.deviance, notes: notes)
  }

  /// The limits by the profile; `nil` where a fit with the component held does not settle.
  private func profile(
    _ fit: MixedModelFit, _ index: Int, level: Double
  ) -> VarianceComponent.Interval? {
    let fall = ChiSquare(degrees: 1).quantile(level)
    guard let limits = try? fit.profile(of: index, fall: fall) else { return nil }
    return .init(lower: limits.lower, upper: limits.upper, method: "profile likelihood")
  }

  private func logNormal(
    _ component: MixedModelFit.Component, level: Double
  ) -> VarianceComponent.Interval? {
    guard let error = component.standardError, component.variance > 0 else { return nil }
    let reach = Normal.quantile(0.5 + level / 2) * error / component.variance
    guard reach < 50 else { return nil }
    let factor = Elementary.exp(reach)
    return .init(
      lower: component.variance / factor, upper: component.variance * factor, method: "log-normal")
  }

  private static func indicators(_ codes: [Int]) -> [[Double]] {
    let grouping = Grouping("criterion", keys: codes)
    return (0..<grouping.count).map { level in grouping.codes.map { $0 == level ? 1 : 0 } }
  }
}
