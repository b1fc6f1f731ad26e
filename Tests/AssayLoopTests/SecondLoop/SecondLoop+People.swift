import AssayLanguage
import AssayLoop

extension SecondLoop {
  /// Every role that somebody can hold.
  var roles: Set<String> {
    let panel = scorecard.panel
    var roles = panel.panellists.map(\.name) + panel.alternates.map(\.name) + [panel.decider]
    roles += (panel.quorum?.roles ?? []) + panel.departureNeeds
    roles += scorecard.stages.flatMap(\.confidentialTo)
    roles += scorecard.flags.compactMap(\.flag.opensAtOnceTo)
    if let references = scorecard.references { roles.append(references.by) }
    return Set(roles)
  }

  /// Those who came to a role and did not leave it since, in the order in which they came.
  func holders(_ role: String) -> [String] {
    var arrivals: [(person: String, index: Int)] = []
    for (index, event) in events.enumerated() {
      let person: String
      switch event.payload {
      case .assigned(role, let newcomer): person = newcomer
      case .substituted(role, _, let newcomer, _): person = newcomer
      default: continue
      }
      if !hasLeft(person, role, since: index) { arrivals.append((person, index)) }
    }
    return arrivals.sorted { $0.index < $1.index }.map(\.person)
  }

  private func hasLeft(_ person: String, _ role: String, since index: Int) -> Bool {
    events[(index + 1)...].contains { event in
      switch event.payload {
      case .substituted(role, person, _, _), .conflictDeclared(person, _),
        .recused(person, role, _):
        true
      default: false
      }
    }
  }

  /// The holders, and the opening's decider for a deciding role beside the panel that nobody holds.
  func persons(in role: String) -> [String] {
    let holders = holders(role)
    let isBeside = !scorecard.panel.panellists.contains { $0.name == role }
    let isVacant = holders.isEmpty && isBeside && role == scorecard.panel.decider
    return isVacant ? [opening.decider] : holders
  }

  func isCoordinating(_ person: String) -> Bool {
    [opening.coordinator, opening.decider].contains(person)
  }

  func seats(_ role: String) -> Int {
    scorecard.panel.panellists.filter { $0.name == role }.map(\.seats).max() ?? 1
  }
}
