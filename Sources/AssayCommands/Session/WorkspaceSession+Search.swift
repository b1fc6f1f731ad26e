import AssayLanguage
import AssayLoop
import AssayText

extension WorkspaceSession {
  /// The clock of the search that a loop belongs to; nothing where none is set or nothing is left
  /// to find.
  func searchClock(of loop: LoopSummary) -> SearchClock? {
    guard let opening = state.opening(loop.opening), opening.closed == nil else { return nil }
    return loop.searchLimit?.clock(openedAt: opening.at, at: invocation.clock(), calendar)
  }

  /// The clocks of all searches among these loops, each once, in the order of the loops.
  func searchClocks(of loops: [LoopSummary]) -> [(opening: String, clock: SearchClock)] {
    var found: [(opening: String, clock: SearchClock)] = []
    var seen: Set<String> = []
    for loop in loops where seen.insert(loop.opening).inserted {
      if let clock = searchClock(of: loop) { found.append((loop.opening, clock)) }
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
