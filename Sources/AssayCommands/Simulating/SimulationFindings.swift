import AssayLanguage
import AssayStudy
import AssayText

/// What a simulation found, one sentence for each finding.
struct SimulationFindings {
  var simulation: Simulation

  private var base: Tally { simulation.base.tally }

  /// In the order in which a reader asks.
  var sentences: [String] {
    guard base.above.total > 0, base.below.total > 0 else {
      return [everybodyAlike, ofTheRules, time]
    }
    return [ofThoseAbove, ofThoseBelow, ofTheRules, oneMore, oneFewer, severity].compactMap { $0 }
      + floors + [rules, idleRules, time].compactMap { $0 }
  }

  private var everybodyAlike: String {
    let side = base.above.total > 0 ? "truly at or above" : "truly below"
    return "All candidates are \(side) the bar: \(base.all.share(.hire).percent) are hired."
  }

  private var ofThoseAbove: String {
    let counts = base.above
    var text =
      "Of those truly at or above the bar \(counts.share(.hire).percent) are hired, "
      + "\(counts.share(.debrief).percent) go to a debrief and "
      + "\(counts.share(.noHire).percent) are turned down"
    if counts.incomplete > 0 {
      text += "; \(counts.share(.incomplete).percent) stay incomplete"
    }
    return text + "."
  }

  private var ofThoseBelow: String {
    let first =
      "Of those truly below it \(base.below.share(.hire).percent) are hired and "
      + "\(base.below.share(.debrief).percent) go to a debrief"
    if base.all.hire == 0 { return first + "." }
    return first + "; of all who are hired, \(base.wronglyHired.percent) are truly below it."
  }

  private var ofTheRules: String {
    let all = simulation.settings.candidates
    let right = Share(base.rightlyHired.total, of: all)
    return "If every level were known exactly, the rules would hire \(right.percent) of all; "
      + "of these \(base.rightlyHired.share(.hire).percent) are hired, and of the others "
      + "\(base.rightlyNotHired.share(.hire).percent)."
  }

  private var oneMore: String { panel("One panellist more in each stage", simulation.oneMore) }

  private var oneFewer: String? {
    simulation.oneFewer.map { panel("One panellist fewer in each stage", $0) }
  }

  private func panel(_ words: String, _ panel: Simulation.Panel) -> String {
    let (before, after) = (simulation.base.time.median, panel.time.median)
    return "\(words): \(hired(panel.tally)) are hired, and half of all loops take at most "
      + "\(days(after)), " + (before == after ? "as before." : "instead of \(before).")
  }

  private func hired(_ tally: Tally) -> String {
    "\(tally.above.share(.hire).percent) of those above and "
      + "\(tally.below.share(.hire).percent) of those below"
  }

  private var severity: String? {
    guard let none = simulation.severities.first, let most = simulation.severities.last else {
      return nil
    }
    return "If all panellists were equally severe: \(hired(none.tally)) are hired; with a spread "
      + "of \(most.spread.asTyped): \(hired(most.tally))."
  }

  private var floors: [String] {
    var idle: [String] = []
    var sentences: [String] = []
    for change in simulation.changes {
      guard case .floor(let floor) = change.removal else { continue }
      if loops(base, below: floor) == loops(change.tally, below: floor) {
        idle.append(simulation.name(of: floor))
      } else {
        sentences.append(sentence(change, floor))
      }
    }
    if idle.isEmpty { return sentences }
    return sentences + [
      "Without the floor of \(idle.joined(separator: ", or of ")) nothing changes for those truly "
        + "below it."
    ]
  }

  /// The loops of those truly below a floor.
  private func loops(_ tally: Tally, below floor: Floor) -> OutcomeCounts {
    let index = simulation.scorecard.floors.firstIndex(of: floor) ?? 0
    return tally.belowFloors[index]
  }

  private func sentence(_ change: Simulation.Change, _ floor: Floor) -> String {
    let first = "Without the floor of \(simulation.name(of: floor)) "
    let (before, after) = (loops(base, below: floor), loops(change.tally, below: floor))
    let hired =
      before.hire == after.hire
      ? "as many of those truly below it are hired (\(after.share(.hire).percent))"
      : "\(after.share(.hire).percent) instead of \(before.share(.hire).percent) of those truly "
        + "below it are hired"
    return first + hired + ", and \(after.share(.debrief).percent) instead of "
      + "\(before.share(.debrief).percent) go to a debrief."
  }

  /// The rule that holds most back or lets most through; one that gives `hire` is left out, since
  /// nobody is hired without it.
  private var rules: String? {
    let rules = simulation.scorecard.rules
    var most: (name: String, change: Simulation.Change)?
    for change in simulation.changes {
      guard case .rule(let index) = change.removal, rules[index].gives != .hire,
        moved(change) > (most.map { moved($0.change) } ?? 0)
      else { continue }
      most = (rules[index].name, change)
    }
    return most.map { name, change in
      "Of the rules that hold a hire back, \(name) does most: without it "
        + "\(hired(change.tally)) are hired."
    }
  }

  /// How much the shares of hires change.
  private func moved(_ change: Simulation.Change) -> Double {
    func distance(_ one: Share, _ other: Share) -> Double {
      abs((one.value ?? 0) - (other.value ?? 0))
    }
    return distance(change.tally.above.share(.hire), base.above.share(.hire))
      + distance(change.tally.below.share(.hire), base.below.share(.hire))
  }

  private var idleRules: String? {
    let names = simulation.scorecard.rules.indices.filter { index in
      let decided = base.decided(by: .rule(index))
      return decided.above + decided.below == 0
    }.map { simulation.scorecard.rules[$0].name }
    if names.isEmpty { return nil }
    let verb = names.count == 1 ? "decides" : "decide"
    return names.joined(separator: ", ") + " \(verb) no simulated loop."
  }

  private var time: String {
    let time = simulation.base.time
    var text =
      "Half of all loops are over within \(days(time.median)), nine in ten within "
      + "\(time.ninetieth)"
    let deadlines = simulation.scorecard.deadlines
    if let hire = deadlines.hire, let kept = time.hireKept {
      text += "; `hire within \(hire)` is kept in \(kept.percent)"
    }
    if let gap = deadlines.gap, let kept = time.gapKept {
      text += "; `gap at most \(gap)` in \(kept.percent)"
    }
    return text + "."
  }

  private func days(_ count: Int) -> String {
    "\(count) working day\(count == 1 ? "" : "s")"
  }
}
