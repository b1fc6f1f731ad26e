import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay debrief`: the panel has talked.
struct DebriefVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "debrief", abstract: "Record a debrief: who was there, and what it settled.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(
    parsing: .upToNextOption, help: "Who was there: ids of persons, separated by spaces.")
  var present: [String]
  @Option(help: "What the debrief settled.") var words: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    var persons: [String] = []
    for word in present.flatMap({ $0.split(separator: ",").map(String.init) }) {
      persons.append(try session.person(word))
    }
    return .debriefed(present: persons, words: words)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The debrief on \(loop.shownName) is recorded."
  }
}

/// `assay override`: a decision that evidence or outcome does not carry is allowed.
struct OverrideVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Allow a decision that the evidence or the outcome does not carry.",
    discussion: "An override never changes the outcome: the packet shows both, and the reason.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .overridden(because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The override is recorded in \(loop.shownName)'s loop; the outcome stays as it is."
  }
}

/// `assay decide`: the decider decides.
struct DecideVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record the decision, with reasons (decider).")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "`hire` or `no-hire`.") var decision: String
  @Option(help: "Your reasons, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    try session.demandWhole(loop)
    return switch decision {
    case "hire": .decided(decision: .hire, because: because)
    case "no-hire", "no hire": .decided(decision: .noHire, because: because)
    default:
      throw .usage(
        "a decision is `hire` or `no-hire`, found `\(VisibleText.line(decision, limit: 40))`")
    }
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Decided for \(loop.shownName): \(loop.state.decision?.decision.rawValue ?? decision)."
  }
}

/// `assay reopen`: a decision is taken back.
struct ReopenVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take a decision or withdrawal back, with a reason.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .reopened(because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "\(loop.shownName)'s loop is open again; the earlier decision stays in its history."
  }
}
