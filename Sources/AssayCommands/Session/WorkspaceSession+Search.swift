import AssayLanguage
import AssayLoop
import AssayText

extension WorkspaceSession {
  /// The clock of the search that a loop belongs to; nothing where none is set or nothing is left
  /// to find.
  func searchClock(of loop: LoadedLoop) -> SearchClock? {
    guard let opening = state.opening(loop.opening.id), opening.closed == nil else { return nil }
    return loop.state.terms.searchClock(openedAt: opening.at, at: invocation.clock())
  }

  /// The clocks of all searches among these loops, each once, in the order of the loops.
  func searchClocks(of loops: [LoadedLoop]) -> [(opening: String, clock: SearchClock)] {
    var found: [(opening: String, clock: SearchClock)] = []
    for loop in loops where !found.contains(where: { $0.opening == loop.opening.id }) {
      if let clock = searchClock(of: loop) { found.append((loop.opening.id, clock)) }
    }
    return found
  }
}

extension SearchClock {
  /// For programs.
  var json: JSONValue {
    [
      "limit": .string(limit.description), "until": .string(until.description),
      "days-left": .integer(daysLeft),
    ]
  }
}
