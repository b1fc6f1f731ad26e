/// What each panellist saw in each candidate, beside what the others saw.
struct PanellistViews {
  /// One panellist on one candidate.
  struct View {
    /// The mean of the own ratings less the levels of their criteria.
    var own: Double
    /// The mean of the others' ratings less levels and severities; `nil` when there are no others.
    var others: Double?
    /// The mean time of the own ratings, when all have one.
    var time: Double?
    /// Squares of the own ratings, less levels, around their mean, and their degrees of freedom.
    var within: Double
    var degrees: Int
    /// The sum of the squares of the residuals, with the others' view as the candidate's level.
    var residual: Double
    var count: Int
  }

  private(set) var views: [[View]]
  private let names: [String]
  private let values: [[Double]]
  private let withinDeviations: [Double?]
  private let medianWithin: Double?
  private let meanResidual: Double?

  init(_ table: RatingTable, _ calibration: Calibration) {
    let people = table.panellists.count
    var values = [[Double]](repeating: [], count: people)
    var views = [[View]](repeating: [], count: people)
    var start = 0
    while start < table.count {
      var end = start
      while end < table.count, table.candidates.codes[end] == table.candidates.codes[start] {
        values[table.panellists.codes[end]].append(table.values[end])
        end += 1
      }
      for (panellist, view) in CandidateViews(table, calibration, start..<end).views {
        views[panellist].append(view)
      }
      start = end
    }
    names = table.panellists.names
    self.values = values
    self.views = views
    withinDeviations = views.map { own in
      let degrees = own.reduce(0) { $0 + $1.degrees }
      let squares = own.reduce(0) { $0 + $1.within }
      return degrees > 0 ? (max(squares, 0) / Double(degrees)).squareRoot() : nil
    }
    medianWithin = PanellistViews.median(withinDeviations.compactMap { $0 })
    let all = views.joined().filter { $0.others != nil }
    let count = all.reduce(0) { $0 + $1.count }
    meanResidual = count > 0 ? all.reduce(0) { $0 + $1.residual } / Double(count) : nil
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The figures and flags of one panellist.
  func flags(_ panellist: Int, _ scale: CalibrationScale) -> PanellistFlags {
    let own = views[panellist]
    let shared = own.filter { $0.others != nil }
    let line = Line(shared.map { ($0.others ?? 0, $0.own) })
    let deviation = spread(panellist)
    let residual = residualRatio(shared)
    let within = withinRatio(panellist)
    let drift = Line(
      shared.compactMap { view in
        view.time.map { ($0, view.own - (view.others ?? 0)) }
      }
    ).t
    var flags: [PanellistFlags.Flag] = []
    if own.count >= PanellistFlags.fewestCandidates {
      if let slope = try? line.slope.get(), slope < 0.35 { flags.append(.erratic) }
      if let residual = try? residual.get(), let deviation = try? deviation.get(),
        residual < 0.7, deviation < 0.75 * scale.stretch
      {
        flags.append(.central)
      }
      if let within = try? within.get(), within < 0.5 { flags.append(.halo) }
      if let drift = try? drift.get(), abs(drift) > 2.2 { flags.append(.drift) }
    }
    return PanellistFlags(
      name: names[panellist], candidateCount: own.count, ratingCount: values[panellist].count,
      slope: line.slope, correlation: line.correlation, residualRatio: residual,
      deviation: deviation, withinRatio: within, driftT: drift, flags: flags)
  }

  private func spread(_ panellist: Int) -> Result<Double, Undefined> {
    let own = values[panellist]
    guard own.count > 1 else {
      return .failure(Undefined("a standard deviation needs two ratings, there is one"))
    }
    let mean = CompensatedSum(own).value / Double(own.count)
    let squares = CompensatedSum(own.map { ($0 - mean) * ($0 - mean) }).value
    return .success((squares / Double(own.count - 1)).squareRoot())
  }

  private func residualRatio(_ shared: [View]) -> Result<Double, Undefined> {
    let count = shared.reduce(0) { $0 + $1.count }
    guard count > 0 else {
      return .failure(Undefined("nobody else rated the same candidates"))
    }
    guard let meanResidual, meanResidual > 0 else {
      return .failure(Undefined("the panel's residuals are all zero"))
    }
    return .success(shared.reduce(0) { $0 + $1.residual } / Double(count) / meanResidual)
  }

  private func withinRatio(_ panellist: Int) -> Result<Double, Undefined> {
    guard let own = withinDeviations[panellist] else {
      return .failure(Undefined("no candidate was rated on two criteria"))
    }
    guard let medianWithin, medianWithin > 0 else {
      return .failure(Undefined("the panel's ratings do not differ inside candidates"))
    }
    return .success(own / medianWithin)
  }
}

/// The views of one candidate.
private struct CandidateViews {
  private(set) var views: [(panellist: Int, view: PanellistViews.View)] = []

  init(_ table: RatingTable, _ calibration: Calibration, _ rows: Range<Int>) {
    let people = Coding(rows.map { table.panellists.names[table.panellists.codes[$0]] })
    var sums = [Double](repeating: 0, count: people.count)
    var squares = sums
    var times = sums
    var counts = [Int](repeating: 0, count: people.count)
    var hasTime = [Bool](repeating: true, count: people.count)
    var codes = [Int](repeating: 0, count: people.count)
    for (row, person) in zip(rows, people.codes) {
      let value = table.values[row] - calibration.levels[table.criteria.codes[row]].estimate
      sums[person] += value
      squares[person] += value * value
      counts[person] += 1
      codes[person] = table.panellists.codes[row]
      if let time = table.times[row] { times[person] += time } else { hasTime[person] = false }
    }
    let severities = codes.map { calibration.panellists[$0].severity }
    var all = 0.0
    for person in codes.indices {
      all += sums[person] + Double(counts[person]) * severities[person]
    }
    for person in codes.indices {
      let count = Double(counts[person])
      let mean = sums[person] / count
      let rest = rows.count - counts[person]
      let own = sums[person] + count * severities[person]
      let others = rest > 0 ? (all - own) / Double(rest) : nil
      let within = max(squares[person] - sums[person] * mean, 0)
      let distance = mean + severities[person] - (others ?? 0)
      views.append(
        (
          codes[person],
          PanellistViews.View(
            own: mean, others: others, time: hasTime[person] ? times[person] / count : nil,
            within: within, degrees: counts[person] - 1,
            residual: within + count * distance * distance, count: counts[person])
        ))
    }
  }
}
