import AssayLanguage
import AssayLoop
import AssayPacket
import AssayText

extension WorkspaceSession {
  /// For each who holds a role or handed in a card, whether they were in practice when they rated
  /// first; nothing where the scorecard asks for no practice.
  func practice(in loop: LoadedLoop) -> [PacketInput.Practice] {
    guard let demand = loop.scorecard.practice else { return [] }
    var found: [PacketInput.Practice] = []
    let holders =
      loop.state.assignments.map { ($0.role, $0.person) }
      + loop.state.cards.map { ($0.role, $0.person) }
    for (role, person) in holders {
      let moment = momentOfRating(person, in: loop)
      for index in loop.scorecard.areasRated(inRole: role) {
        guard !found.contains(where: { $0.person == person && $0.area == index }) else { continue }
        let area = loop.scorecard.areas[index]
        found.append(
          PacketInput.Practice(
            person: person, area: index,
            standing: state.practiceStanding(
              of: person, rubric: area.name, major: area.version.major, by: demand, at: moment,
              calendar)))
      }
    }
    return found
  }

  /// The first card of a person; before it, the last that is recorded of a running loop or of
  /// anybody's practice, so that a packet reads no clock.
  private func momentOfRating(_ person: String, in loop: LoadedLoop) -> Instant {
    let first = loop.state.cards.filter { $0.person == person }.map(\.at).min()
    if let first { return first }
    guard loop.state.phase == .running, let last = state.practice.map(\.at).max() else {
      return loop.state.latest
    }
    return max(loop.state.latest, last)
  }

  /// The rubrics for which somebody is not in practice now and ought to be in a role of a loop.
  func practiceOwed(by person: String, inRole role: String, of loop: LoadedLoop) -> [String] {
    guard let demand = loop.scorecard.practice else { return [] }
    let now = invocation.clock()
    return loop.scorecard.areasRated(inRole: role).compactMap { index in
      let area = loop.scorecard.areas[index]
      let standing = state.practiceStanding(
        of: person, rubric: area.name, major: area.version.major, by: demand, at: now, calendar)
      return standing.isInPractice ? nil : area.name
    }
  }
}
