import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay reject`: the candidate was told; retention counts from that day.
struct RejectVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Record that the candidate was told no; the retention clock starts.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "The day, such as 2026-11-20; today when left out.") var on: String?

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .rejected(on: try session.date(on))
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Recorded: \(loop.shownName) was told. The retention clock runs."
  }
}

/// `assay withdraw`: the candidate does not go on.
struct WithdrawVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Record that the candidate does not go on.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "Why, as far as it was said.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .withdrawn(because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "\(loop.shownName) has withdrawn; nobody owes a card in this loop any more."
  }
}

/// `assay hold`: a claim keeps the records from being erased.
struct HoldVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keep the records of a loop for a named claim.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "The claim.") var claim: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .held(claim: claim)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The records of \(loop.shownName)'s loop are held."
  }
}

/// `assay move`: the loop goes on by the present text of its scorecard.
struct MoveVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a loop to the present text of its scorecard, with a reason.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    let pin = try session.pin(scorecard: loop.state.pin.name, overlays: loop.state.pin.overlays)
    if pin == loop.state.pin {
      throw .no("\(loop.shownName)'s loop already runs by the present text of `\(pin.name)`")
    }
    return .moved(to: pin, because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "\(loop.shownName)'s loop runs by `\(loop.state.pin.name)` \(loop.state.pin.version)."
  }
}
