import AssayLanguage
import AssayLoop
import AssayText

/// Why a loop has its outcome, in at most fifteen lines.
enum ShortExplanation {
  static let limit = 15

  static func lines(of loop: LoadedLoop, _ session: WorkspaceSession) -> [String] {
    let words = Explanation(of: loop.evaluation, under: loop.scorecard, person: session.naming)
    var lines = [
      "\(loop.shownName), \(loop.scorecard.title) (\(loop.scorecard.name) \(loop.scorecard.version))",
      standing(loop, session),
    ]
    lines += figures(loop, words)
    let reasons = loop.state.owed.isEmpty ? reasons(loop, words) : debts(loop, session)
    let ending = loop.flipLines(session.naming) + ending(loop)
    return lines + fitted(reasons, to: limit - lines.count - ending.count) + ending
  }

  /// The first of some lines and the last, which is the one that decided.
  private static func fitted(_ lines: [String], to room: Int) -> [String] {
    if lines.count <= room { return lines }
    let left = lines.count - room + 1
    return lines.prefix(room - 2) + ["  and \(left) more; `--full` has them all"]
      + lines.suffix(1)
  }

  private static func standing(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    let owed = loop.state.owed.count
    if let decision = loop.state.decision {
      let rules =
        decision.outcome == nil
        ? "Cards were still owed then." : "The rules say \(outcome(loop))."
      return "Decided: \(decision.decision.rawValue), by \(session.name(of: decision.by)). \(rules)"
    }
    if loop.state.phase == .withdrawn { return "The candidate has withdrawn." }
    if owed > 0 {
      return "The loop is open: \(owed) card\(owed == 1 ? " is" : "s are") still owed."
    }
    return "Outcome: \(outcome(loop))."
  }

  /// The outcome and what decided, without the values: they stand with the rules.
  private static func outcome(_ loop: LoadedLoop) -> String {
    guard loop.evaluation.guardReasons.isEmpty else {
      return "\(loop.evaluation.guarded.rawValue), since the result depends on who interviewed; "
        + "the raw scores give \(rawOutcome(loop))"
    }
    return rawOutcome(loop)
  }

  private static func rawOutcome(_ loop: LoadedLoop) -> String {
    let word = loop.evaluation.outcome.rawValue
    let rules = loop.scorecard.rules
    return switch loop.evaluation.reason {
    case .shortfall: "\(word), so the rules are not read"
    case .rule(let index): "\(word), by the rule `\(rules[index].name)`"
    case .otherwise: "\(word), since no rule held"
    case .unknownRule(let index, let instead):
      "\(word) instead of \(instead.rawValue), since `\(rules[index].name)` could not be read"
    }
  }

  private static func figures(_ loop: LoadedLoop, _ words: Explanation) -> [String] {
    let figures = loop.evaluation.figures
    let sealed = loop.state.sealedCriteria
    let areas = zip(loop.scorecard.areas, figures.areas).map { area, figure in
      let floor = area.floor.map { " (floor \($0.readable))" } ?? ""
      let score =
        sealed.isDisjoint(with: area.criteria)
        ? figure.score.map(words.figure) ?? "no score" : "sealed"
      return "\(area.title) \(score)\(floor)"
    }
    guard let overall = figures.overall, loop.state.owed.isEmpty else {
      return ["So far: " + areas.joined(separator: ", ")]
    }
    let margin = overall - loop.scorecard.bar
    let side = margin < .zero ? "below" : "above"
    let distance = margin == .zero ? "exactly at" : "\(margin.magnitude.readable) \(side)"
    return [
      "Overall \(words.figure(overall)), \(distance) the bar of \(loop.scorecard.bar.readable)",
      "Areas: " + areas.joined(separator: ", "),
    ] + calibrated(loop)
  }

  private static func calibrated(_ loop: LoadedLoop) -> [String] {
    guard let fit = loop.state.fitInUse, let outcome = loop.evaluation.calibrated else { return [] }
    let score = fit.overall
    let probability = score.probability.map {
      ", at or above the bar with a probability of \(ProbabilityWords.percent($0))"
    }
    return [
      "Calibrated \(score.adjusted.decimal(2)), the true score between "
        + "\(score.interval.lowerBound.decimal(2)) and \(score.interval.upperBound.decimal(2)) "
        + "nine times in ten\(probability ?? ""): \(outcome.rawValue)"
    ]
  }

  /// Who owes what, while an outcome waits for it.
  private static func debts(_ loop: LoadedLoop, _ session: WorkspaceSession) -> [String] {
    let sealed = loop.state.sealedStages.map { stage in
      let count = loop.state.cardCount(ofStage: stage)
      return "  sealed: \(loop.scorecard.stages[stage].name), "
        + "\(count.submitted) of \(count.needed) cards in"
    }
    return sealed
      + loop.state.owed.map { owed in
        let due = owed.due.map { ", due \(session.time($0))" } ?? ""
        let who = owed.person.map(session.name) ?? "\(owed.role), nobody yet"
        return "  owed: \(loop.scorecard.stages[owed.stage].name) by \(who)\(due)"
      }
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
