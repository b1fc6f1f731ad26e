import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// One run's view of a workspace: who is typing, who there is, and the loops; the one place where
/// commands meet the ledger.
struct WorkspaceSession {
  let invocation: Invocation
  let workspace: Workspace
  let calendar: WorkingCalendar
  /// People and openings.
  private(set) var state: WorkspaceState
  /// The workspace's own events.
  private(set) var events: [Event]
  private(set) var index: WorkspaceIndex
  /// Scorecards that loops run by, each resolved once.
  let pinned = PinnedScorecards()
  /// Who is typing, as far as that is known.
  let me: String?
  let warnings: Warnings

  static func open(
    _ invocation: Invocation, _ options: WorkspaceOptions
  ) throws(CommandFailure) -> WorkspaceSession {
    let workspace = try ledger { () throws(LedgerError) in
      try Workspace.find(
        from: options.folder.map { invocation.path($0) } ?? invocation.workingDirectory,
        invocation.surroundings)
    }
    return try WorkspaceSession(invocation, workspace, person: options.person)
  }

  init(
    _ invocation: Invocation, _ workspace: Workspace, person: String?
  ) throws(CommandFailure) {
    self.invocation = invocation
    self.workspace = workspace
    guard let region = Region(rawValue: workspace.file.region) else {
      throw .inputOutput("the workspace's region `\(workspace.file.region)` is not known here")
    }
    calendar = WorkingCalendar(region: region)
    warnings = Warnings(invocation.output)
    let opened = try ledger { () throws(LedgerError) in try WorkspaceIndex.open(workspace.events) }
    index = opened
    events = try WorkspaceSession.events(
      of: opened.reading(of: WorkspaceSession.workspaceLoop), warnings)
    state = WorkspaceState.replay(events)
    me = try Identity.person(person, in: workspace, invocation)
  }

  /// The loop that the workspace's own events belong to.
  static let workspaceLoop = "workspace"

  /// Typed events; files that cannot be read are told about and left out.
  static func events(
    of reading: StoreReading, _ warnings: Warnings
  ) throws(CommandFailure) -> [Event] {
    for problem in reading.problems { warnings.tell(problem.description) }
    var events: [Event] = []
    for record in reading.records {
      do throws(EventFormatError) {
        events.append(try Event(record))
      } catch {
        throw .inputOutput("ledger/events/\(record.id): \(error.message)")
      }
    }
    return events
  }

  /// The person who is typing; events need one.
  func requireMe() throws(CommandFailure) -> String {
    guard let me else {
      throw .usage(
        "nobody knows who is typing, and every event names its author\n"
          + "Say it once with `assay me ID \"Your Name\"`, or for this call with `--as ID`.")
    }
    guard state.people.contains(where: { $0.id == me }) else {
      throw .usage(
        "`\(me)` is nobody in this workspace yet\nSay who it is with `assay me \(me) \"Name\"`.")
    }
    return me
  }

  /// The id that `words` mean: a person's id, or the beginning of a name; oneself without words.
  func person(_ words: String?) throws(CommandFailure) -> String {
    guard let words else { return try requireMe() }
    if state.people.contains(where: { $0.id == words }) { return words }
    let wanted = words.lowercased()
    let found = state.people.filter { person in
      !wanted.isEmpty && person.name.lowercased().hasPrefix(wanted)
    }
    if found.count == 1 { return found[0].id }
    let shown = VisibleText.line(words, limit: 60)
    if found.count > 1 {
      let list = found.map { "\(name(of: $0.id)) (\($0.id))" }.joined(separator: " or ")
      throw .usage("`\(shown)` may be \(list)")
    }
    let near = nearestName(to: words, among: state.people.map(\.id))
    throw .usage(
      "nobody in this workspace is called `\(shown)`"
        + (near.map { "; did you mean `\($0)`?" } ?? "")
        + "\nName people with `assay me ID \"Name\"` or `assay person ID \"Name\"`.")
  }

  /// A person's name on one line, or the id when no name is recorded.
  func name(of person: String) -> String { naming(person) }

  /// Gives names for ids, for use where the session itself cannot go.
  var naming: @Sendable (String) -> String {
    let names = Dictionary(
      state.people.map { ($0.id, VisibleText.line($0.name, limit: 80)) },
      uniquingKeysWith: { first, _ in first })
    return { names[$0] ?? $0 }
  }

  /// A moment as people read it here.
  func time(_ instant: Instant) -> String { calendar.text(instant) }

  /// The day that `words` name; today without words.
  func date(_ words: String?) throws(CommandFailure) -> CalendarDate {
    guard let words else { return calendar.localTime(of: invocation.clock()).date }
    guard let date = CalendarDate(words) else {
      throw .usage("`\(VisibleText.line(words, limit: 40))` is no date; write 2026-11-20")
    }
    return date
  }

  /// Loops by id, without the workspace's own.
  var loopIDs: [String] { index.loops.filter { $0 != WorkspaceSession.workspaceLoop } }

  /// Brings the summaries of the index up to date.
  mutating func updateIndex(
    stamp: String, keeping isCurrent: (_ loop: String, _ summary: [UInt8]) -> Bool,
    using summarize: (_ loop: String, _ reading: StoreReading) -> [UInt8]?
  ) {
    index.update(stamp: stamp, keeping: isCurrent, using: summarize)
  }

  /// Takes in what was just recorded for the workspace.
  mutating func took(_ event: Event) {
    events.append(event)
    state = WorkspaceState.replay(events)
  }
}

/// Runs something of the ledger and puts its errors into words.
func ledger<Value>(_ body: () throws(LedgerError) -> Value) throws(CommandFailure) -> Value {
  do throws(LedgerError) {
    return try body()
  } catch {
    switch error {
    case .notFound: throw .usage(error.description)
    default: throw .inputOutput(error.description)
    }
  }
}
