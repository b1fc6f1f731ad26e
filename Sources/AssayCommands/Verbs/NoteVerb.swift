import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay note`: something noticed during an interview.
struct NoteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Keep a note made during an interview; without a text, list the notes.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage; when listing, all of them when left out.") var stage: String?
  @Argument(help: "What was seen or heard.") var text: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.loop(loop)
    let index = try stage.map { words throws(CommandFailure) in try found.stageIndex(words) }
    guard let index, let text else {
      list(found, stage: index, try session.requireMe(), session)
      return .done
    }
    let name = found.scorecard.stages[index].name
    let event = try session.record(.noted(stage: name, text: text), in: found)
    invocation.output.print(
      "The note is kept with `\(name)`; others read it once the cards are open to them.")
    invocation.output.print(session.receipt(event))
    return .done
  }

  /// One's own, and those of others under the terms of their cards.
  private func list(
    _ loop: LoadedLoop, stage: Int?, _ me: String, _ session: WorkspaceSession
  ) {
    let output = session.invocation.output
    var count = 0
    for note in loop.state.notes {
      guard let index = loop.scorecard.stages.firstIndex(where: { $0.name == note.stage }),
        stage == nil || stage == index,
        note.person == me || loop.state.mayRead(cardsOf: index, viewer: me)
      else { continue }
      count += 1
      output.print("\(session.time(note.at)), \(note.stage), \(session.name(of: note.person))")
      output.print("  \(VisibleText.line(note.text, limit: 4000))")
    }
    if count == 0 { output.print("No note that you may read.") }
  }
}

extension WorkspaceSession {
  /// What the typist noted during a stage, oldest first, each with its time.
  func ownNotes(onStage stage: Int, of loop: LoadedLoop) -> [String] {
    let name = loop.scorecard.stages[stage].name
    return loop.state.notes.filter { $0.stage == name && $0.person == me }
      .map { "\(time($0.at)): \($0.text)" }
  }
}
