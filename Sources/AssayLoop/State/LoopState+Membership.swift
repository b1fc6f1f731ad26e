import AssayLanguage
import AssayText

extension LoopState {
  /// Persons who hold a role; the opening's decider holds the deciding role while nobody else was
  /// assigned to it.
  public func persons(in role: String) -> [String] {
    let assigned = assignments.filter { $0.role == role }.map(\.person)
    guard assigned.isEmpty, role == scorecard.panel.decider, !isPanelRole(role) else {
      return assigned
    }
    return [terms.opening.decider]
  }

  /// Roles that a person holds.
  public func roles(of person: String) -> [String] {
    terms.roles.filter { persons(in: $0).contains(person) }
  }

  private func isPanelRole(_ role: String) -> Bool {
    scorecard.panel.panellists.contains { $0.name == role }
  }

  /// Whether a person coordinates or decides the opening.
  public func isCoordinating(_ person: String) -> Bool {
    person == terms.opening.coordinator || person == terms.opening.decider
  }

  /// Why a person may not hold a role, if they may not.
  func barrier(_ person: String, _ role: String) -> Refusal? {
    if let conflict = conflicts.first(where: { $0.person == person }) {
      return .conflict(conflict.person)
    }
    if recusals.contains(where: { $0.person == person && $0.role == role }) {
      return .steppedBack(person, role)
    }
    return nil
  }

  func requireCoordination(_ author: String) throws(Refusal) {
    guard isCoordinating(author) else { throw .notTheCoordinator(author, terms.opening) }
  }

  /// Anybody with a part in the loop: coordinator, decider, holders of roles, authors of cards.
  func requireInsider(_ author: String) throws(Refusal) {
    let isInsider =
      isCoordinating(author) || assignments.contains { $0.person == author }
      || cards.contains { $0.person == author }
    guard isInsider else { throw .noPart(author, terms.opening) }
  }

  func requireStage(_ name: String) throws(Refusal) -> Int {
    guard let stage = terms.stage(name) else {
      throw .unknownStage(name, among: scorecard.stages.map(\.name))
    }
    return stage
  }

  func requireRole(_ role: String) throws(Refusal) {
    guard terms.roles.contains(role) else { throw .unknownRole(role, among: terms.roles) }
  }

  func requireFlag(_ flag: String) throws(Refusal) {
    guard scorecard.flags.contains(where: { $0.flag.name == flag }) else {
      throw .unknownFlag(flag, among: scorecard.flags.map(\.flag.name))
    }
  }

  func require(reason: String, for what: String) throws(Refusal) {
    guard !reason.isBlank else { throw .reasonMissing(what) }
  }
}

extension String {
  /// Whether it holds nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
