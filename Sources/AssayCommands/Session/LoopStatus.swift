import AssayLanguage
import AssayLoop
import AssayText

/// Where a loop stands, in words that tell nobody more than they may know.
struct LoopStatus {
  let loop: LoadedLoop
  let session: WorkspaceSession
  private let now: Instant

  init(_ loop: LoadedLoop, _ session: WorkspaceSession) {
    self.loop = loop
    self.session = session
    now = session.invocation.clock()
  }

  /// Whether the typist may know what the cards come to.
  private var isInSight: Bool {
    session.me.map(loop.state.mayReadEverything) ?? false
  }

  /// An outcome is shown to those who may read the cards; others read that it is there.
  var standing: String {
    let standing = loop.state.standing(loop.evaluation)
    switch standing {
    case .outcome where !isInSight:
      return session.me == nil
        ? "complete; say who you are with --as to read the outcome"
        : "complete; the outcome is not for you yet"
    default: return standing.word
    }
  }

  /// One line for each loop.
  static func table(_ loops: [LoadedLoop], _ session: WorkspaceSession) -> String {
    var table = Table(columns: [
      Table.Column("candidate", least: 10), Table.Column("loop", least: 10),
      Table.Column("stages"), Table.Column("cards owed"), Table.Column("stands at", least: 10),
    ])
    for loop in loops {
      let done = loop.state.stages.count(where: \.isDone)
      table.rows.append([
        loop.shownName, loop.state.id, "\(done) of \(loop.state.stages.count)",
        String(loop.state.owed.count), LoopStatus(loop, session).standing,
      ])
    }
    return table.text(session.invocation.pageFormat)
  }

  /// Stage by stage.
  func print() {
    let output = session.invocation.output
    output.print("\(loop.shownName), \(loop.scorecard.title), \(loop.state.id)")
    output.print("Stands at: \(standing)")
    if let clock = session.searchClock(of: loop) { output.print("Search: \(clock.words)") }
    output.print()
    var table = Table(columns: [
      Table.Column("stage", least: 10), Table.Column("where it is", least: 16),
      Table.Column("cards"), Table.Column("still owed by", least: 10),
    ])
    for (index, stage) in loop.scorecard.stages.enumerated() {
      table.rows.append([
        stage.name, words(loop.state.status(ofStage: index, at: now)),
        stage.isScored ? String(loop.state.stages[index].cardCount) : "-",
        debtors(ofStage: index).joined(separator: ", "),
      ])
    }
    output.write(table.text(session.invocation.pageFormat))
    printRefused()
    if case .incomplete(let remedies) = loop.state.standing(loop.evaluation) {
      output.print()
      output.print("What would complete it:")
      for remedy in remedies { output.print("  \(remedy.words(loop.scorecard))") }
    }
  }

  private func debtors(ofStage index: Int) -> [String] {
    loop.state.owed.filter { $0.stage == index }
      .map { $0.person.map(session.name) ?? "\($0.role), nobody yet" }
  }

  /// A reason may quote a card, so only its author and those who may read cards are told it.
  private func printRefused() {
    let output = session.invocation.output
    for refused in loop.state.refused {
      let what = "Not applied: \(refused.words) by \(session.name(of: refused.author))"
      let isTold = isInSight || refused.author == session.me
      let reason = session.named(refused.refusal.message, besides: [])
      output.print()
      output.print(isTold ? "\(what); \(reason)." : "\(what).")
    }
  }

  private func words(_ status: LoopState.StageState.Status) -> String {
    switch status {
    case .blocked(let by):
      "after \(by.map { loop.scorecard.stages[$0].name }.joined(separator: ", "))"
    case .ready: "ready to be scheduled"
    case .scheduled(let start): "scheduled \(session.time(start))"
    case .running: "held, cards are due"
    case .submitted: "done"
    case .waived: "waived"
    }
  }
}

extension LoopStatus {
  /// The same for programs.
  static func json(_ loops: [LoadedLoop], _ session: WorkspaceSession) -> JSONValue {
    [
      "assay": "status", "version": 1,
      "loops": .array(loops.map { LoopStatus($0, session).json }),
    ]
  }

  private var json: JSONValue {
    [
      "loop": .string(loop.state.id), "opening": .string(loop.state.opening),
      "candidate": .string(loop.name), "stands-at": .string(standing),
      "search": session.searchClock(of: loop)?.json ?? .null,
      "stages": .array(
        loop.scorecard.stages.enumerated().map { index, stage in
          [
            "stage": .string(stage.name),
            "status": .string(words(loop.state.status(ofStage: index, at: now))),
            "done": .bool(loop.state.stages[index].isDone),
            "cards": .integer(loop.state.stages[index].cardCount),
          ]
        }),
      "owed": .array(
        loop.state.owed.map { owed in
          [
            "stage": .string(loop.scorecard.stages[owed.stage].name), "role": .string(owed.role),
            "person": owed.person.map { .string($0) } ?? .null,
            "due": owed.due.map { .string($0.description) } ?? .null,
            "overdue": .bool(owed.isOverdue(at: now)),
          ]
        }),
    ]
  }
}
