import AssayLanguage

/// Which panels of two scorecards are the same, and so whether cards of one are cards of the other.
struct AlignedPanels {
  let comparability: ScorecardDifference.Comparability
  /// The panels whose forms are looked at; empty where there are too many.
  let panels: [AlignedSpace.Panel]

  private struct Place: Hashable {
    var criterion: String
    var panellist: String
    var seat: Int
    var stage: String
  }

  private struct Absence: Hashable {
    var stage: String
    var panellist: String
  }

  init(_ old: Scorecard, _ new: Scorecard) {
    guard old.scale.levels.map(\.number) == new.scale.levels.map(\.number) else {
      (comparability, panels) = (.scalesDiffer, [])
      return
    }
    guard AlignedPanels.rateAlike(old, new) else {
      (comparability, panels) = (.panelsDiffer, [.unanimous])
      return
    }
    guard let before = try? old.panels(), let after = try? new.panels() else {
      (comparability, panels) = (.full, [])
      return
    }
    let named = Dictionary(
      before.map { (AlignedPanels.names($0, old), $0) }, uniquingKeysWith: { first, _ in first })
    var panels: [AlignedSpace.Panel] = []
    for absent in after {
      guard let own = named[AlignedPanels.names(absent, new)] else { continue }
      panels.append(.raters(old: own, new: absent))
    }
    let isFull = panels.count == before.count && panels.count == after.count
    (comparability, self.panels) = isFull ? (.full, panels) : (.panelsDiffer, [.unanimous])
  }

  /// Whether criteria of both are rated by the same persons in the same stages.
  private static func rateAlike(_ old: Scorecard, _ new: Scorecard) -> Bool {
    let before = places(old)
    let after = places(new)
    let common = Set(before.map(\.criterion)).intersection(after.map(\.criterion))
    return before.filter { common.contains($0.criterion) }
      == after.filter { common.contains($0.criterion) }
  }

  private static func places(_ scorecard: Scorecard) -> Set<Place> {
    Set(
      PanelSlots(of: scorecard).slots.map { slot in
        Place(
          criterion: scorecard.comparedName(ofCriterion: slot.criterion),
          panellist: scorecard.panel.panellists[slot.panellist].name, seat: slot.seat,
          stage: scorecard.stages[slot.stage].name)
      })
  }

  private static func names(_ absent: Set<PanelAbsence>, _ scorecard: Scorecard) -> Set<Absence> {
    Set(
      absent.map { absence in
        Absence(
          stage: scorecard.stages[absence.stage].name,
          panellist: scorecard.panel.panellists[absence.panellist].name)
      })
  }
}
