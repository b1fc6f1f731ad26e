import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// Why a loop has its outcome, in at most fifteen lines.
enum ShortExplanation {
  static let limit = 15

  static func lines(of loop: LoadedLoop, _ session: WorkspaceSession) -> [String] {
    let words = Explanation(of: loop.evaluation, under: loop.scorecard)
    let name = VisibleText.line(loop.name, limit: 80)
    var lines = [
      "\(name), \(loop.scorecard.title) (\(loop.scorecard.name) \(loop.scorecard.version))",
      standing(loop, words, session),
    ]
    lines += figures(loop, words)
    let reasons = reasons(loop, words)
    let ending = ending(loop)
    let room = limit - lines.count - ending.count
    if reasons.count > room {
      lines += reasons.prefix(room - 1)
      lines.append("  and \(reasons.count - room + 1) more; `--full` has them all")
    } else {
      lines += reasons
    }
    return lines + ending
  }

  private static func standing(
    _ loop: LoadedLoop, _ words: Explanation, _ session: WorkspaceSession
  ) -> String {
    let owed = loop.state.owed.count
    let outcome = words.outcome.sentence
    if let decision = loop.state.decision {
      return "Decided: \(decision.decision.rawValue), by \(session.name(of: decision.by)). "
        + "The rules say: \(outcome)"
    }
    if loop.state.phase == .withdrawn { return "The candidate has withdrawn." }
    if owed > 0 {
      return "The loop is open: \(owed) card\(owed == 1 ? " is" : "s are") still owed."
    }
    return "Outcome: \(outcome)"
  }

  private static func figures(_ loop: LoadedLoop, _ words: Explanation) -> [String] {
    let figures = loop.evaluation.figures
    let areas = zip(loop.scorecard.areas, figures.areas).map { area, figure in
      let floor = area.floor.map { " (floor \($0.readable))" } ?? ""
      return "\(area.name) \(figure.score.map(words.figure) ?? "no score")\(floor)"
    }
    guard let overall = figures.overall else {
      return ["So far: " + areas.joined(separator: ", ")]
    }
    let margin = overall - loop.scorecard.bar
    let side = margin < .zero ? "below" : "above"
    let distance = margin == .zero ? "exactly at" : "\(margin.magnitude.readable) \(side)"
    return [
      "Overall \(words.figure(overall)), \(distance) the bar of \(loop.scorecard.bar.readable)",
      "Areas: " + areas.joined(separator: ", "),
    ]
  }

  /// The rule that decided and why each before it did not.
  private static func reasons(_ loop: LoadedLoop, _ words: Explanation) -> [String] {
    if !loop.evaluation.shortfalls.isEmpty {
      return loop.evaluation.shortfalls.map { "  missing: \(words.sentence(for: $0))" }
    }
    let last: Int =
      switch loop.evaluation.reason {
      case .rule(let index): index
      default: loop.evaluation.rules.count - 1
      }
    var lines: [String] = []
    for trace in loop.evaluation.rules where trace.rule <= last {
      lines.append("  \(words.sentence(for: trace))")
    }
    return lines
  }

  private static func ending(_ loop: LoadedLoop) -> [String] {
    if loop.state.decision == nil, loop.state.owed.isEmpty, !loop.evaluation.shortfalls.isEmpty {
      return [
        "Remedies: a substitute for whoever cannot rate, a stage held again, or an override, "
          + "which cannot yield hire."
      ]
    }
    return ["`assay explain --full` has the whole derivation with exact fractions."]
  }
}
