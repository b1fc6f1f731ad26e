import AssayLanguage
import AssayLoop

extension LoopState {
  /// Whether a person owes a card, now or later.
  func owesCard(_ person: String) -> Bool { owed.contains { $0.person == person } }
}

extension WorkspaceSession {
  /// What the typist may see of a loop: all but sealed cards, with figures made without them.
  ///
  /// Refused to somebody who still owes a card in it, and when records are damaged: figures without
  /// them would look right and be wrong.
  func sight(of loop: LoadedLoop) throws(CommandFailure) -> LoadedLoop {
    let viewer = try requireMe()
    // A card that cannot be read looks like one that is owed, so damage is told first.
    try demandWhole(loop)
    if let refusal = loop.state.sightRefusal(of: viewer) { throw failure(refusal, in: loop) }
    guard !loop.state.sealedStages.isEmpty else { return loop }
    var seen = loop
    seen.state = loop.state.withoutSealedCards(for: viewer)
    seen.evaluation = seen.state.evaluation
    return seen
  }

  /// The loops whose figures the typist may see and whose records are whole, for figures that are
  /// made of many loops; tells how many are left out.
  func readableLoops() throws(CommandFailure) -> (loops: [LoadedLoop], status: ExitStatus) {
    let viewer = try requireMe()
    let (all, status) = try allLoops()
    let readable = all.filter { $0.isReadable(by: viewer) }
    let hidden = all.count - readable.count
    if hidden > 0 {
      warnings.tell(
        "\(hidden) loop\(hidden == 1 ? " is" : "s are") left out: you may not read "
          + "\(hidden == 1 ? "its" : "their") cards yet, or records are damaged")
    }
    return (readable, status)
  }

  /// Refuses to go by records of which some cannot be read.
  func demandWhole(_ loop: LoadedLoop) throws(CommandFailure) {
    guard let first = loop.damage.first else { return }
    let more = loop.damage.count > 1 ? " (and \(loop.damage.count - 1) more)" : ""
    throw .inputOutput(
      "records are damaged or missing that \(loop.shownName)'s loop may hang on\n"
        + "\(first)\(more)\nRestore them from a copy; `assay verify` lists them all.")
  }
}

extension LoadedLoop {
  /// Whether every record is there and a person may see figures of the loop.
  func isReadable(by viewer: String) -> Bool {
    damage.isEmpty && state.sightRefusal(of: viewer) == nil
  }
}
