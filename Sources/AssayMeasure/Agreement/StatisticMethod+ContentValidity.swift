extension StatisticMethod {
  static let contentValidity = StatisticMethod(
    name: "content-validity-ratio", aliases: ["cvr", "lawshe", "content-validity"],
    summary:
      "how far more than half of a panel call an item essential, a rating of 1 among 0 and 1",
    source: "Lawshe 1975; exact binomial as Ayre and Scally 2014",
    options: [
      StatisticOption(
        "essential-at", .number(default: 1, within: -1e9...1e9), aliases: ["selected-at"],
        help: "the least rating that calls an item essential")
    ], figures: ["cvr", "cvi"], words: .selections, compute: contentValidityReport)

  private static func contentValidityReport(
    _ table: RatingTable, _ settings: StatisticSettings
  ) throws(Undefined) -> StatisticReport {
    let units = try UnitTable(table, unit: .candidateCriterion)
    if units.count == 0 { throw Undefined("there are no ratings") }
    let bar = settings.number("essential-at") ?? 1
    var ratios: [Double] = []
    var rows: [[StatisticReport.Value]] = []
    for unit in 0..<units.count {
      let places = units.places(unit)
      let essential = places.count { units.values[$0] >= bar }
      let half = Double(places.count) / 2
      let ratio = (Double(essential) - half) / half
      ratios.append(ratio)
      let row = places.lowerBound
      rows.append([
        .text(table.candidates.names[table.candidates.codes[row]]),
        .text(table.criteria.names[table.criteria.codes[row]]), .count(places.count),
        .count(essential), .number(ratio), .number(atLeast(essential, of: places.count)),
      ])
    }
    let mean = CompensatedSum(ratios).value / Double(ratios.count)
    return StatisticReport(
      figures: (ratios.count == 1 ? [.init("cvr", .number(ratios[0]))] : []) + [
        .init("cvi", .number(mean.orZero())), .init("items", .count(ratios.count)),
        .init("panellists", .count(units.panellists.count)),
      ],
      tables: [
        .init(
          "items", columns: ["item", "criterion", "panellists", "essential", "cvr", "p_value"],
          rows: rows)
      ], notes: ["`cvi` is the mean of the ratios; p is one-sided, against a half"])
  }

  /// The probability of so many or more heads of a fair coin.
  private static func atLeast(_ count: Int, of tosses: Int) -> Double {
    if count == 0 { return 1 }
    return IncompleteBeta.tails(Double(count), Double(tosses - count + 1), at: 0.5, rest: 0.5).lower
  }
}
