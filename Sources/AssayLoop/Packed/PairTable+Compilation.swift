import AssayLanguage

extension PackedScorecard.PairTable {
  /// Lists every two panellists that can rate one criterion, area by area, then criterion by
  /// criterion.
  init(of scorecard: Scorecard, slots: [PackedScorecard.Slot], weights: [Int64]) {
    let raters = PackedScorecard.PairTable.raters(in: slots, criteria: scorecard.criteria.count)
    for area in scorecard.areas {
      areas.append(add(area.criteria.map { (raters[$0], weights[$0]) }))
    }
    for index in scorecard.criteria.indices {
      criteria.append(add([(raters[index], 1)]))
    }
  }

  /// For each criterion its raters: panellist, and entry in the rater table.
  private static func raters(
    in slots: [PackedScorecard.Slot], criteria count: Int
  ) -> [[(panellist: Int, entry: Int32)]] {
    var raters = [[(panellist: Int, entry: Int32)]](repeating: [], count: count)
    var entry: Int32 = -1
    for (index, slot) in slots.enumerated() {
      let before = index > 0 ? slots[index - 1] : nil
      if before?.criterion == slot.criterion, before?.panellist == slot.panellist { continue }
      entry += 1
      raters[slot.criterion].append((slot.panellist, entry))
    }
    return raters
  }

  private mutating func add(
    _ criteria: [(raters: [(panellist: Int, entry: Int32)], weight: Int64)]
  ) -> Range<Int> {
    let first = pairs.count
    let panellists = Set(criteria.flatMap { $0.raters.map(\.panellist) }).sorted()
    for (index, one) in panellists.enumerated() {
      for other in panellists[(index + 1)...] {
        let firstRow = rows.count
        for criterion in criteria {
          guard let own = criterion.raters.first(where: { $0.panellist == one }),
            let others = criterion.raters.first(where: { $0.panellist == other })
          else { continue }
          rows.append(Row(one: own.entry, other: others.entry, weight: criterion.weight))
        }
        guard rows.count > firstRow else { continue }
        pairs.append(Pair(firstRow: Int32(firstRow), endRow: Int32(rows.count)))
      }
    }
    return first..<pairs.count
  }
}
