/// The measures of all elements, those with extreme scores estimated after the others.
struct RaschMeasures {
  private let screen: RaschScreen
  private let scales: RaschScales
  private var measures: [[Double?]]
  private var errors: [[Double?]]
  private var statuses: [[RaschElement.Status]]

  init(
    _ screen: RaschScreen, data: RaschData, parameters: [Double], anchored: [Bool],
    likelihood: RaschLikelihood, scales: RaschScales
  ) {
    self.screen = screen
    self.scales = scales
    measures = screen.fates.map { [Double?](repeating: nil, count: $0.count) }
    errors = measures
    statuses = screen.fates.map { [RaschElement.Status](repeating: .unmeasured, count: $0.count) }
    for (place, facet) in data.facets.enumerated() {
      for (code, parameter) in data.elements(of: place).enumerated()
      where screen.fates[facet][code] == .kept {
        let information = likelihood.information[parameter]
        guard anchored[parameter] || information > 0 else { continue }
        measures[facet][code] = parameters[parameter]
        errors[facet][code] = information > 1e-12 ? 1 / information.squareRoot() : nil
        statuses[facet][code] = anchored[parameter] ? .anchored : .measured
      }
    }
  }

  /// For each facet the mean of its measured and anchored elements; 0 when there are none.
  var means: [Double] {
    measures.indices.map { facet in
      let known = measures[facet].indices.filter {
        statuses[facet][$0] == .measured || statuses[facet][$0] == .anchored
      }.compactMap { measures[facet][$0] }
      return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }
  }

  /// Estimates extreme elements with all other measures held, those that went away last first.
  mutating func estimateExtremes(adjustment: Double) {
    let pending = pendingElements()
    guard !pending.isEmpty else { return }
    let rows = rowsOfPending()
    for round in Set(pending.map(\.round)).sorted(by: >) {
      var waiting = pending.filter { $0.round == round }
      var moved = true
      while moved {
        moved = false
        for element in waiting {
          let own = rows[element.facet][element.code] ?? []
          guard estimate(element, rows: own, adjustment: adjustment) else { continue }
          waiting.removeAll { $0 == element }
          moved = true
        }
      }
    }
  }

  private struct Pending: Hashable {
    let facet: Int
    let code: Int
    let round: Int
    let status: RaschElement.Status
  }

  private func pendingElements() -> [Pending] {
    var pending: [Pending] = []
    for (facet, fates) in screen.fates.enumerated() {
      for (code, fate) in fates.enumerated() {
        let (round, status): (Int, RaschElement.Status)
        switch fate {
        case .kept: continue
        case .maximum(let when): (round, status) = (when, .maximum)
        case .minimum(let when): (round, status) = (when, .minimum)
        case .left(let when): (round, status) = (when, .indirect)
        }
        pending.append(Pending(facet: facet, code: code, round: round, status: status))
      }
    }
    return pending
  }

  private func rowsOfPending() -> [[Int: [Int]]] {
    var rows = [[Int: [Int]]](repeating: [:], count: screen.fates.count)
    for row in screen.round.indices where screen.round[row] != Int.max {
      for facet in screen.table.measured {
        let code = screen.table.codes[facet][row]
        if screen.fates[facet][code] != .kept { rows[facet][code, default: []].append(row) }
      }
    }
    return rows
  }

  /// Whether the element has a rating with others that all have measures, and so got one.
  private mutating func estimate(
    _ element: Pending, rows: [Int], adjustment: Double
  ) -> Bool {
    var others: [(location: Double, scale: RaschThresholds)] = []
    var (score, most) = (0.0, 0.0)
    for row in rows {
      let group = screen.group[row]
      guard let scale = scales.scale(of: group), let location = location(of: row, without: element)
      else { continue }
      others.append((location, scale))
      score += Double(scales.categories[group].number(near: screen.table.categories[row]))
      most += Double(scale.thresholds.count)
    }
    guard !others.isEmpty else { return false }
    let inside = min(adjustment, most / 2)
    let goal = min(max(score, inside), most - inside)
    let sign = screen.table.facets[element.facet].sign
    let place = MonotoneRoot.find(from: 0, within: -700...700) { place in
      var (mean, variance) = (-goal, 0.0)
      for other in others {
        let expected = other.scale.expectedNumber(at: other.location + place)
        mean += expected.mean
        variance += expected.variance
      }
      return (mean, variance)
    }
    let information = others.reduce(0) {
      $0 + $1.scale.expectedNumber(at: $1.location + place).variance
    }
    measures[element.facet][element.code] = sign * place
    errors[element.facet][element.code] = information > 1e-12 ? 1 / information.squareRoot() : nil
    statuses[element.facet][element.code] = element.status
    return true
  }

  private func location(of row: Int, without element: Pending) -> Double? {
    var location = 0.0
    for facet in screen.table.measured where facet != element.facet {
      guard let measure = measures[facet][screen.table.codes[facet][row]] else { return nil }
      location += screen.table.facets[facet].sign * measure
    }
    return location
  }
}

extension RaschMeasures {
  /// The elements of each facet with their scores, fits and fair averages.
  func elements(
    fits: [[RaschFit?]], scales: RaschScales, model: RaschOptions.Model
  ) -> [[RaschElement]] {
    let table = screen.table
    let fair = RaschFairAverage(
      table: table, measures: measures, means: means, scales: scales, model: model)
    var result = [[RaschElement]](repeating: [], count: table.facets.count)
    for (place, facet) in table.measured.enumerated() {
      var counts = [Int](repeating: 0, count: measures[facet].count)
      var scores = counts
      for row in table.categories.indices {
        counts[table.codes[facet][row]] += 1
        scores[table.codes[facet][row]] += table.categories[row]
      }
      result[facet] = measures[facet].indices.map { code in
        RaschElement(
          name: table.facets[facet].elements[code], status: statuses[facet][code],
          measure: measures[facet][code], standardError: errors[facet][code],
          count: counts[code], score: Double(scores[code]) * table.step,
          fairAverage: fair.average(of: code, in: facet),
          fit: statuses[facet][code] == .measured || statuses[facet][code] == .anchored
            ? fits[place][code] : nil)
      }
    }
    return result
  }
}
