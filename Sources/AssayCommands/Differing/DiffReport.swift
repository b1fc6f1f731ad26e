import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// A difference for people: what is said otherwise, what comes of it, how often, and the version.
struct DiffReport {
  let difference: ScorecardDifference
  let old: ComparedSource
  let new: ComparedSource
  let loops: PastLoops?

  var text: String {
    let head =
      "\(old.scorecard.name) \(old.scorecard.version) (\(old.place)) -> "
      + "\(new.scorecard.name) \(new.scorecard.version) (\(new.place))\n"
    return head + "\nWhat they say\n" + said + "\nWhat comes of it\n" + outcomes + shares
      + replayed + "\n" + "Version: it \(VersionWords(difference).sentence)." + "\n"
  }

  private var said: String {
    if difference.facts.isEmpty { return "  the same\n" }
    return difference.facts.map { "  \(words($0))\n" }.joined()
  }

  private func words(_ change: FactChange) -> String {
    switch (change.before, change.after) {
    case (let before?, let after?):
      change.isProse
        ? "\(line(change.subject)): reworded"
        : "\(line(change.subject)): \(line(before)) -> \(line(after))"
    case (nil, let after?): "+ \(line(change.subject))\(value(after, change))"
    case (let before?, nil): "- \(line(change.subject))\(value(before, change))"
    case (nil, nil): line(change.subject)
    }
  }

  private func value(_ value: String, _ change: FactChange) -> String {
    change.isProse || value.isEmpty ? "" : ": \(line(value))"
  }

  private func line(_ text: String) -> String { VisibleText.line(text, limit: 400) }

  private var outcomes: String {
    switch difference.comparability {
    case .scalesDiffer:
      return "  not comparable: the levels have other numbers, so no cards are cards of both\n"
    case .panelsDiffer:
      return "  not comparable: others rate, or in other stages; looked at are cards on which all "
        + "raters agree\n" + transitions
    case .full where difference.isEqual:
      return "  every set of complete cards has the same outcome: equal by proof\n"
    case .full: return transitions
    }
  }

  private var transitions: String {
    var text = ""
    var never: [String] = []
    for transition in difference.transitions {
      let words = "\(transition.from.rawValue) becomes \(transition.to.rawValue)"
      switch transition.verdict {
      case .happens(let before, let after): text += "  \(words):\n" + cards(before, after)
      case .never: never.append(words)
      case .notSettled(let reason): text += "  not settled: \(words), because \(reason.words)\n"
      }
    }
    return text + (never.isEmpty ? "" : "  of no cards: \(never.joined(separator: ", "))\n")
  }

  /// The new cards; the old ones too where something of them is gone.
  private func cards(_ before: Witness, _ after: Witness) -> String {
    let names = Set(difference.new.criteria.map(\.qualifiedName))
    let hasAll = difference.old.criteria.allSatisfy { names.contains($0.qualifiedName) }
    let rule =
      "    was \(before.evaluation.outcome.rawValue) by "
      + "\(before.ruleWord(difference.old))"
    let overall = before.evaluation.figures.overall.map { ", overall \($0.readable)" } ?? ""
    let old =
      hasAll
      ? rule + overall + ", now\n"
      : CardTable(before, under: difference.old).text
        + "    then\n"
    return old + CardTable(after, under: difference.new).text
  }

  private var shares: String {
    guard let unanimous = difference.unanimousShare, let full = difference.fullShare else {
      return ""
    }
    return "\nForms with another outcome, without flags, pay inside the band, references clear\n"
      + "  where all raters agree: \(words(unanimous))\n  of all forms: \(words(full))\n"
  }

  private func words(_ share: FormShare) -> String {
    switch share {
    case .counted(let changed, let all): "\(changed) of \(all) (\(share.words))"
    case .notCounted(let reason): "\(share.words), because \(reason.words)"
    }
  }

  private var replayed: String {
    guard let loops else { return "" }
    let hidden =
      loops.hidden == 0
      ? "" : "; \(loops.hidden) more \(loops.hidden == 1 ? "is" : "are") not for you to read"
    let count = loops.replayed == 1 ? "1 complete loop" : "\(loops.replayed) complete loops"
    return "\nPast loops\n  \(count) read by both, \(loops.changed.count) would have ended "
      + "otherwise\(hidden)\n"
      + loops.changed.map { loop in
        "  \(loop.name) (\(loop.id)): \(loop.old.rawValue), then \(loop.new.rawValue)\n"
      }.joined()
  }
}
