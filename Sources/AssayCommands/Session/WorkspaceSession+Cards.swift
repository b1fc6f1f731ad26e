import AssayLanguage
import AssayLedger
import AssayLoop
import AssayPacket

/// One card that somebody fills.
struct CardTask {
  let loop: LoadedLoop
  let owed: LoopState.OwedCard
  /// Whose card it is.
  let person: String
  /// Who types it, when it came on paper from somebody else.
  let enteredBy: String?

  var stage: Stage { loop.scorecard.stages[owed.stage] }
}

extension WorkspaceSession {
  /// The card that a person owes and may fill now; the refusal says why there is none.
  func owedCard(
    of person: String, stage words: String?, in loop: LoadedLoop
  ) throws(CommandFailure) -> LoopState.OwedCard {
    let mine = loop.state.owed.filter { $0.person == person }
    let card: LoopState.OwedCard
    if let words {
      let index = try loop.stageIndex(words)
      guard let role = loop.role(of: person, inStage: index) else {
        throw .no(
          "\(name(of: person)) holds no role in `\(words)` of \(loop.shownName)'s loop\n"
            + "`assay status \(loop.state.id)` says who does.")
      }
      card =
        mine.first { $0.stage == index }
        ?? LoopState.OwedCard(stage: index, role: role, person: person, due: nil)
    } else if mine.count == 1 {
      card = mine[0]
    } else {
      let stages = mine.map { loop.scorecard.stages[$0.stage].name }.joined(separator: ", ")
      throw mine.isEmpty
        ? .no("\(name(of: person)) owes no card in \(loop.shownName)'s loop")
        : .usage("which stage? \(name(of: person)) owes cards for \(stages)")
    }
    do throws(Refusal) {
      try loop.state.checkCardIsOwed(
        stage: loop.scorecard.stages[card.stage].name, role: card.role, person: person,
        at: invocation.clock())
    } catch {
      throw failure(error, in: loop)
    }
    return card
  }

  /// Whoever types a card for somebody else reads it.
  func demandPaper(
    _ typist: String, from person: String, in loop: LoadedLoop
  ) throws(CommandFailure) {
    guard loop.state.isCoordinating(typist) else {
      throw .no(
        "only the coordinator or the decider enters a card for somebody else\n"
          + "Ask \(name(of: loop.opening.coordinator)) to do it.")
    }
    if loop.state.owesCard(typist) {
      throw .no(
        "you still owe a card in \(loop.shownName)'s loop, and \(name(of: person))'s card would "
          + "be shown to you\nSubmit yours first.")
    }
  }

  /// The card that a form holds.
  func card(from path: String, _ task: CardTask) throws(CommandFailure) -> Card {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try invocation.readInput()
    } else if let found = try invocation.read(invocation.path(path)) {
      bytes = found
    } else {
      throw .inputOutput("there is no file `\(VisibleText.line(path, limit: 200))`")
    }
    let form = try taken(path) { () throws(CardFormProblems) in try CardForm(reading: bytes) }
    try demandFit(form, task)
    var card = try taken(path) { () throws(CardFormProblems) in
      try form.card(for: task.loop.scorecard, stage: task.owed.stage)
    }
    card.enteredBy = card.enteredBy ?? task.enteredBy
    return card
  }

  /// Puts every mistake of a form into words.
  private func taken<Value>(
    _ path: String, _ read: () throws(CardFormProblems) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(CardFormProblems) {
      return try read()
    } catch {
      let shown = path == "-" ? "standard input" : VisibleText.line(path, limit: 200)
      let lines = error.problems.map { "\(shown):\($0.line): \($0.message)\n  \($0.mend)" }
      throw .no("the form is not taken, nothing is recorded\n" + lines.joined(separator: "\n"))
    }
  }

  /// A form that was printed for one candidate must not become the card of another.
  private func demandFit(_ form: CardForm, _ task: CardTask) throws(CommandFailure) {
    let fields = [
      ("loop", form.loop, task.loop.state.id), ("role", form.role, task.owed.role),
    ]
    for (field, found, wanted) in fields {
      guard let found, found != wanted else { continue }
      throw .no(
        "the form is for the \(field) `\(VisibleText.line(found, limit: 60))` and not for "
          + "`\(wanted)`; nothing is recorded\n"
          + "Print the right one with `assay kit \(task.loop.state.id) \(task.stage.name) --form`.")
    }
  }
}
