import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay assign`: who holds which role in a loop.
struct AssignVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Assign persons to the roles of a loop, or put a substitute in.",
    discussion: """
      assay assign mira cto=ada cv-lead=ben
      assay assign mira cto=carla --instead-of ada --because "Ada knows the candidate"
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "ROLE=PERSON, one or more; none lists the roles.") var roles: [String] = []
  @Option(name: .customLong("instead-of"), help: "Whom the person replaces.") var insteadOf: String?
  @Option(help: "Why, for a substitute.") var because: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    var found = try session.loop(loop)
    for pair in roles {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw .usage("write ROLE=PERSON, found `\(VisibleText.line(pair, limit: 60))`")
      }
      let person = try session.person(parts[1])
      let payload: EventPayload
      if let insteadOf {
        guard let because else { throw .usage("a substitute needs a reason: `--because \"...\"`") }
        payload = .substituted(
          role: parts[0], from: try session.person(insteadOf), to: person, because: because)
      } else {
        payload = .assigned(role: parts[0], person: person)
      }
      _ = try session.record(payload, in: found)
      found = try session.loop(found.state.id)
    }
    list(found, session)
    return .done
  }

  private func list(_ loop: LoadedLoop, _ session: WorkspaceSession) {
    let output = session.invocation.output
    output.print("\(VisibleText.line(loop.name, limit: 100)), `\(loop.scorecard.name)`")
    for panellist in loop.scorecard.panel.panellists {
      let holders = loop.state.assignments.filter { $0.role == panellist.name }
        .map { session.name(of: $0.person) }
      output.print(
        "  \(panellist.name): \(holders.isEmpty ? "nobody yet" : holders.joined(separator: ", "))")
    }
    for alternate in loop.scorecard.panel.alternates {
      let holders = loop.state.assignments.filter { $0.role == alternate.name }
        .map { session.name(of: $0.person) }
      if !holders.isEmpty {
        output.print("  \(alternate.name) (stand-in): \(holders.joined(separator: ", "))")
      }
    }
  }
}
