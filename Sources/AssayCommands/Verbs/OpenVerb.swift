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
    let author = try session.requireMe()
    let name = try PersonName.checked(name, of: "the candidate")
    let found = try openOpening(session)
    let pin = try session.pin(scorecard: found.scorecard, overlays: found.overlays)
    let candidate = Candidates.newID(invocation.randomness)
    let loop = Candidates.loopID(candidate: candidate, opening: found.id)
    let payload = EventPayload.opened(opening: found.id, candidate: candidate, scorecard: pin)
    try session.checkOpening(payload, found)
    let namesakes = try session.candidateNames().filter { $0.value == name }.map(\.key)
    let contacts = email.map { [CandidateName.Contact(label: "email", value: $0)] } ?? []
    let entry = CandidateName(id: candidate, name: name, contacts: contacts)
    try ledger { () throws(LedgerError) in try session.workspace.writeName(entry) }
    let event = try session.append(
      payload, loop: loop, events: [], author: author, at: invocation.clock())
    invocation.output.print("Opened a loop for \(VisibleText.line(name, limit: 80)): \(loop)")
    invocation.output.print("It runs by `\(pin.name)` \(pin.version), \(pin.hash.prefix(12)).")
    invocation.output.print(session.receipt(event))
    if let first = namesakes.min() {
      invocation.output.say(
        "assay: note: there is another candidate of that name, \(first); from now on use ids")
    }
    invocation.output.print("Next: assay assign \(loop) ROLE=PERSON")
    return .done
  }

  private func openOpening(_ session: WorkspaceSession) throws(CommandFailure) -> Opening {
    guard let found = session.state.opening(opening) else {
      let known = session.state.openings.map(\.opening.id)
      let near = nearestName(to: opening, among: known).map { "; did you mean `\($0)`?" } ?? ""
      throw .usage(
        "there is no opening `\(VisibleText.line(opening, limit: 60))`\(near)\n"
          + (known.isEmpty
            ? "Open one with `assay opening NAME --scorecard NAME`."
            : "The openings are \(known.joined(separator: ", "))."))
    }
    if let closed = found.closed {
      throw .no(
        "the opening `\(opening)` was closed by \(session.name(of: closed.person)): "
          + VisibleText.line(closed.because, limit: 200)
          + "\nOpen another one with `assay opening`.")
    }
    return found.opening
  }
}
