import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop
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
    help: ArgumentHelp(
      "Enter a card that came on paper from this person (coordinator).", valueName: "person"))
  var other: String?

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--answers", when: loop == nil && answers != nil,
        "without a candidate the cards that are owed are listed; name the candidate"),
      IdleOption(
        "--plain", when: loop == nil && plain,
        "without a candidate the cards that are owed are listed; name the candidate"),
      IdleOption(
        "--plain", when: answers != nil && plain,
        "`--answers` asks nothing; leave one of them out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let typist = try session.requireMe()
    let person =
      try other.map { words throws(CommandFailure) in try session.person(words) } ?? typist
    guard let loop else { return try list(person, session) }
    let found = try session.loop(loop)
    if person != typist { try session.demandPaper(typist, from: person, in: found) }
    let task = CardTask(
      loop: found, owed: try session.owedCard(of: person, stage: stage, in: found),
      person: person, enteredBy: person == typist ? nil : typist)
    guard let answers else { return try session.prompt(task, isPlain: plain) }
    return try session.submit(try session.card(from: answers, task), task)
  }

  private func list(
    _ person: String, _ session: WorkspaceSession
  ) throws(CommandFailure) -> ExitStatus {
    let output = session.invocation.output
    let (loops, status) = try session.allLoops()
    let owed = loops.flatMap { loop in
      loop.state.owed.filter { $0.person == person }.map { (loop: loop, card: $0) }
    }
    if owed.isEmpty { output.print("\(session.name(of: person)) owes no card.") }
    for (loop, card) in owed.sorted(by: { ScoreVerb.isSooner($0.card, $1.card) }) {
      let stage = loop.scorecard.stages[card.stage]
      output.print("\(loop.shownName): \(stage.title), as \(loop.title(ofRole: card.role))")
      output.print("  \(session.when(card, of: person, in: loop))")
      output.print("  assay score \(loop.state.id) \(stage.name)")
    }
    return status
  }

  private static func isSooner(_ one: LoopState.OwedCard, _ other: LoopState.OwedCard) -> Bool {
    (one.due?.seconds ?? Int.max) < (other.due?.seconds ?? Int.max)
  }
}

extension WorkspaceSession {
  /// Until when a card is owed, or why it cannot be filled yet.
  fileprivate func when(
    _ card: LoopState.OwedCard, of person: String, in loop: LoadedLoop
  ) -> String {
    let stage = loop.scorecard.stages[card.stage].name
    let now = invocation.clock()
    do throws(Refusal) {
      try loop.state.checkCardIsOwed(stage: stage, role: card.role, person: person, at: now)
    } catch {
      return "not yet: \(error.message)"
    }
    guard let due = card.due else { return "due once it was held" }
    return card.isOverdue(at: now) ? "OVERDUE since \(time(due))" : "due \(time(due))"
  }
}
