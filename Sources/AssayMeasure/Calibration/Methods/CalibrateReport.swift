/// A calibration as a report.
struct CalibrateReport {
  private let table: RatingTable
  private let fit: Calibration
  private let flags: [PanellistFlags]

  typealias Value = StatisticReport.Value
  typealias Table = StatisticReport.Table

  init(_ table: RatingTable, _ fit: Calibration, _ settings: CalibrateSettings) throws(Undefined) {
    self.table = table
    self.fit = fit
    flags = try PanellistFlags.all(table, fit)
  }

  var report: StatisticReport {
    var tables = [components, candidates]
    if fit.design.areas.count > 1 { tables.append(areas) }
    tables += [criteria, severities, influences, levels, decisionStudy, behaviour]
    if !fit.linking.isConnected { tables.append(links) }
    return StatisticReport(figures: figures, tables: tables, notes: fit.notes)
  }

  private var figures: [StatisticReport.Figure] {
    var figures: [StatisticReport.Figure] = [
      .init("ratings", .count(table.count)), .init("candidates", .count(table.candidates.count)),
      .init("panellists", .count(table.panellists.count)),
      .init("criteria", .count(table.criteria.count)),
    ]
    for component in fit.components {
      let name = component.name.replacingColons
      figures.append(.init("sd_" + name, .number(component.deviation)))
    }
    figures.append(.init("linked", .truth(fit.linking.isConnected)))
    figures.append(.init("linked_groups", .count(fit.linking.components.count)))
    switch fit.assignment {
    case .success(let check):
      figures.append(.init("assignment_chi_square", .number(check.statistic)))
      figures.append(.init("assignment_df", .count(check.degreesOfFreedom)))
      figures.append(.init("assignment_p_value", .number(check.pValue)))
    case .failure(let undefined):
      figures.append(.init("assignment_p_value", .undefined(undefined.reason)))
    }
    figures.append(.init("two_step", .truth(fit.usesTwoSteps)))
    return figures
  }

  private var components: Table {
    Table(
      "components", columns: ["component", "sd", "variance", "share", "lower", "upper"],
      rows: fit.components.map {
        [
          .text($0.name), .number($0.deviation), .number($0.deviation * $0.deviation),
          .number($0.share), .number($0.lower), .number($0.upper),
        ]
      })
  }

  private static let scoreColumns = [
    "raw", "adjusted", "estimate", "standard_error", "lower", "upper", "probability",
  ]

  private func cells(_ score: CalibratedScore?) -> [Value] {
    guard let score else {
      return [Value](repeating: .undefined("an area or criterion has no rating"), count: 7)
    }
    return [
      .number(score.raw), .number(score.adjusted), .number(score.estimate),
      .number(score.standardError), .number(score.lower), .number(score.upper),
      Value(score.probability),
    ]
  }

  private var candidates: Table {
    Table(
      "candidates",
      columns: ["candidate"] + Self.scoreColumns + [
        "panellists", "ratings", "width", "width_with_one_more", "sensitivity_lower",
        "sensitivity_upper", "status", "group",
      ],
      rows: fit.candidates.map { candidate in
        [.text(candidate.name)] + cells(candidate.overall) + [
          .count(candidate.panellistCount), .count(candidate.ratingCount),
          Value(candidate.overall?.width), Value(candidate.widthWithOneMore),
          Value(candidate.sensitivity?.lowerBound), Value(candidate.sensitivity?.upperBound),
          .text(candidate.status.rawValue), .count(candidate.component + 1),
        ]
      })
  }

  private var areas: Table {
    let names = fit.design.areas.map(\.name)
    return Table(
      "areas", columns: ["candidate", "area"] + Self.scoreColumns,
      rows: fit.candidates.flatMap { candidate in
        zip(names, candidate.areas).map { [.text(candidate.name), .text($0)] + cells($1) }
      })
  }

  private var criteria: Table {
    let names = fit.design.criteria.map(\.name)
    return Table(
      "criteria",
      columns: ["candidate", "criterion"] + Self.scoreColumns.dropLast(),
      rows: fit.candidates.flatMap { candidate in
        zip(names, candidate.criteria).map {
          [.text(candidate.name), .text($0)] + cells($1).dropLast()
        }
      })
  }

  private var severities: Table {
    Table(
      "severities",
      columns: [
        "panellist", "severity", "standard_error", "lower", "upper", "candidates", "ratings", "new",
      ],
      rows: fit.panellists.map {
        [
          .text($0.name), .number($0.severity), .number($0.standardError), .number($0.lower),
          .number($0.upper), .count($0.candidateCount), .count($0.ratingCount), .truth($0.isNew),
        ]
      })
  }

  private var influences: Table {
    Table(
      "influences", columns: ["candidate", "panellist", "points"],
      rows: fit.candidates.flatMap { candidate in
        candidate.influences.map {
          [.text(candidate.name), .text($0.panellist), .number($0.points)]
        }
      })
  }

  private var levels: Table {
    Table(
      "levels", columns: ["criterion", "level", "standard_error"],
      rows: fit.levels.map {
        [.text($0.criterion), .number($0.estimate), .number($0.standardError)]
      })
  }

  private var decisionStudy: Table {
    Table(
      "d_study",
      columns: [
        "panellists", "universe_variance", "absolute_error_variance", "relative_error_variance",
        "phi", "e_rho2", "sem",
      ],
      rows: fit.decisionStudy.rows.map {
        [
          .count($0.panellists), .number($0.universeVariance), .number($0.absoluteErrorVariance),
          .number($0.relativeErrorVariance), .number($0.phi), .number($0.generalizability),
          .number($0.standardError),
        ]
      })
  }

  private var behaviour: Table {
    func cell(_ result: Result<Double, Undefined>) -> Value {
      switch result {
      case .success(let value): .number(value)
      case .failure(let undefined): .undefined(undefined.reason)
      }
    }
    return Table(
      "flags",
      columns: [
        "panellist", "slope", "correlation", "residual_ratio", "sd", "within_ratio", "drift_t",
        "flags", "candidates", "ratings",
      ],
      rows: flags.map {
        [
          .text($0.name), cell($0.slope), cell($0.correlation), cell($0.residualRatio),
          cell($0.deviation), cell($0.withinRatio), cell($0.driftT),
          .text($0.flags.map(\.rawValue).joined(separator: " ")), .count($0.candidateCount),
          .count($0.ratingCount),
        ]
      })
  }

  private var links: Table {
    Table(
      "links", columns: ["panellist", "candidate"],
      rows: fit.linking.links.map { [.text($0.panellist), .text($0.candidate)] })
  }
}

extension String {
  /// The name with underscores where it has colons, as figures are named.
  fileprivate var replacingColons: String {
    String(map { $0 == ":" ? "_" : $0 })
  }
}
