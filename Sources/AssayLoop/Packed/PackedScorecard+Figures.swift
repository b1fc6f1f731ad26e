extension PackedScorecard {
  /// Rater means where nobody rates a criterion twice: the level itself.
  func addRaters(_ levels: Span<UInt8>, _ values: inout MutableSpan<Int64>) {
    let numbers = tables.levels.span
    let raters = tables.layout.raters
    let most = tables.levelCount
    for slot in levels.indices {
      let code = levels[slot]
      values[raters + slot] = code &- 1 < most ? numbers[Int(code)] : PackedScorecard.absent
    }
  }

  /// Rater means where some rate a criterion in several stages.
  func addRepeatedRaters(_ levels: Span<UInt8>, _ values: inout MutableSpan<Int64>) {
    let rows = tables.raters.span
    let numbers = tables.levels.span
    let perLevel = tables.perLevel.span
    for index in rows.indices {
      let row = rows[index]
      var sum: Int64 = 0
      var count = 0
      for slot in Int(row.firstSlot)..<Int(row.endSlot) {
        let code = levels[slot]
        guard code &- 1 < tables.levelCount else { continue }
        sum += numbers[Int(code)]
        count += 1
      }
      values[tables.layout.raters + index] =
        count == 0 ? PackedScorecard.absent : sum * perLevel[count]
    }
  }

  /// Scores of criteria, areas and overall; false when the evidence is incomplete.
  func addAreas(_ values: inout MutableSpan<Int64>) -> Bool {
    let areas = tables.areas.span
    let criteria = tables.criteria.span
    let perRater = tables.perRater.span
    let layout = tables.layout
    var overall: Int64 = 0
    var overallCoverage: Int64 = 0
    for index in areas.indices {
      let area = areas[index]
      var weighted: Int64 = 0
      var scored: Int64 = 0
      var missing: Int64 = 0
      var extra: Int64 = 0
      for number in Int(area.firstCriterion)..<Int(area.endCriterion) {
        let criterion = criteria[number]
        var sum: Int64 = 0
        var count: Int32 = 0
        for rater in Int(criterion.firstRater)..<Int(criterion.endRater) {
          let mean = values[layout.raters &+ rater]
          guard mean != PackedScorecard.absent else { continue }
          sum &+= mean
          count &+= 1
        }
        guard count >= criterion.needs else { return false }
        if count > 0 {
          let score = sum &* perRater[Int(count)]
          values[number] = score
          weighted &+= score &* criterion.weight
          scored &+= criterion.weight
          if criterion.isOptional { extra &+= criterion.weight }
        } else {
          values[number] = PackedScorecard.absent
          if !criterion.isOptional { missing &+= criterion.weight }
        }
      }
      guard scored > 0, missing <= area.mostMissing else { return false }
      let factor = scored == area.usualWeight ? area.usualFactor : tables.scales.weight / scored
      let score = weighted &* factor
      values[layout.areas &+ index] = score
      overall &+= score &* area.share
      if tables.readsCoverage {
        let coverage = scored &* (tables.scales.counted / (area.owed &+ extra))
        values[layout.coverage &+ index] = coverage
        overallCoverage &+= coverage &* area.share
      }
    }
    values[layout.overall] = overall
    values[layout.overallCoverage] = overallCoverage
    return true
  }
}
