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

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--instead-of", when: insteadOf != nil && roles.isEmpty,
        "without ROLE=PERSON the roles are listed; say who takes which role"),
      IdleOption(
        "--because", when: because != nil && insteadOf == nil,
        "a reason is kept for a substitute; add `--instead-of PERSON`, or leave it out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    var found = try session.loop(loop)
    var payloads: [EventPayload] = []
    for pair in roles { payloads.append(try payload(pair, found, session)) }
    try session.check(payloads, in: found)
    for payload in payloads {
      _ = try session.record(payload, in: found)
      found = try session.load(found.state.id)
      warn(payload, found, session)
    }
    list(found, session)
    return .done
  }

  /// Says who is to rate without being in practice; it is no reason to refuse.
  private func warn(_ payload: EventPayload, _ loop: LoadedLoop, _ session: WorkspaceSession) {
    let (role, person): (String, String)
    switch payload {
    case .assigned(let one, let other): (role, person) = (one, other)
    case .substituted(let one, _, let other, _): (role, person) = (one, other)
    default: return
    }
    let owed = session.practiceOwed(by: person, inRole: role, of: loop)
    guard !owed.isEmpty else { return }
    session.warnings.tell(
      "\(session.name(of: person)) is not in practice for \(owed.joined(separator: ", ")); "
        + "`assay calibrate practice` is how")
  }

  private func payload(
    _ pair: String, _ loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw .usage("write ROLE=PERSON, found `\(VisibleText.line(pair, limit: 60))`")
    }
    let role = try loop.roleName(parts[0])
    let person = try session.person(parts[1])
    guard let insteadOf else { return .assigned(role: role, person: person) }
    guard let because else { throw .usage("a substitute needs a reason: `--because \"...\"`") }
    return .substituted(
      role: role, from: try session.person(insteadOf), to: person, because: because)
  }

  private func list(_ loop: LoadedLoop, _ session: WorkspaceSession) {
    let output = session.invocation.output
    output.print("\(loop.shownName), `\(loop.scorecard.name)`")
    func holders(_ role: String) -> [String] {
      loop.state.assignments.filter { $0.role == role }.map { session.name(of: $0.person) }
    }
    for panellist in loop.scorecard.panel.panellists {
      let names = holders(panellist.name)
      output.print(
        "  \(panellist.name): \(names.isEmpty ? "nobody yet" : names.joined(separator: ", "))")
    }
    let panel = Set(loop.scorecard.panel.panellists.map(\.name))
    for role in loop.state.terms.roles where !panel.contains(role) {
      let names = holders(role)
      if !names.isEmpty { output.print("  \(role): \(names.joined(separator: ", "))") }
    }
  }
}

extension WorkspaceSession {
  /// Refuses several events before the first of them is recorded: all of them, or none.
  func check(_ payloads: [EventPayload], in loop: LoadedLoop) throws(CommandFailure) {
    let author = payloads.isEmpty ? "" : try requireMe()
    var state = loop.state
    for payload in payloads {
      do throws(Refusal) {
        try state.apply(
          Event(
            id: "", loop: state.id, author: author, at: invocation.clock(),
            sequence: state.nextSequence(for: author), seen: state.heads, payload: payload))
      } catch {
        throw failure(error, in: loop)
      }
    }
  }
}
