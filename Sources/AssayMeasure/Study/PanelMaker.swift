/// Makes one simulated pool.
struct PanelMaker {
  private let scenario: PanelScenario
  private var generator: SeededGenerator
  private var panel: [SimulatedPanellist] = []
  private let thresholds: [Double]
  private var difficulties: [[Double]] = []

  init(_ scenario: PanelScenario, seed: UInt64) {
    self.scenario = scenario
    generator = SeededGenerator(seed: seed)
    let steps = scenario.categories - 1
    thresholds = (0..<steps).map { (Double($0) - Double(steps - 1) / 2) * 4.2 / Double(steps - 1) }
  }

  mutating func make() -> SimulatedPanel {
    panel = (0..<scenario.panellists).map { place in
      let team = scenario.twist == .teams ? (place % 2 == 0 ? -0.4 : 0.4) : 0
      return SimulatedPanellist(
        leniency: team + scenario.severity * generator.normal(),
        sharpness: isErratic(place) ? 0.15 : 1,
        stretch: scenario.twist == .stretched ? Elementary.exp(0.2 * generator.normal()) : 1,
        activity: scenario.twist == .habits ? 1 : Elementary.exp(0.5 * generator.normal()),
        habit: scenario.twist == .habits ? PanellistHabit(rawValue: place) : nil)
    }
    difficulties = scenario.areas.map { area in area.criteria.map { _ in 0.3 * generator.normal() }
    }
    var ratings: [Rating] = []
    var overall: [Double] = []
    var areas: [[Double]] = []
    for candidate in 0..<scenario.candidates {
      let ability = scenario.candidate * generator.normal()
      let levels = self.levels(ability)
      // Names that sort as numbers do.
      let name = "c\(10_000 + candidate)"
      ratings += rate(candidate, name, levels, panellists(candidate, ability))
      let truths = levels.map { $0.map { expectation($0) } }
      let own = zip(scenario.areas, truths).map { PanelMaker.mean($1, weights: $0.criteria) }
      areas.append(own)
      overall.append(PanelMaker.mean(own, weights: scenario.areas.map(\.weight)))
    }
    return SimulatedPanel(table: RatingTable(ratings), overall: overall, areas: areas)
  }

  private func isErratic(_ place: Int) -> Bool {
    scenario.twist == .erratic && place % 5 == 0
      || scenario.twist == .habits && place == PanellistHabit.erratic.rawValue
  }

  private static func mean(_ values: [Double], weights: [Double]) -> Double {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
  }

  /// The level of a candidate on each criterion of each area, in logits.
  private mutating func levels(_ ability: Double) -> [[Double]] {
    difficulties.map { criteria in
      let area = scenario.area * generator.normal()
      return criteria.map {
        scenario.level + ability + area - $0 + scenario.criterion * generator.normal()
      }
    }
  }

  /// Who sits in the seats of a candidate.
  private mutating func panellists(_ candidate: Int, _ ability: Double) -> [Int] {
    if scenario.twist == .fixedSeats { return Array(0..<scenario.seats) }
    var left = panel.indices.filter { scenario.twist != .teams || $0 % 2 == candidate % 2 }
    var chosen: [Int] = []
    while chosen.count < scenario.seats, !left.isEmpty {
      let weights = left.map { place -> Double in
        guard scenario.twist == .strongToHarsh else { return panel[place].activity }
        let pull = -1.5 * ability / scenario.candidate * panel[place].leniency / scenario.severity
        return panel[place].activity * Elementary.exp(pull)
      }
      var draw = generator.unit() * weights.reduce(0, +)
      var pick = 0
      while pick < left.count - 1, draw >= weights[pick] {
        draw -= weights[pick]
        pick += 1
      }
      chosen.append(left.remove(at: pick))
    }
    return chosen
  }

  private mutating func rate(
    _ candidate: Int, _ name: String, _ levels: [[Double]], _ chosen: [Int]
  ) -> [Rating] {
    var ratings: [Rating] = []
    let all = levels.reduce(0) { $0 + $1.count }
    let time = scenario.twist == .habits ? Double(candidate) : nil
    let progress = Double(candidate) / Double(max(scenario.candidates - 1, 1)) - 0.5
    for (seat, panellist) in chosen.enumerated() {
      var lift = panel[panellist].leniency + scenario.halo * generator.normal()
      if panel[panellist].habit == .drifting { lift += 2 * progress }
      var first: Double?
      let skipped = skippedCriteria(of: all)
      var number = 0
      for (area, criteria) in levels.enumerated() {
        let view = scenario.areaHalo > 0 ? scenario.areaHalo * generator.normal() : 0
        for (index, level) in criteria.enumerated() {
          defer { number += 1 }
          let seats = scenario.areas[area].seats
          guard seats.isEmpty || seats.contains(seat), !skipped[number] else { continue }
          var value = draw(level + lift + view, by: panel[panellist])
          if panel[panellist].habit == .copying { value = first ?? value }
          first = first ?? value
          ratings.append(
            Rating(
              candidate: name, criterion: "k\(area)\(index)", panellist: "r\(100 + panellist)",
              value: value, time: time))
        }
      }
    }
    return ratings
  }

  /// The criteria that a panellist leaves out, of `count`.
  private mutating func skippedCriteria(of count: Int) -> [Bool] {
    guard case .rates(let rated) = scenario.twist else {
      return [Bool](repeating: false, count: count)
    }
    var skipped = [Bool](repeating: true, count: count)
    var left = rated
    while left > 0 {
      let place = generator.index(below: count)
      guard skipped[place] else { continue }
      skipped[place] = false
      left -= 1
    }
    return skipped
  }

  private mutating func draw(_ level: Double, by panellist: SimulatedPanellist) -> Double {
    if scenario.twist == .stretched {
      let middle = Double(scenario.categories + 1) / 2
      let seen = 0.47 * level * panellist.stretch + 0.6 * generator.normal()
      return min(max((middle + seen).rounded(), 1), Double(scenario.categories))
    }
    let odds = weights(
      level, sharpness: scenario.sharpness * panellist.sharpness,
      width: panellist.habit == .central ? 2 : 1)
    var rest = generator.unit() * odds.reduce(0, +)
    for (category, weight) in odds.enumerated() {
      rest -= weight
      if rest < 0 { return Double(category + 1) }
    }
    return Double(odds.count)
  }

  /// The unnormalised probability of each category.
  private func weights(_ level: Double, sharpness: Double, width: Double = 1) -> [Double] {
    var exponents = [0.0]
    for threshold in thresholds {
      exponents.append(exponents[exponents.count - 1] + sharpness * (level - width * threshold))
    }
    let largest = exponents.max() ?? 0
    return exponents.map { Elementary.exp($0 - largest) }
  }

  /// The mean rating of very many panellists at a level.
  private func expectation(_ level: Double) -> Double {
    let spread =
      (scenario.severity * scenario.severity + scenario.halo * scenario.halo
      + scenario.areaHalo * scenario.areaHalo + (scenario.twist == .teams ? 0.16 : 0)).squareRoot()
    var sum = 0.0
    var total = 0.0
    for step in -16...16 {
      let z = Double(step) / 4
      let weight = Normal.density(z)
      total += weight
      sum += weight * mean(level + spread * z)
    }
    return sum / total
  }

  private func mean(_ level: Double) -> Double {
    switch scenario.twist {
    case .stretched: stretchedMean(level)
    case .erratic: 0.8 * categoryMean(level, 1) + 0.2 * categoryMean(level, 0.15)
    default: categoryMean(level, 1)
    }
  }

  private func categoryMean(_ level: Double, _ sharpness: Double) -> Double {
    let odds = weights(level, sharpness: scenario.sharpness * sharpness)
    var sum = 0.0
    for (category, weight) in odds.enumerated() { sum += Double(category + 1) * weight }
    return sum / odds.reduce(0, +)
  }

  /// The mean of a rounded normal rating over five stretches.
  private func stretchedMean(_ level: Double) -> Double {
    let middle = Double(scenario.categories + 1) / 2
    var sum = 0.0
    for share in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let seen = middle + 0.47 * level * Elementary.exp(0.2 * Normal.quantile(share))
      var mean = 1.0
      for category in 2...scenario.categories {
        mean += Normal.probability(above: (Double(category) - 0.5 - seen) / 0.6)
      }
      sum += mean / 5
    }
    return sum
  }
}
