extension GStudy {
  static func notes(
    _ grid: ScoreGrid, result: GStudyResult, method: Method, table: RatingTable
  ) -> [String] {
    var notes = result.notes
    if let averaged = grid.averaged {
      notes.append(
        "each figure is the mean of \(averaged) ratings: the components are those of such means")
    }
    if grid.repeats {
      notes.append(
        "some cells hold several ratings: the residual is what differs between them, and a D study "
          + "takes one rating a cell"
          + (table.times.contains { $0 != nil }
            ? "; `time` is read as replication, not as a facet of its own" : ""))
    }
    if grid.design.nesting?.within == .candidate, grid.design.nesting?.facet == .panellist {
      notes.append(
        "every candidate has panellists of their own: severity and halo cannot be told apart, "
          + "`panellist:candidate` holds both, and there are no severities")
    }
    for (facet, name) in [(Facets.panellist, "panellists"), (.criterion, "criteria")] {
      let number = grid.perCandidate(facet)
      if number != number.rounded() {
        notes.append(
          "candidates have different numbers of \(name): coefficients are for their harmonic mean, "
            + Digits.fixed(number, places: 2))
      }
    }
    let below = result.components.filter { $0.estimate < 0 }.map { "`\($0.effect.name)`" }
    if !below.isEmpty {
      notes.append(
        "below zero, and taken as zero in coefficients and D studies: "
          + below.joined(separator: ", "))
    }
    if method == .reml {
      let zero = result.components.filter { $0.estimate == 0 }.map { "`\($0.effect.name)`" }
      if !zero.isEmpty {
        notes.append(
          "estimated as zero, at the boundary of what is possible: " + zero.joined(separator: ", "))
      }
    }
    return notes
  }
}

extension ScoreGrid {
  /// The harmonic mean over candidates of the number of places of `facet` that each has figures in.
  func perCandidate(_ facet: Facets) -> Double {
    guard design.facets.contains(facet), let place = Facets.each.firstIndex(of: facet) else {
      return 1
    }
    var seen = [Set<Int>](repeating: [], count: counts[0])
    for (candidate, code) in zip(codes[0], codes[place]) { seen[candidate].insert(code) }
    let sum = CompensatedSum(seen.map { 1 / Double(max($0.count, 1)) }).value
    let mean = Double(seen.count) / sum
    let whole = mean.rounded()
    return abs(mean - whole) < 1e-9 ? whole : mean
  }
}
