import AssayLanguage
import AssayLoop
import AssayProof

extension LoadedLoop {
  /// What the fewest steps to another outcome are; nothing while there is no outcome, and
  /// for a candidate who withdrew.
  var flips: FlipAnswer? {
    guard state.phase != .withdrawn, state.owed.isEmpty, state.sealedStages.isEmpty,
      evaluation.shortfalls.isEmpty
    else {
      return nil
    }
    let answer = FlipAnswer(for: state.evidence, under: state.scorecard)
    return answer == .noOutcome ? nil : answer
  }

  /// The same in at most four lines.
  func flipLines(_ name: (String) -> String) -> [String] {
    switch flips {
    case .found(let steps, let count, let first):
      let ways = count == 1 ? "1 way" : "\(count) ways"
      let told = count > first.count ? "\(ways), the first \(first.count)" : ways
      return [
        "Fewest one-level steps to another outcome: \(steps), in \(told):"
      ] + first.map { "  \(words(of: $0, name))" }
    case .beyond(let steps):
      return [
        "Fewest one-level steps to another outcome: more than \(steps); not searched further."
      ]
    case .never: return ["No other levels of these raters would change the outcome."]
    case .noOutcome, nil: return []
    }
  }

  /// `Care by Dan Okafor in talk 3 -> 2 gives debrief`.
  private func words(of flip: Flip, _ name: (String) -> String) -> String {
    let changes = flip.changes.map { change in
      "\(scorecard.criteria[change.criterion].criterion.title) by \(name(change.person)) in "
        + "\(scorecard.stages[change.stage].name) \(change.from) -> \(change.to)"
    }
    return "\(changes.joined(separator: ", ")) gives \(flip.outcome.rawValue)"
  }
}
