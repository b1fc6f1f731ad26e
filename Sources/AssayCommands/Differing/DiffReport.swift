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
      + replayed + "\n" + VersionWords(difference).sentence + "\n"
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

  private func words(_ share: ScorecardDifference.Share) -> String {
    switch share {
    case .counted(let changed, let all):
      return "\(changed) of \(all) (\(ShareWords.percentage(changed, of: all)))"
    case .notCounted(let reason): return "not counted, because \(reason.words)"
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

/// How shares are written.
enum ShareWords {
  /// `2.5%`; never 0% or 100% for what is neither.
  static func percentage(_ part: Int128, of all: Int128) -> String {
    guard all > 0 else { return "0%" }
    let words = Fraction(part, all).percentage
    if words == "0%" || words == "0.0%", part > 0 { return "under 0.1%" }
    if words == "100%" || words == "100.0%", part < all { return "over 99.9%" }
    return words
  }
}

/// What a difference says of the version that its author wrote.
struct VersionWords {
  let difference: ScorecardDifference

  init(_ difference: ScorecardDifference) { self.difference = difference }

  /// Whether the version moves less far than the change calls for.
  var isTooSmall: Bool { difference.writtenStep < difference.step }

  var sentence: String {
    let old = difference.old.version
    let new = difference.new.version
    let written =
      new == old
      ? "stays \(old)"
      : new < old
        ? "goes back from \(old) to \(new)"
        : "goes from \(old) to \(new), a \(VersionWords.word(difference.writtenStep)) step"
    if difference.step == .none { return "Version: it \(written); no step is called for." }
    let called = VersionWords.word(difference.step)
    let least = difference.step.applied(to: old)
    return isTooSmall
      ? "Version: it \(written); the change calls for a \(called) step, to \(least)."
      : "Version: it \(written); the change calls for a \(called) step."
  }

  static func word(_ step: VersionStep) -> String {
    switch step {
    case .none: "none"
    case .patch: "patch"
    case .minor: "minor"
    case .major: "major"
    }
  }
}
