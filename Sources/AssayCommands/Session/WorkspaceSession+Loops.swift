import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

extension WorkspaceSession {
  /// The loop that `words` mean: its id, the candidate's id, or the beginning of the name.
  func loop(_ words: String) throws(CommandFailure) -> LoadedLoop {
    if loopIDs.contains(words) { return try load(words) }
    let wanted = words.lowercased()
    let names = try candidateNames()
    var found: [(id: String, name: String)] = []
    for id in loopIDs {
      let candidate = WorkspaceSession.candidate(ofLoop: id)
      let name = names[candidate] ?? candidate
      if candidate == words || name.lowercased().hasPrefix(wanted) || id.hasPrefix(words) {
        found.append((id, name))
      }
    }
    if found.count == 1 { return try load(found[0].id) }
    let shown = VisibleText.line(words, limit: 60)
    if found.count > 1 {
      let list = found.map { "\($0.name) (\($0.id))" }.joined(separator: " or ")
      throw .usage("`\(shown)` may be \(list)")
    }
    let known = names.values.sorted()
    let near = nearestName(to: words, among: known).map { "; did you mean `\($0)`?" } ?? ""
    throw .usage(
      "no loop is about `\(shown)`\(near)\n"
        + (known.isEmpty
          ? "Open one with `assay open \"Name\" --for OPENING`."
          : "`assay status` lists all loops."))
  }

  /// The candidate's id within the id of a loop.
  static func candidate(ofLoop id: String) -> String {
    String(id.prefix(Candidates.idLength))
  }

  /// Names of candidates by id, as far as this copy knows them.
  func candidateNames() throws(CommandFailure) -> [String: String] {
    let names = try ledger { () throws(LedgerError) in try workspace.names() }
    for problem in names.problems {
      invocation.output.say("assay: warning: \(problem.description)")
    }
    return Dictionary(names.known.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads, folds and evaluates one loop.
  func load(_ id: String) throws(CommandFailure) -> LoadedLoop {
    let reading = try ledger { () throws(LedgerError) in
      try workspace.events.readAll(loop: id)
    }
    let events = try WorkspaceSession.events(of: reading, invocation)
    let names = try candidateNames()
    return try fold(id, events, names)
  }

  /// All loops, in the order of their ids.
  func allLoops() throws(CommandFailure) -> [LoadedLoop] {
    var loops: [LoadedLoop] = []
    for id in loopIDs { loops.append(try load(id)) }
    return loops
  }

  private func fold(
    _ id: String, _ events: [Event], _ names: [String: String]
  ) throws(CommandFailure) -> LoadedLoop {
    guard let pin = Pins.present(in: events) else {
      throw .inputOutput("the loop `\(id)` has no event that opens it; `assay verify` says more")
    }
    let scorecard = try Pins.scorecard(pin, in: workspace)
    guard let opening = openings[pin.opening] else {
      throw .inputOutput(
        "the loop `\(id)` belongs to the opening `\(pin.opening)`, which is not here")
    }
    guard
      let state = LoopState.replay(
        events, scorecard: scorecard, opening: opening, calendar: calendar)
    else {
      throw .inputOutput("the loop `\(id)` cannot be read; `assay verify` says more")
    }
    let evaluation = scorecard.evaluate(state.evidence)
    return LoadedLoop(
      state: state, events: events, scorecard: scorecard, opening: opening,
      name: names[state.candidate] ?? state.candidate, evaluation: evaluation)
  }

  /// What is due in all loops, soonest first.
  mutating func agenda(at now: Instant) throws(CommandFailure) -> [AgendaItem] {
    AgendaItem.items(in: try allLoops().map(\.state), at: now)
  }

  /// Openings by id, closed ones too.
  var openings: [String: Opening] {
    Dictionary(
      state.openings.map { ($0.opening.id, $0.opening) }, uniquingKeysWith: { first, _ in first })
  }
}
