import ArgumentParser
import AssayLoop

/// `assay waive`: a stage will not be held.
struct WaiveVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Leave a stage out of a loop, with a reason.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .stageWaived(stage: try loop.stageName(stage), because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "`\(stage)` is waived for \(loop.shownName). What it would have covered stays unrated."
  }
}

/// `assay repeat`: a stage is held again.
struct RepeatVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "repeat", abstract: "Hold a stage again, with a reason.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .stageRepeated(stage: try loop.stageName(stage), because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "`\(stage)` is to be held again for \(loop.shownName). Next: `assay schedule`."
  }
}

/// `assay unseal`: the cards of a stage are opened before all of them are in.
struct UnsealVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "unseal",
    abstract: "Open the cards of a stage before all of them are in (coordinator).")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Option(help: "Why, in your own words; the packet shows it.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .cardsOpened(stage: try loop.stageName(stage), because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The cards of `\(stage)` are open to those who owe none in \(loop.shownName)'s loop."
  }
}
