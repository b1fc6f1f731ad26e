import AssayText

extension ScorecardBuilder {
  /// Counts who can rate each criterion, and reports criteria that nobody rates.
  mutating func checkCoverage() {
    var known: [[Int]: Int] = [:]
    capacities = criteria.map { criterion in
      if let capacity = known[criterion.stages] { return capacity }
      let capacity = capacity(of: criterion.stages)
      known[criterion.stages] = capacity
      return capacity
    }
    if body.stages.isEmpty || hasBrokenCovers || hasUnknownArea
      || mayBeBroken(.stage, .covers, .part)
    {
      return
    }
    for area in areas {
      let uncovered = area.area.criteria.filter {
        criteria[$0].stages.isEmpty && criteria[$0].criterion.necessity != .optional
          && !mayBeOptional(criteria[$0].criterion)
      }
      guard !uncovered.isEmpty else { continue }
      if uncovered.count == area.area.criteria.count, uncovered.count > 1 {
        reporter.report(.areaUncovered(area.area.name, at: area.area.place))
        continue
      }
      for index in uncovered {
        let criterion = criteria[index].criterion
        reporter.report(
          .criterionUncovered(
            criterion.name, of: area.area.name, at: area.area.place, declared: criterion.place))
      }
    }
  }

  private func mayBeOptional(_ criterion: Criterion) -> Bool {
    declarations.brokenLines[criterion.place.file].mayBegin(with: [.optional])
  }

  /// How many distinct persons the stages can bring: everybody who must take part, and of a choice
  /// as many as are chosen, taken to be others where that is possible.
  private func capacity(of covering: [Int]) -> Int {
    var present: Set<Int> = []
    for index in covering where stages[index].enough == stages[index].panellists.count {
      present.formUnion(stages[index].panellists)
    }
    var chosen = 0
    var candidates: Set<Int> = []
    for index in covering where stages[index].enough < stages[index].panellists.count {
      let others = stages[index].panellists.filter { !present.contains($0) }
      let seats = others.map { panellistValues[$0].seats }.sorted(by: >)
      chosen += seats.prefix(stages[index].enough).reduce(0, +)
      candidates.formUnion(others)
    }
    let bound = candidates.reduce(0) { $0 + panellistValues[$1].seats }
    return present.reduce(0) { $0 + panellistValues[$1].seats } + min(chosen, bound)
  }
}
