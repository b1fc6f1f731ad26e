import AssayLanguage
import AssayLoop

extension LoopState {
  /// Why a person may not see figures and evidence of the whole loop; nothing when they may.
  func sightRefusal(of viewer: String) -> Refusal? {
    for stage in scorecard.stages.indices
    where cards.contains(where: { $0.stage == stage && $0.person != viewer }) {
      if let refusal = refusal(readingCardsOf: stage, viewer: viewer) { return refusal }
    }
    return nil
  }

  /// Whether a person owes a card, now or later.
  func owesCard(_ person: String) -> Bool { owed.contains { $0.person == person } }
}

extension WorkspaceSession {
  /// Refuses to show figures or evidence of a loop to somebody who still owes a card in it, or when
  /// records are damaged: figures without them would look right and be wrong.
  func demandSight(of loop: LoadedLoop) throws(CommandFailure) {
    let viewer = try requireMe()
    // A card that cannot be read looks like one that is owed, so damage is told first.
    try demandWhole(loop)
    if let refusal = loop.state.sightRefusal(of: viewer) { throw failure(refusal, in: loop) }
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
