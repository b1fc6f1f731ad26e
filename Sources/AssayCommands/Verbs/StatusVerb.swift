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
    var session = try WorkspaceSession.open(invocation, workspace)
    if let loop {
      let found = try session.loop(loop)
      switch format {
      case .json:
        let list = LoopList(
          loops: [LoopSummary(found.state, found.evaluation)],
          names: [found.state.candidate: found.name], status: .done)
        invocation.output.print(list.statusJSON(session).prettyText)
      case .text: LoopStatus(found, session).print()
      }
      return .done
    }
    let list = try session.summaries()
    switch format {
    case .json: invocation.output.print(list.statusJSON(session).prettyText)
    case .text where list.loops.isEmpty && list.status == .done:
      invocation.output.print("No loops yet. Next: assay open \"Candidate Name\" --for OPENING")
    case .text: invocation.output.write(list.statusTable(session))
    }
    return list.status
  }
}
