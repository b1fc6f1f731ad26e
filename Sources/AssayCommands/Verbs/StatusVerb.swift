import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay status`: where every loop stands, or one loop stage by stage.
struct StatusVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where every loop stands, or one loop stage by stage.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String?
  @Option(help: "text or json.") var format: ListFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    if let loop {
      let found = try session.loop(loop)
      switch format {
      case .json: invocation.output.print(LoopStatus.json([found], session).prettyText)
      case .text: LoopStatus(found, session).print()
      }
      return .done
    }
    let (loops, status) = try session.allLoops()
    switch format {
    case .json: invocation.output.print(LoopStatus.json(loops, session).prettyText)
    case .text where loops.isEmpty && status == .done:
      invocation.output.print("No loops yet. Next: assay open \"Candidate Name\" --for OPENING")
    case .text: invocation.output.write(LoopStatus.table(loops, session))
    }
    return status
  }
}
