import AssayLanguage
import AssayLoop

/// Cards that lack something: one criterion with fewer raters, or some criteria of one area without
/// any level; the best level on all else.
///
/// Evidence is complete where no criterion has too few raters and no area lacks too much. So two
/// sets of demands that agree on all of these agree on all cards: take cards on which they differ,
/// and fill in everything but the criterion, or the area, for which one of them refuses them.
struct GapRows {
  /// For each gap the settings of a test.
  let settings: [[TestSetting]]
  /// Whether these are all such gaps.
  let isWhole: Bool

  /// Areas with more criteria than this are not gone through subset by subset.
  private static let most = 10

  init(of scorecard: Scorecard) {
    let best = scorecard.scale.levels.last?.number
    let start = TestSetting.levels(
      best, criteria: Array(scorecard.criteria.indices), panellist: nil)
    let raters = PanelSlots(of: scorecard, in: .tests).raters
    var settings: [[TestSetting]] = []
    for (criterion, own) in raters.enumerated() {
      for count in own.indices.dropFirst() {
        settings.append(
          [start]
            + own[..<count].map {
              .levels(nil, criteria: [criterion], panellist: $0.panellist)
            })
      }
    }
    for area in scorecard.areas where area.criteria.count <= GapRows.most {
      for subset in 1..<(1 << area.criteria.count) {
        let missing = area.criteria.enumerated().filter { subset >> $0.offset & 1 == 1 }
        settings.append(
          [start] + missing.map { .levels(nil, criteria: [$0.element], panellist: nil) })
      }
    }
    self.settings = settings.sorted { $0.count < $1.count }
    isWhole = scorecard.areas.allSatisfy { $0.criteria.count <= GapRows.most }
  }
}
