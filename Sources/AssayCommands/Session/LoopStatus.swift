import AssayLanguage
import AssayLoop
import AssayText

/// Where one loop stands, stage by stage, in words that tell nobody more than they may know.
struct LoopStatus {
  let loop: LoadedLoop
  let session: WorkspaceSession
  private let now: Instant
  private let summary: LoopSummary

  init(_ loop: LoadedLoop, _ session: WorkspaceSession) {
    self.loop = loop
    self.session = session
    now = session.invocation.clock()
    summary = LoopSummary(loop.state, loop.evaluation)
  }

  /// Whether the typist may know what the cards come to.
  private var isInSight: Bool {
    session.me.map(loop.state.mayReadEverything) ?? false
  }

  /// Stage by stage.
  func print() {
    let output = session.invocation.output
    output.print("\(loop.shownName), \(loop.scorecard.title), \(loop.state.id)")
    output.print("Stands at: \(session.words(summary.standing))")
    if let clock = session.searchClock(of: summary) { output.print("Search: \(clock.words)") }
    output.print()
    var table = Table(columns: [
      Table.Column("stage", least: 10), Table.Column("where it is", least: 16),
      Table.Column("cards"), Table.Column("still owed by", least: 10),
    ])
    let places = summary.places(at: now)
    for (index, stage) in loop.scorecard.stages.enumerated() {
      table.rows.append([
        stage.name, session.words(places[index], summary),
        stage.isScored ? String(loop.state.stages[index].cardCount) : "-",
        debtors(ofStage: index).joined(separator: ", "),
      ])
    }
    output.write(table.text(session.invocation.pageFormat))
    printPractice()
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

  /// Who still owes a card and is not in practice for what they will rate.
  private func printPractice() {
    var lines: [String] = []
    for owed in loop.state.owed {
      guard let person = owed.person else { continue }
      let rubrics = session.practiceOwed(by: person, inRole: owed.role, of: loop)
      let line = "  \(session.name(of: person)) for \(rubrics.joined(separator: ", "))"
      if !rubrics.isEmpty, !lines.contains(line) { lines.append(line) }
    }
    if lines.isEmpty { return }
    let output = session.invocation.output
    output.print()
    output.print("Practice still owed (`assay calibrate practice`):")
    session.invocation.printBroken(lines)
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
}
