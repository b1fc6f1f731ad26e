import AssayText

extension LoopState {
  mutating func assign(_ role: String, to person: String, _ event: Event) throws(Refusal) {
    try requireCoordination(event.author)
    try requireRole(role)
    guard !person.isBlank else { throw .empty("the person has no id") }
    if let barrier = barrier(person, role) { throw barrier }
    let holders = assignments.filter { $0.role == role }.map(\.person)
    guard !holders.contains(person) else { throw .alreadyHolds(person, role) }
    guard holders.count < terms.seats(of: role) else { throw .roleTaken(role, by: holders) }
    place(person, in: role)
  }

  /// Someone else takes over a role. The one before may have left it already, by a conflict or by
  /// stepping back.
  mutating func substitute(
    _ role: String, from: String, to: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    try requireCoordination(event.author)
    try requireRole(role)
    try require(reason: because, for: "a substitution")
    guard !to.isBlank else { throw .empty("the stand-in has no id") }
    if let barrier = barrier(to, role) { throw barrier }
    let holders = assignments.filter { $0.role == role }.map(\.person)
    guard !holders.contains(to) else { throw .alreadyHolds(to, role) }
    if !holders.contains(from) {
      guard barrier(from, role) != nil else { throw .doesNotHold(from, role) }
      guard holders.count < terms.seats(of: role) else { throw .roleTaken(role, by: holders) }
    }
    assignments.removeAll { $0.role == role && $0.person == from }
    place(to, in: role)
  }

  mutating func declareConflict(
    _ person: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    guard isCoordinating(event.author) || event.author == person else {
      throw .speaksForAnother(event.author, person)
    }
    guard !person.isBlank else { throw .empty("the person has no id") }
    try require(reason: because, for: "a conflict of interest")
    guard !conflicts.contains(where: { $0.person == person }) else {
      throw .conflictKnown(person)
    }
    conflicts.append(PersonReason(person: person, because: because, at: event.at))
    assignments.removeAll { $0.person == person }
  }

  mutating func recuse(
    _ person: String, _ role: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    guard isCoordinating(event.author) || event.author == person else {
      throw .speaksForAnother(event.author, person)
    }
    try requireRole(role)
    try require(reason: because, for: "stepping back")
    guard assignments.contains(where: { $0.role == role && $0.person == person }) else {
      throw .doesNotHold(person, role)
    }
    recusals.append(PersonReason(person: person, because: because, at: event.at, role: role))
    assignments.removeAll { $0.role == role && $0.person == person }
  }

  /// Keeps the order of the panel, and within a role the order of assignment.
  mutating func place(_ person: String, in role: String) {
    let order = terms.roles
    let rank = order.firstIndex(of: role) ?? order.count
    let index = assignments.firstIndex { (order.firstIndex(of: $0.role) ?? order.count) > rank }
    assignments.insert(
      Assignment(role: role, person: person), at: index ?? assignments.count)
  }
}
