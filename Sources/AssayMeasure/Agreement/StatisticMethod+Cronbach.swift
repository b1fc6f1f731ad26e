extension StatisticMethod {
  static let cronbachAlpha = StatisticMethod(
    name: "cronbach-alpha", aliases: ["cronbach", "cronbachs-alpha", "coefficient-alpha"],
    summary:
      "internal consistency: criteria as items of a sum, or panellists where one criterion is",
    source: "Cronbach 1951; limits by Feldt 1965; as psych",
    options: [
      StatisticOption(
        "items", .choice(["auto", "criterion", "panellist"]),
        synonyms: ["criteria": "criterion", "panellists": "panellist", "rater": "panellist"],
        help: "what is summed; ratings are means over the other"), .confidence,
    ], figures: ["alpha", "standardized_alpha", "lower", "upper"], compute: cronbachReport)

  private static func cronbachReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    if table.count == 0 { throw Undefined("there are no ratings") }
    let choice = settings.choice("items")
    let byCriterion = choice == "criterion" || choice == "auto" && table.criteria.count > 1
    let items = byCriterion ? table.criteria : table.panellists
    let matrix = try matrix(table, items)
    let found = try CronbachAlpha(matrix)
    let limits = try? IntraclassCorrelation(matrix, confidence: settings.confidence)
      .estimate(.consistencyMean)
    let noLimit = "the limit does not exist for these mean squares"
    let constant = "an item does not vary"
    return StatisticReport(
      figures: [
        .init("alpha", .number(found.value)),
        .init("standardized_alpha", .finite(found.standardized, else: constant)),
        .init("lower", .finite(limits?.lower, else: noLimit)),
        .init("upper", .finite(limits?.upper, else: noLimit)),
        .init("mean_inter_item_correlation", .finite(found.meanCorrelation, else: constant)),
        .init("items", .count(items.count)), .init("candidates", .count(matrix.units)),
        .init("confidence", .number(settings.confidence)),
      ],
      tables: [
        .init(
          "items", columns: ["item", "mean", "sd", "item_rest_correlation", "alpha_if_dropped"],
          rows: zip(items.names, found.items).map { name, item in
            [
              .text(name), .number(item.mean), .number(item.deviation),
              .finite(
                item.restCorrelation, else: "the item or the sum of the others does not vary"),
              .finite(item.alphaWithout, else: "the other items have no alpha"),
            ]
          })
      ])
  }

  /// Means of candidates on items; undefined where one is missing.
  private static func matrix(
    _ table: RatingTable, _ items: Coding
  ) throws(Undefined) -> RatingMatrix {
    var cells = [[(sum: Double, count: Int)]](
      repeating: Array(repeating: (0, 0), count: items.count), count: table.candidates.count)
    for row in 0..<table.count {
      let (candidate, item) = (table.candidates.codes[row], items.codes[row])
      cells[candidate][item].sum += table.values[row]
      cells[candidate][item].count += 1
    }
    for (candidate, row) in cells.enumerated() {
      if let item = row.firstIndex(where: { $0.count == 0 }) {
        throw Undefined(
          "candidate `\(table.candidates.names[candidate])` has no rating on item "
            + "`\(items.names[item])`: it needs all")
      }
    }
    return RatingMatrix(cells.map { row in row.map { $0.sum / Double($0.count) } })
  }
}
