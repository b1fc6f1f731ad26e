import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

extension WorkspaceSession {
  /// The loop that `words` mean: its id, the candidate's id, or the beginning of one of the names.
  func loop(_ words: String) throws(CommandFailure) -> LoadedLoop {
    if loopIDs.contains(words) { return try load(words) }
    let shown = VisibleText.line(words, limit: 60)
    let names = try candidateNames()
    let known = loopIDs.map { id in
      let candidate = WorkspaceSession.candidate(ofLoop: id)
      return (id: id, candidate: candidate, name: names[candidate] ?? candidate)
    }
    let exact = known.filter { $0.candidate == words || $0.name == words }
    let found = exact.isEmpty ? known.filter { WorkspaceSession.means(words, $0) } : exact
    if found.count == 1 { return try load(found[0].id) }
    if found.count > 1 {
      let list = found.map { "\(VisibleText.line($0.name, limit: 80)) (\($0.id))" }
      throw .usage("`\(shown)` may be \(list.joined(separator: " or "))")
    }
    throw .usage(
      "no loop is about `\(shown)`\(WorkspaceSession.suggestion(for: words, among: known))\n"
        + (known.isEmpty
          ? "Open one with `assay open \"Name\" --for OPENING`."
          : "`assay status` lists all loops."))
  }

  private typealias Known = (id: String, candidate: String, name: String)

  private static func means(_ words: String, _ known: Known) -> Bool {
    let wanted = words.lowercased()
    guard wanted.contains(where: { !$0.isWhitespace }) else { return false }
    let name = known.name.lowercased()
    return name.hasPrefix(wanted) || known.id.hasPrefix(words)
      || name.split(separator: " ").contains { $0.hasPrefix(wanted) }
  }

  /// The name with the fewest slips, also when only a part of it was typed.
  private static func suggestion(for words: String, among known: [Known]) -> String {
    let near = known.compactMap { entry -> (name: String, part: String)? in
      let parts = [entry.name] + entry.name.split(separator: " ").map(String.init)
      return nearestName(to: words, among: parts).map { (entry.name, $0) }
    }
    let best = nearestName(to: words, among: near.map(\.part))
    guard let found = near.first(where: { $0.part == best }) else { return "" }
    return "; did you mean `\(VisibleText.line(found.name, limit: 80))`?"
  }

  /// The candidate's id within the id of a loop.
  static func candidate(ofLoop id: String) -> String {
    String(id.prefix(Candidates.idLength))
  }

  /// Names of candidates by id, as far as this copy knows them.
  func candidateNames() throws(CommandFailure) -> [String: String] {
    let names = try ledger { () throws(LedgerError) in try workspace.names() }
    for problem in names.problems { warnings.tell(problem.description) }
    return Dictionary(names.known.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads, folds and evaluates one loop.
  func load(_ id: String) throws(CommandFailure) -> LoadedLoop {
    try load(id, try candidateNames())
  }

  private func load(_ id: String, _ names: [String: String]) throws(CommandFailure) -> LoadedLoop {
    let reading = try ledger { () throws(LedgerError) in
      try workspace.events.readAll(loop: id)
    }
    return try load(id, reading, names, openings)
  }

  /// Folds and evaluates one loop by its records.
  func load(
    _ id: String, _ reading: StoreReading, _ names: [String: String],
    _ openings: [String: Opening]
  ) throws(CommandFailure) -> LoadedLoop {
    var damage = reading.problems.filter { $0.severity == .broken }.map(\.description)
    let events = try WorkspaceSession.events(of: reading, warnings)
    let present = Set(events.map(\.id))
    let missing = Set(events.flatMap(\.seen)).subtracting(present).sorted()
    for id in missing where !damage.contains(where: { $0.contains(id) }) {
      damage.append("ledger/events/\(id): it is missing, and another record builds on it")
    }
    return try fold(id, events, names, openings, damage)
  }

  /// All loops that can be read, in the order in which they were opened; the others are told about
  /// and leave a status behind.
  func allLoops() throws(CommandFailure) -> (loops: [LoadedLoop], status: ExitStatus) {
    let names = try candidateNames()
    let openings = openings
    var loops: [LoadedLoop] = []
    var status = ExitStatus.done
    index.readAll { id, reading in
      guard id != WorkspaceSession.workspaceLoop else { return }
      do throws(CommandFailure) {
        loops.append(try load(id, reading, names, openings))
      } catch {
        status = leaveOut(id, error)
      }
    }
    loops.sort { ($0.state.openedAt, $0.state.id) < ($1.state.openedAt, $1.state.id) }
    return (loops, status)
  }

  /// Tells of a loop that cannot be shown and gives the status that it leaves behind.
  func leaveOut(_ id: String, _ failure: CommandFailure) -> ExitStatus {
    warnings.tell("the loop `\(id)` is left out: \(failure.message)")
    return failure.status
  }

  private func fold(
    _ id: String, _ events: [Event], _ names: [String: String],
    _ openings: [String: Opening], _ damage: [String]
  ) throws(CommandFailure) -> LoadedLoop {
    guard let pin = Pins.present(in: events) else {
      throw .inputOutput("the loop `\(id)` has no event that opens it; `assay verify` says more")
    }
    let scorecard = try pinned.scorecard(pin, in: workspace)
    guard let opening = openings[pin.opening] else {
      throw .inputOutput(
        "the loop `\(id)` belongs to the opening `\(pin.opening)`, which is not here")
    }
    var fits: [String: Fit] = [:]
    var damage = damage
    for name in LoopState.fits(citedBy: events) {
      fits[name] = pinned.fit(name, in: workspace)
      if fits[name] == nil {
        damage.append("ledger/fits/\(name): it is missing or changed, and the loop cites it")
      }
    }
    guard
      let state = LoopState.replay(
        events, scorecard: scorecard, opening: opening, calendar: calendar, fits: fits)
    else {
      throw .inputOutput("the loop `\(id)` cannot be read; `assay verify` says more")
    }
    return LoadedLoop(
      state: state, events: events, scorecard: scorecard.without(state.voidedQuestions, calendar),
      opening: opening, name: names[state.candidate] ?? state.candidate,
      evaluation: state.evaluation,
      damage: damage)
  }

  /// Openings by id, closed ones too.
  var openings: [String: Opening] {
    Dictionary(
      state.openings.map { ($0.opening.id, $0.opening) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Scorecard {
  /// The scorecard with questions taken out as its own `void` sentences would; no figure changes.
  fileprivate func without(
    _ voided: [LoopState.VoidedQuestionRecord], _ calendar: WorkingCalendar
  ) -> Scorecard {
    var copy = self
    for record in voided {
      guard let index = criteria.firstIndex(where: { $0.qualifiedName == record.criterion }) else {
        continue
      }
      for number in criteria[index].criterion.questions.indices
      where copy.criteria[index].criterion.questions[number].reference == record.question {
        copy.criteria[index].criterion.questions[number].voided = VoidedQuestion(
          from: calendar.localTime(of: record.at).date, because: record.because)
      }
    }
    return copy
  }
}
