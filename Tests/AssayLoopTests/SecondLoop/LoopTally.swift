import AssayLoop

/// What came up in random loops.
struct LoopTally {
  private(set) var moments = 0
  private(set) var standings: [String: Int] = [:]
  private var sights: [String: Int] = [:]

  mutating func count(_ state: LoopState, _ answer: LoopAnswer) {
    moments += 1
    standings[answer.standing, default: 0] += 1
    func note(_ sight: String, _ isThere: Bool) {
      if isThere { sights[sight, default: 0] += 1 }
    }
    note("a refusal", !state.refused.isEmpty)
    note("several heads", answer.heads.count > 1)
    note("a waived stage", answer.stages.contains { $0.status == "waived" })
    note("a repeated stage", answer.stages.contains { $0.round > 0 })
    note("a card that no longer counts", answer.counting.count < state.cards.count)
    note("an amended card", state.cards.contains { !$0.amendments.isEmpty })
    note("a conflict", !state.conflicts.isEmpty)
    note("a recusal", !state.recusals.isEmpty)
    note("a substitution", state.timeline.contains { $0.words.contains("stands in") })
    note("a reopening", !state.reopenings.isEmpty)
    note("a withdrawal taken back", state.withdrawal == nil && !state.reopenings.isEmpty)
    note("a move", !state.moves.isEmpty)
    note("an early opening", state.stages.contains(where: \.isOpened))
    note("a confirmed flag", answer.confirmers.contains { !$0.isEmpty })
    note("an override", !state.overrides.isEmpty)
    note("a due card", answer.owed.contains { $0.due != nil })
    note("an owed card of nobody", answer.owed.contains { $0.person == nil })
    note("a hire that may be decided", answer.mayDecide[.hire] == true)
    note(
      "a hire that may not be decided on an outcome",
      answer.mayDecide[.hire] == false && ["hire", "debrief"].contains(answer.standing))
    note("a scheduled stage", answer.stages.contains { $0.status == "scheduled" })
    note("a blocked stage", answer.stages.contains { $0.status.hasPrefix("blocked") })
  }

  /// Kinds that never came up.
  var missing: [String] {
    let words = [
      "open", "incomplete", "no hire", "debrief", "hire", "decided hire", "decided no hire",
      "withdrawn", "erased",
    ]
    let kinds = [
      "a refusal", "several heads", "a waived stage", "a repeated stage",
      "a card that no longer counts", "an amended card", "a conflict", "a recusal",
      "a substitution", "a reopening", "a withdrawal taken back", "a move", "an early opening",
      "a confirmed flag", "an override", "a due card", "an owed card of nobody",
      "a hire that may be decided", "a hire that may not be decided on an outcome",
      "a scheduled stage", "a blocked stage",
    ]
    return words.filter { standings[$0] == nil } + kinds.filter { sights[$0] == nil }
  }

  func report(loops: UInt64) -> String {
    let lines = standings.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    return (["\(loops) loops agreed at \(moments) moments"] + lines).joined(separator: "\n")
  }
}
