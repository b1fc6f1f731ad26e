import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop
import AssayPacket
import AssayText

/// `assay score`: a panellist fills a card, by prompts or from a form.
struct ScoreVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Fill your card for a stage; without arguments, list what you owe.",
    discussion: """
      Every answer is on disk before the next prompt. Stop whenever you want, also by closing the \
      laptop: the same command goes on where you were.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String?
  @Argument(help: "The stage; the one you owe when there is only one.") var stage: String?
  @Flag(help: "One line for each answer, for screen readers and pipes.") var plain = false
  @Option(
    help: ArgumentHelp(
      "Take the card from a form made by `assay kit --form`; - is standard input.",
      valueName: "file"))
  var answers: String?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Enter a card that came on paper from this person.", valueName: "person"))
  var other: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let typist = try session.requireMe()
    let person =
      try other.map { words throws(CommandFailure) in try session.person(words) } ?? typist
    guard let loop else { return try list(person, session) }
    let found = try session.loop(loop)
    let owed = try owedCard(of: person, in: found, session)
    let enteredBy = person == typist ? nil : typist
    if let answers {
      let card = try card(from: answers, found, owed, enteredBy, invocation)
      return try submit(card, owed, person, found, &session)
    }
    return try prompt(owed, person, enteredBy, found, &session)
  }

  private func list(
    _ person: String, _ session: WorkspaceSession
  ) throws(CommandFailure) -> ExitStatus {
    let now = session.invocation.clock()
    let output = session.invocation.output
    var count = 0
    for loop in try session.allLoops() {
      for owed in loop.state.owed where owed.person == person {
        let due = owed.due.map { ", due \(session.time($0))" } ?? ""
        let late = owed.isOverdue(at: now) ? " (overdue)" : ""
        let stage = loop.scorecard.stages[owed.stage].name
        output.print(
          "\(VisibleText.line(loop.name, limit: 60)): \(stage) as \(owed.role)\(due)\(late)")
        output.print("  assay score \(loop.state.id) \(stage)")
        count += 1
      }
    }
    if count == 0 { output.print("You owe no card.") }
    return .done
  }

  private func owedCard(
    of person: String, in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> LoopState.OwedCard {
    let mine = loop.state.owed.filter { $0.person == person }
    if let stage {
      let index = try loop.stageIndex(stage)
      if let owed = mine.first(where: { $0.stage == index }) { return owed }
      // The refusal of the event says why: not assigned, submitted already, waived, ...
      let role = loop.role(of: person, inStage: index) ?? ""
      let empty = EventPayload.cardSubmitted(stage: stage, role: role, card: Card(entries: []))
      do throws(Refusal) {
        try loop.state.check(empty, by: person, at: session.invocation.clock())
      } catch {
        throw CommandFailure(error)
      }
      throw .no("you owe no card for `\(stage)` in \(loop.name)'s loop")
    }
    if mine.count == 1 { return mine[0] }
    let stages = mine.map { loop.scorecard.stages[$0.stage].name }.joined(separator: ", ")
    throw mine.isEmpty
      ? .no("\(session.name(of: person)) owes no card in \(loop.name)'s loop")
      : .usage("which stage? \(session.name(of: person)) owes cards for \(stages)")
  }
}

extension ScoreVerb {
  private func card(
    from path: String, _ loop: LoadedLoop, _ owed: LoopState.OwedCard, _ enteredBy: String?,
    _ invocation: Invocation
  ) throws(CommandFailure) -> Card {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try invocation.readInput()
    } else if let found = try invocation.read(invocation.path(path)) {
      bytes = found
    } else {
      throw .inputOutput("there is no file `\(VisibleText.line(path, limit: 200))`")
    }
    do throws(CardFormProblems) {
      let form = try CardForm(reading: bytes)
      var card = try form.card(for: loop.scorecard, stage: owed.stage)
      card.enteredBy = card.enteredBy ?? enteredBy
      return card
    } catch {
      let shown = path == "-" ? "standard input" : VisibleText.line(path, limit: 200)
      let lines = error.problems.map { "\(shown):\($0.line): \($0.message)\n  \($0.mend)" }
      throw .no("the form is not taken, nothing is recorded\n" + lines.joined(separator: "\n"))
    }
  }

  private func submit(
    _ card: Card, _ owed: LoopState.OwedCard, _ person: String, _ loop: LoadedLoop,
    _ session: inout WorkspaceSession
  ) throws(CommandFailure) -> ExitStatus {
    let stage = loop.scorecard.stages[owed.stage].name
    let payload = EventPayload.cardSubmitted(stage: stage, role: owed.role, card: card)
    let event = try session.record(payload, in: loop, as: person)
    let after = try session.loop(loop.state.id)
    let waiting = after.state.owed.filter { $0.stage == owed.stage }
    let output = session.invocation.output
    output.print(
      "Submitted: `\(stage)` for \(VisibleText.line(loop.name, limit: 80)) as \(owed.role).")
    output.print("Receipt \(event.id) at \(session.time(event.at)).")
    if waiting.isEmpty {
      output.print("All cards of this stage are in.")
    } else {
      let names = waiting.map { $0.person.map(session.name) ?? $0.role }.joined(separator: ", ")
      output.print("Sealed until all are in; still owed by \(names).")
    }
    if after.state.owed.contains(where: { $0.person == person }) {
      output.print("You read the others' cards once your own in this loop are all in.")
    }
    return .done
  }

  private func prompt(
    _ owed: LoopState.OwedCard, _ person: String, _ enteredBy: String?, _ loop: LoadedLoop,
    _ session: inout WorkspaceSession
  ) throws(CommandFailure) -> ExitStatus {
    let environment = session.invocation.environment
    let stage = loop.scorecard.stages[owed.stage].name
    let key = DraftKey(loop: loop.state.id, stage: stage, person: person)
    let store = LedgerDraftStore(workspace: session.workspace, key: key)
    let console = session.invocation.console(plain: plain, TerminalEnvironment { environment[$0] })
    var driver = ScoringDriver(console: console, store: store)
    let task = ScoringTask(
      scorecard: loop.scorecard, stageIndex: owed.stage, role: owed.role, candidate: loop.name,
      loop: loop.state.id, enteredBy: enteredBy)
    let result = driver.run(task)
    console.close()
    switch result {
    case .submitted(let card):
      let status = try submit(card, owed, person, loop, &session)
      try ledger { () throws(LedgerError) in try store.discard() }
      return status
    case .conflict(let words):
      _ = try session.record(
        .conflictDeclared(person: person, because: words), in: loop, as: person)
      try ledger { () throws(LedgerError) in try store.discard() }
      return .done
    case .failed(let reason): throw .inputOutput(reason)
    case .stopped, .interrupted, .inputEnded: return .unknown
    }
  }
}
