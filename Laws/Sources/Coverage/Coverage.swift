import AssayMeasure

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Holds the calibration to simulated panels whose truth is known, from fixed seeds.
///
///     Coverage            every scenario
///     Coverage 10         a tenth of the pools of each
///     Coverage 1 base     the scenarios whose name holds a word
///     Coverage flags      the flags of panellists with known habits
///
/// Fails when the intervals of the base case do not cover 88 to 92 %, a probability stated there is off
/// by more than 0.06, or the scores of the pools are not 12 % nearer than the raw means. Candidates alone
/// and views of areas are told only.
///
/// `never` or `always` as the last word says when two steps are taken; without it, when the check of
/// assignment fires. `plain` before it leaves out the term candidate by panellist by area.
@main
enum Coverage {
  static func main() throws {
    var words = CommandLine.arguments.dropFirst()
    let twoStep = words.last.flatMap { CalibrationOptions.TwoStep(rawValue: $0) }
    if twoStep != nil { words = words.dropLast() }
    let isPlain = words.last == "plain"
    if isPlain { words = words.dropLast() }
    let options = CalibrationOptions(
      twoStep: twoStep ?? .detected, includesCriteria: false, includesAreaHalo: !isPlain)
    if words.first == "flags" { return try printFlags() }
    let divisor = words.first.flatMap { Int($0) } ?? 1
    let wanted = words.dropFirst().joined(separator: " ")
    print(
      columns(
        "scenario",
        [
          "scores", "cover", "width", "raw", "adjust", "score", "ratio", "areas", "lowest",
          "settled", "wrong", "fired",
        ]))
    var ratios: [Double] = []
    var failures: [String] = []
    for (place, scenario) in PanelScenario.all.enumerated()
    where wanted.isEmpty || scenario.name.contains(wanted) {
      var tally = CoverageTally()
      try tally.run(
        scenario, replications: max(scenario.replications / max(divisor, 1), 1),
        seed: 1000 &* UInt64(place + 1), options: options)
      print(line(scenario.name, tally))
      if scenario.candidates > 1, scenario.areaHalo == 0 {
        ratios.append(tally.overall.estimateError / tally.overall.rawError)
      }
      if scenario.twist == .fixedSeats {
        print("  by area: " + tally.areas.map { percent($0.coverage) }.joined(separator: ", "))
      }
      if place == 0 || !wanted.isEmpty { printBins(tally) }
      if place == 0 { failures += baseFailures(tally) }
    }
    if !ratios.isEmpty {
      let mean = ratios.reduce(0, +) / Double(ratios.count)
      print(
        "error of the score beside the raw mean, over the pools: \(Digits.fixed(mean, places: 3))")
      if wanted.isEmpty, mean > 0.88 {
        failures.append("the scores are not 12 % nearer than the raw means")
      }
    }
    failures.forEach { print($0) }
    if !failures.isEmpty { exit(1) }
  }

  /// What the base case has to hold: coverage, and honest probabilities where there are many of them.
  private static func baseFailures(_ tally: CoverageTally) -> [String] {
    var failures: [String] = []
    if !(0.88...0.92).contains(tally.overall.coverage) {
      failures.append("the intervals of the base case do not cover 88 to 92 %")
    }
    for bin in tally.bins where bin.count >= 500 && abs(bin.meanStated - bin.share) > 0.06 {
      failures.append(
        "a stated \(Digits.fixed(bin.meanStated, places: 2)) is true of "
          + "\(Digits.fixed(bin.share, places: 2)) in the base case")
    }
    return failures
  }

  private static func printFlags() throws {
    var tally = FlagTally()
    try tally.run(replications: 500, seed: 77)
    print(columns("habit", ["count"] + PanellistFlags.Flag.allCases.map(\.rawValue)))
    for row in tally.rows {
      print(columns(row.habit, ["\(row.count)"] + row.shares.map(percent)))
    }
  }

  private static func line(_ name: String, _ tally: CoverageTally) -> String {
    let overall = tally.overall
    let count = Double(max(overall.count, 1))
    let lowest = tally.areas.map(\.coverage).min() ?? 0
    return columns(
      name,
      [
        "\(overall.count)", percent(overall.coverage), Digits.fixed(overall.width, places: 2),
        Digits.fixed(overall.rawError, places: 3), Digits.fixed(overall.adjustedError, places: 3),
        Digits.fixed(overall.estimateError, places: 3),
        Digits.fixed(overall.estimateError / overall.rawError, places: 2),
        percent(tally.allAreas.coverage), percent(lowest),
        percent(Double(tally.settled) / count),
        percent(Double(tally.wrong) / Double(max(tally.settled, 1))),
        tally.checked == 0 ? "-" : percent(Double(tally.fired) / Double(tally.checked)),
      ])
  }

  private static func printBins(_ tally: CoverageTally) {
    for bin in tally.bins {
      print(
        "  stated from \(Digits.fixed(bin.range.lowerBound, places: 2)): \(bin.count) statements, "
          + "stated \(Digits.fixed(bin.meanStated, places: 3)), "
          + "true \(Digits.fixed(bin.share, places: 3))")
    }
  }

  private static func percent(_ share: Double) -> String {
    Digits.fixed(share * 100, places: 1)
  }

  private static func columns(_ name: String, _ cells: [String]) -> String {
    func padded(_ text: String, to width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return name + padded(name, to: 52)
      + cells.map { padded($0, to: 8) + $0 }.joined()
  }
}
