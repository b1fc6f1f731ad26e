import AssayLanguage

extension LoopState {
  /// Why a person may not see figures and evidence of the loop, sealed cards left aside; nothing
  /// when they may.
  public func sightRefusal(of viewer: String) -> Refusal? {
    firstRefusal(of: viewer) { refusal(readingAnythingOf: $0, viewer: viewer) }
  }

  /// Whether a person may read every card that is in.
  public func mayReadEverything(_ viewer: String) -> Bool {
    firstRefusal(of: viewer) { refusal(readingCardsOf: $0, viewer: viewer) } == nil
  }

  private func firstRefusal(of viewer: String, _ refusal: (Int) -> Refusal?) -> Refusal? {
    for stage in scorecard.stages.indices
    where cards.contains(where: { $0.stage == stage && $0.person != viewer }) {
      if let refusal = refusal(stage) { return refusal }
    }
    return nil
  }
}
