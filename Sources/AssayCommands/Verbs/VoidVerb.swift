import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay void`: a question is taken out of every running loop of a scorecard.
struct VoidVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Take a question out of every running loop of a scorecard, for the reason given.",
    discussion: "Write a `void` sentence in the scorecard as well: later loops run by its text.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "One of the loops: its id or the candidate's name.") var loop: String
  @Argument(help: "The criterion.") var criterion: String
  @Argument(help: "The question's name, or its text when it has none.") var question: String
  @Option(help: "Why, in your own words.") var because: String

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let me = try session.requireMe()
    let named = try session.loop(loop)
    let criterion = try named.criterion(criterion)
    let question = try named.question(question, of: criterion)
    let payload = EventPayload.questionVoided(
      criterion: criterion.qualifiedName, question: question, because: because)
    let (all, status) = try session.allLoops()
    let alike = all.filter { other in
      other.state.id != named.state.id && other.state.pin.name == named.state.pin.name
        && other.state.phase == .running && other.state.isCoordinating(me)
        && other.asks(question, of: criterion.qualifiedName)
    }
    // The loop that was named goes first, so that its refusal is the one that is told.
    for other in [named] + alike { try session.check([payload], in: other) }
    for other in [named] + alike { _ = try session.record(payload, in: other) }
    let count = alike.count + 1
    invocation.output.print(
      "The question is void in \(count) loop\(count == 1 ? "" : "s") of "
        + "`\(named.state.pin.name)`: nobody is asked it any more.")
    return status
  }
}

extension LoadedLoop {
  /// Whether a question is still put here.
  fileprivate func asks(_ question: String, of criterion: String) -> Bool {
    let found = scorecard.criteria.first { $0.qualifiedName == criterion }?.criterion
    return found?.questions.contains { $0.reference == question && $0.voided == nil } ?? false
  }
}
