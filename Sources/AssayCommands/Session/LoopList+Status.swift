import AssayLanguage
import AssayLoop
import AssayText

extension LoopList {
  /// Where every loop stands, one line for each.
  func statusTable(_ session: WorkspaceSession) -> String {
    var table = Table(columns: [
      Table.Column("candidate", least: 10), Table.Column("loop", least: 10),
      Table.Column("stages"), Table.Column("cards owed"), Table.Column("stands at", least: 10),
    ])
    for loop in loops {
      table.rows.append([
        VisibleText.line(name(loop), limit: 80), loop.id,
        "\(loop.stages.count(where: \.isDone)) of \(loop.stages.count)",
        String(loop.owed.count), session.words(loop.standing),
      ])
    }
    return table.text(session.invocation.pageFormat)
  }

  /// The same for programs, stage by stage.
  func statusJSON(_ session: WorkspaceSession) -> JSONValue {
    let now = session.invocation.clock()
    return [
      "assay": "status", "version": 1,
      "loops": .array(loops.map { json($0, session, now) }),
    ]
  }

  private func json(
    _ loop: LoopSummary, _ session: WorkspaceSession, _ now: Instant
  ) -> JSONValue {
    [
      "loop": .string(loop.id), "opening": .string(loop.opening),
      "candidate": .string(name(loop)), "stands-at": .string(session.words(loop.standing)),
      "search": session.searchClock(of: loop)?.json ?? .null,
      "stages": .array(
        zip(loop.stages, loop.places(at: now)).map { stage, place in
          [
            "stage": .string(stage.name), "status": .string(session.words(place, loop)),
            "done": .bool(stage.isDone), "cards": .integer(stage.cardCount),
          ]
        }),
      "owed": .array(
        loop.owed.map { owed in
          [
            "stage": .string(loop.stages[owed.stage].name), "role": .string(owed.role),
            "person": owed.person.map { .string($0) } ?? .null,
            "due": owed.due.map { .string($0.description) } ?? .null,
            "overdue": .bool(owed.isOverdue(at: now)),
          ]
        }),
    ]
  }
}

extension WorkspaceSession {
  /// An outcome is shown to those who may read the cards; others read that it is there.
  func words(_ standing: LoopSummary.Standing) -> String {
    guard standing.isOutcome else { return standing.word }
    guard let me else { return "complete; say who you are with --as to read the outcome" }
    return standing.isOpen(to: me) ? standing.word : "complete; the outcome is not for you yet"
  }

  /// Where a stage of a loop is.
  func words(_ place: LoopSummary.Place, _ loop: LoopSummary) -> String {
    switch place {
    case .blocked(let by): "after \(by.map { loop.stages[$0].name }.joined(separator: ", "))"
    case .ready: "ready to be scheduled"
    case .scheduled(let start): "scheduled \(time(start))"
    case .running: "held, cards are due"
    case .submitted: "done"
    case .waived: "waived"
    }
  }
}
