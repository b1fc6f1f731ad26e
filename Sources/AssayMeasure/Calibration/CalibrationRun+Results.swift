extension CalibrationRun {
  /// The most probable deviations.
  var deviations: ComponentDeviations { prior.deviations(mode.logarithms) }

  /// The terms with their intervals and shares.
  var components: [Calibration.Component] {
    let deviations = deviations
    let total = ModelTerm.allCases.reduce(0) { $0 + deviations.variance($1) }
    let order = prior.terms.count
    return prior.terms.enumerated().map { place, term in
      let spread = z * mode.covariance[place * order + place].squareRoot()
      return Calibration.Component(
        name: CalibrationComponents.names[term.rawValue], deviation: deviations[term],
        lower: Elementary.exp(mode.logarithms[place] - spread),
        upper: Elementary.exp(mode.logarithms[place] + spread),
        share: deviations.variance(term) / total)
    }
  }

  /// The levels of the criteria.
  var levels: [Calibration.Level] {
    table.criteria.names.enumerated().map { place, name in
      let mixture = effect(place)
      return Calibration.Level(
        criterion: name, estimate: design.scale.centre + mixture.mean,
        standardError: mixture.deviation)
    }
  }

  /// The severities.
  var panellists: [CalibratedPanellist] {
    let meetings = Meetings(table)
    var counts = [Int](repeating: 0, count: table.panellists.count)
    for panellist in table.panellists.codes { counts[panellist] += 1 }
    return table.panellists.names.enumerated().map { place, name in
      let mixture = severity(place)
      let interval = interval(mixture)
      return CalibratedPanellist(
        name: name, severity: mixture.mean, standardError: mixture.deviation,
        lower: interval.lowerBound, upper: interval.upperBound,
        candidateCount: meetings.ofPanellist[place], ratingCount: counts[place],
        isNew: known[place] == nil && meetings.ofPanellist[place] < 2)
    }
  }

  /// What the next run can begin from.
  var history: CalibrationHistory {
    let count = ModelTerm.count
    var isPresent = [Bool](repeating: false, count: count)
    var logarithms = [Double](repeating: 0, count: count)
    var covariance = [Double](repeating: 0, count: count * count)
    for (row, one) in prior.terms.enumerated() {
      isPresent[one.rawValue] = true
      logarithms[one.rawValue] = mode.logarithms[row]
      for (column, other) in prior.terms.enumerated() {
        covariance[one.rawValue * count + other.rawValue] =
          mode.covariance[row * prior.terms.count + column]
      }
    }
    let panellists = table.panellists.names.enumerated().map { place, name in
      let mixture = severity(place)
      return CalibrationHistory.Panellist(
        name: name, severity: mixture.mean, variance: mixture.deviation * mixture.deviation)
    }
    return CalibrationHistory(
      isPresent: isPresent, logarithms: logarithms, covariance: covariance, panellists: panellists)
  }

  /// The severity of a panellist at every point.
  func severity(_ panellist: Int) -> NormalMixture {
    var mixture = effect(table.criteria.count + panellist)
    let shift = known[panellist]?.severity ?? 0
    for place in mixture.means.indices { mixture.means[place] = shift - mixture.means[place] }
    return mixture
  }

  private func effect(_ place: Int) -> NormalMixture {
    var mixture = NormalMixture(weights: points.map(\.weight))
    let order = model.order
    for (index, point) in points.enumerated() {
      mixture.means[index] = point.effects[place]
      mixture.deviations[index] = max(point.covariance[place * order + place], 0).squareRoot()
    }
    return mixture
  }

  /// Sentences that change how the figures are to be read.
  var notes: [String] {
    var notes: [String] = []
    if !linking.isConnected {
      notes.append(
        "\(linking.components.count) groups share neither candidates nor panellists: scores across "
          + "them compare only if candidates were allotted to them by chance")
    }
    if usesTwoSteps {
      notes.append("severities come from contrasts inside candidates alone")
    }
    if case .success(let check) = assignment, check.fires, !usesTwoSteps {
      notes.append("candidates did not meet panellists by chance, and no second step was taken")
    }
    if targets.overall == nil {
      notes.append("there is no overall score: an area has no rating in the whole table")
    }
    let unrated = design.criteria.indices.filter { targets.criteria[$0] == nil }
    if !unrated.isEmpty {
      let names = unrated.map { "`\(design.criteria[$0].name)`" }.joined(separator: ", ")
      notes.append("without any rating, and left out of the scores: \(names)")
    }
    return notes
  }
}
