extension RaschReport {
  private typealias Value = StatisticReport.Value

  /// The thresholds of each scale with the places of its categories.
  var thresholdTable: StatisticReport.Table {
    var rows: [[Value]] = []
    for scale in fit.thresholds {
      let (measures, halves) = (scale.categoryMeasures, scale.halfPoints)
      let thurstone = scale.thurstoneThresholds
      for (number, category) in scale.categories.enumerated() {
        let step = number - 1
        rows.append([
          scale.element.map { .text($0) } ?? .nothing, .number(category),
          step < 0 ? .nothing : .number(scale.thresholds[step]),
          Value(step < 0 ? nil : scale.standardErrors[step]), .number(measures[number]),
          Value(step < 0 ? nil : halves[step]), Value(step < 0 ? nil : thurstone[step]),
        ])
      }
    }
    return StatisticReport.Table(
      "thresholds",
      columns: [
        "criterion", "category", "threshold", "standard_error", "category_measure", "half_point",
        "thurstone_threshold",
      ], rows: rows)
  }

  /// The categories of each scale as they were used.
  var categoryTable: StatisticReport.Table {
    var rows: [[Value]] = []
    for (scale, categories) in zip(fit.thresholds, fit.categories) {
      let total = categories.reduce(0) { $0 + $1.count }
      for category in categories {
        rows.append([
          scale.element.map { .text($0) } ?? .nothing, .number(category.category),
          .count(category.count), .number(100 * Double(category.count) / Double(max(1, total))),
          Value(category.averageMeasure), Value(category.expectedAverageMeasure),
          Value(category.outfit),
        ])
      }
    }
    return StatisticReport.Table(
      "categories",
      columns: [
        "criterion", "category", "count", "percent", "average_measure", "expected_measure",
        "outfit",
      ], rows: rows)
  }

  /// The cells of an interaction.
  func biasTable(_ cells: [RaschBias], names: [String]) -> StatisticReport.Table {
    StatisticReport.Table(
      "bias",
      columns: names + [
        "count", "observed", "expected", "average_difference", "size", "standard_error", "t",
        "degrees_of_freedom", "p_value",
      ],
      rows: cells.map { cell in
        let start: [Value] = [
          .text(cell.first), .text(cell.second), .count(cell.count), .number(cell.observed),
          .number(cell.expected), .number(cell.averageDifference),
        ]
        switch cell.size {
        case .failure(let undefined):
          let why = Value.undefined(undefined.reason)
          return start + [why, why, why, .count(cell.count - 1), why]
        case .success(let size):
          return start + [
            .number(size.logits), .number(size.standardError), .number(size.t),
            .count(cell.count - 1),
            cell.probability.map { .number($0) } ?? .undefined("one rating in the cell"),
          ]
        }
      })
  }

  /// Whether all interactions may be zero.
  func biasFigures(_ cells: [RaschBias]) -> [StatisticReport.Figure] {
    let sizes = cells.compactMap { try? $0.size.get() }
    guard !sizes.isEmpty else {
      return [
        StatisticReport.Figure("bias_chi_square", .undefined("every cell of it is extreme"))
      ]
    }
    let sum = sizes.reduce(0) { $0 + $1.t * $1.t }
    return [
      StatisticReport.Figure("bias_chi_square", .number(sum)),
      StatisticReport.Figure("bias_degrees_of_freedom", .count(sizes.count)),
      StatisticReport.Figure(
        "bias_p_value",
        .number(ChiSquare(degrees: Double(sizes.count)).probability(above: sum))),
    ]
  }

  /// The vertical rulers line by line.
  var rulerTable: StatisticReport.Table {
    StatisticReport.Table(
      "ruler", columns: ["line"],
      rows: WrightMap(fit).text.split(separator: "\n").map { [.text(String($0))] })
  }
}
