/// What a D study is asked for.
struct DStudyRequest {
  /// The numbers of panellists; 1 to 6 when empty.
  var panellists: [Int]
  /// The numbers of criteria; that of the table when empty.
  var criteria: [Int]
  /// The bar, where there is one.
  var cut: Double?
  /// The level of the interval of a score.
  var level: Double
}

extension GStudy {
  /// The coefficients for each number of panellists and criteria, and what one more panellist buys.
  func decision(_ request: DStudyRequest) throws(Undefined) -> StatisticReport {
    let hasPanellists = design.facets.contains(.panellist)
    let hasCriteria = design.facets.contains(.criterion)
    if !hasPanellists, !request.panellists.isEmpty {
      throw Undefined("design \(design.notation) has no panellists to take more or fewer of")
    }
    if !hasCriteria, !request.criteria.isEmpty {
      throw Undefined("design \(design.notation) has no criteria to take more or fewer of")
    }
    if fixedCriteria, request.criteria.contains(where: { Double($0) != criteria }) {
      throw Undefined("the criteria are fixed: there are \(Digits.twelve(criteria)) of them")
    }
    let panels =
      !hasPanellists ? [1] : request.panellists.isEmpty ? Array(1...6) : request.panellists
    let lists =
      request.criteria.isEmpty ? [criteria] : request.criteria.map { Double($0) }
    let studies = lists.flatMap { list in
      panels.map { DStudy(self, panellists: Double($0), criteria: list) }
    }
    let table = StatisticReport.Table(
      "d_study", columns: columns(request), rows: studies.map { row($0, request) })
    var figures = header
    let here = DStudy(self, panellists: panellists, criteria: criteria)
    figures += [
      .init("level", .number(request.level)),
      .init("e_rho_squared", .init(here.generalizability)),
      .init("phi", .init(here.dependability)),
    ]
    figures += limitFigures(here, level: request.level)
    if let cut = request.cut {
      figures.append(.init("cut", .number(cut)))
      figures.append(
        .init(
          "phi_lambda",
          .init { () throws(Undefined) in try here.dependability(at: cut, mean: mean) }))
    }
    var all = notes
    if hasPanellists {
      let (more, sentence) = oneMore(request)
      figures += more
      all.insert(sentence, at: 0)
    }
    return StatisticReport(figures: figures, tables: [table], notes: all)
  }

  private func columns(_ request: DStudyRequest) -> [String] {
    [
      "panellists", "criteria", "universe_score_variance", "relative_error_variance",
      "absolute_error_variance", "e_rho_squared", "e_rho_squared_lower", "e_rho_squared_upper",
      "phi", "phi_lower", "phi_upper", "sem_relative", "sem_absolute", "interval_width",
    ] + (request.cut == nil ? [] : ["phi_lambda"])
  }

  private func row(_ study: DStudy, _ request: DStudyRequest) -> [StatisticReport.Value] {
    let limits = limitFigures(study, level: request.level)
    func limit(_ name: String) -> StatisticReport.Value {
      limits.first { $0.name == name }?.value ?? .nothing
    }
    var row: [StatisticReport.Value] = [
      design.facets.contains(.panellist) ? .init(size: study.panellists) : .nothing,
      design.facets.contains(.criterion) ? .init(size: study.criteria) : .nothing,
      .number(study.universeScoreVariance), .number(study.relativeErrorVariance),
      .number(study.absoluteErrorVariance), .init(study.generalizability),
      limit("e_rho_squared_lower"), limit("e_rho_squared_upper"), .init(study.dependability),
      limit("phi_lower"), limit("phi_upper"), .number(study.relativeError),
      .number(study.absoluteError),
      .number(study.width(level: request.level)),
    ]
    if let cut = request.cut {
      row.append(.init { () throws(Undefined) in try study.dependability(at: cut, mean: mean) })
    }
    return row
  }

  private func oneMore(_ request: DStudyRequest) -> ([StatisticReport.Figure], String) {
    let now = max(panellists.rounded(), 1)
    let before = DStudy(self, panellists: now, criteria: criteria).width(level: request.level)
    let after = DStudy(self, panellists: now + 1, criteria: criteria).width(level: request.level)
    let percent = Digits.twelve((request.level * 1e6).rounded() / 1e4)
    let change = before > after ? "narrows" : "stays"
    let widths =
      before > after
      ? "from \(Digits.fixed(before, places: 2)) to \(Digits.fixed(after, places: 2)) points wide"
      : "\(Digits.fixed(before, places: 2)) points wide"
    let sentence =
      "with \(Digits.twelve(now + 1)) panellists instead of \(Digits.twelve(now)) the \(percent) % "
      + "interval of a candidate's score \(change) \(widths)"
    return (
      [
        .init("panellists_now", .count(Int(now))),
        .init("interval_width", .number(before)),
        .init("interval_width_one_more", .number(after)),
      ], sentence
    )
  }
}
