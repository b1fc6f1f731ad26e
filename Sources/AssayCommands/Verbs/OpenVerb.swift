import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop

/// `assay open`: a candidate's loop for an opening.
struct OpenVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a candidate's loop for an opening.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The candidate's name; kept apart from everything else.") var name: String
  @Option(name: .customLong("for"), help: "The opening.") var opening: String
  @Option(help: "How to reach the candidate.") var email: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    _ = try session.requireMe()
    guard let found = session.openings[opening] else {
      let near = nearestName(to: opening, among: session.openings.keys.sorted())
      throw .usage(
        "there is no opening `\(VisibleText.line(opening, limit: 60))`"
          + (near.map { "; did you mean `\($0)`?" } ?? "; `assay opening` lists them"))
    }
    let pin = try session.pin(scorecard: found.scorecard, overlays: found.overlays)
    let candidate = Candidates.newID(invocation.randomness)
    let loop = Candidates.loopID(candidate: candidate, opening: found.id)
    let payload = EventPayload.opened(opening: found.id, candidate: candidate, scorecard: pin)
    try session.checkOpening(payload, found)
    let contacts = email.map { [CandidateName.Contact(label: "email", value: $0)] } ?? []
    let entry = CandidateName(id: candidate, name: name, contacts: contacts)
    try ledger { () throws(LedgerError) in try session.workspace.writeName(entry) }
    let event = try session.append(
      payload, loop: loop, events: [], author: try session.requireMe(), at: invocation.clock())
    let shown = VisibleText.line(name, limit: 200)
    invocation.output.print("Opened a loop for \(shown): \(loop)")
    invocation.output.print("It runs by `\(pin.name)` \(pin.version), \(pin.hash.prefix(12)).")
    invocation.output.print("Receipt \(event.id.prefix(12)) at \(session.time(event.at)).")
    invocation.output.print("Next: assay assign \(loop) ROLE=PERSON")
    return .done
  }
}
