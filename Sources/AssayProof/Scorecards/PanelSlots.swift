import AssayLanguage
import AssayLoop

/// Over which cards is asked.
enum CardUniverse: Sendable {
  /// All that a panel could submit.
  case submitted
  /// Those that a test can say: one person for each role, who gives one level in all stages.
  case tests
}

/// The slots of one scorecard for one panel: who gives a level on what, and in which stage.
struct PanelSlots: Hashable, Sendable {
  /// One person who rates a criterion.
  struct Rater: Hashable, Sendable {
    var panellist: Int
    var seat: Int
    /// Indices of slots, one for each stage.
    var slots: [Int]

    /// The same person, whose levels are said by the variables that stand for the slots.
    func giving(_ variables: [Int]) -> Rater {
      Rater(panellist: panellist, seat: seat, slots: slots.map { variables[$0] })
    }
  }

  /// Ordered by criterion, then panellist, then seat, then stage.
  private(set) var slots: [Slot] = []
  /// For each criterion its raters, in the order of their slots.
  private(set) var raters: [[Rater]] = []

  /// Lists the slots of a panel from which some panellists stay away in some stages.
  init(
    of scorecard: Scorecard, without absent: Set<PanelAbsence> = [],
    in universe: CardUniverse = .submitted
  ) {
    for criterion in scorecard.criteria.indices {
      raters.append([])
      for panellist in scorecard.panel.panellists.indices {
        let stages = scorecard.criteria[criterion].stages.sorted().filter { stage in
          scorecard.stages[stage].panellists.contains(panellist)
            && !absent.contains(PanelAbsence(stage: stage, panellist: panellist))
        }
        guard !stages.isEmpty else { continue }
        switch universe {
        case .submitted:
          for seat in 0..<max(1, scorecard.panel.panellists[panellist].seats) {
            add(criterion, panellist, seat, stages)
          }
        case .tests: add(criterion, panellist, 0, Array(stages.prefix(1)))
        }
      }
    }
  }

  private mutating func add(_ criterion: Int, _ panellist: Int, _ seat: Int, _ stages: [Int]) {
    let first = slots.count
    slots += stages.map {
      Slot(criterion: criterion, panellist: panellist, seat: seat, stage: $0)
    }
    raters[criterion].append(
      Rater(panellist: panellist, seat: seat, slots: Array(first..<slots.count)))
  }
}

/// A panellist who takes no part in a stage for which fewer than all are enough.
struct PanelAbsence: Hashable, Sendable {
  var stage: Int
  var panellist: Int
}

extension Scorecard {
  /// Every set of absences that stages with `by any N of` allow and that still meets the demands on
  /// raters; the first is the full panel.
  func panels(
    atMost most: Int = 64, in universe: CardUniverse = .submitted
  ) throws(Unsettled) -> [Set<PanelAbsence>] {
    var panels: [Set<PanelAbsence>] = [[]]
    for (index, stage) in stages.enumerated()
    where stage.isScored && stage.enough < stage.panellists.count {
      var longer: [Set<PanelAbsence>] = []
      for choice in Scorecard.absentees(
        stage.panellists, atMost: stage.panellists.count - stage.enough)
      {
        let absences = Set(choice.map { PanelAbsence(stage: index, panellist: $0) })
        longer += panels.map { $0.union(absences) }
      }
      guard longer.count <= most else { throw .panels }
      panels = longer
    }
    return panels.filter { isComplete(without: $0, in: universe) }
  }

  /// Every way to leave out at most so many of `panellists`, fewest first.
  private static func absentees(_ panellists: [Int], atMost most: Int) -> [[Int]] {
    var choices: [[Int]] = [[]]
    for panellist in panellists {
      choices += choices.filter { $0.count < most }.map { $0 + [panellist] }
    }
    return choices.sorted { $0.count < $1.count }
  }

  private func isComplete(
    without absent: Set<PanelAbsence>, in universe: CardUniverse
  ) -> Bool {
    let raters = PanelSlots(of: self, without: absent, in: universe).raters
    return raters.allSatisfy { !$0.isEmpty }
      && demands.raters.allSatisfy { demand in
        criteria(of: demand.target).allSatisfy { raters[$0].count >= demand.count }
      }
  }
}
