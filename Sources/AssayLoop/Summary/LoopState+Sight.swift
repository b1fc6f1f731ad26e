import AssayLanguage

extension LoopState {
  /// Why a person may not see figures and evidence of the whole loop; nothing when they may.
  public func sightRefusal(of viewer: String) -> Refusal? {
    for stage in scorecard.stages.indices
    where cards.contains(where: { $0.stage == stage && $0.person != viewer }) {
      if let refusal = refusal(readingCardsOf: stage, viewer: viewer) { return refusal }
    }
    return nil
  }
}
