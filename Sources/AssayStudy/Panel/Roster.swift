import AssayLanguage

/// Everybody who may interview: one person for each seat of the panel, then persons from outside.
struct Roster: Hashable, Sendable {
  /// By person; the name of a role for its first seat.
  private(set) var names: [String] = []
  /// The persons of each role.
  private var persons: [[Int]] = []
  private let stages: [Stage]

  /// With as many persons from outside as a stage of `size` persons, or one with a person more than the
  /// scorecard puts there, may need.
  init(_ scorecard: Scorecard, upTo size: Int) {
    stages = scorecard.stages
    for panellist in scorecard.panel.panellists {
      persons.append([])
      for seat in 0..<max(1, panellist.seats) {
        persons[persons.count - 1].append(names.count)
        names.append(seat == 0 ? panellist.name : "\(panellist.name)/\(seat + 1)")
      }
    }
    let most = max(size, (own.map(\.count).max() ?? 0) + 1)
    for number in 0..<max(0, most - names.count) { names.append("outside/\(number + 1)") }
  }

  /// The persons whom the scorecard puts into each stage: of a choice, those named first.
  var own: [[Int]] {
    stages.map { stage in
      let isChoice = (1..<max(1, stage.panellists.count)).contains(stage.enough)
      let roles = isChoice ? stage.panellists.prefix(stage.enough) : stage.panellists[...]
      return roles.flatMap { persons[$0] }
    }
  }

  /// `size` persons for a stage: its own in their order, then the rest of the panel, then persons from
  /// outside.
  func persons(inStage index: Int, size: Int) -> [Int] {
    let first = own[index] + stages[index].panellists.flatMap { persons[$0] }
    var chosen: [Int] = []
    for person in first + names.indices where !chosen.contains(person) { chosen.append(person) }
    return chosen.prefix(size).sorted()
  }
}
