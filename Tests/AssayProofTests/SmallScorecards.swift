import AssayLanguage
import AssayText

/// Random scorecards so small that every form can be looked at, written as text.
struct SmallScorecards {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private var levels = 3
  /// Whether somebody may rate a criterion in two stages.
  var ratesAgain = false

  /// The next scorecard that the language has nothing against.
  mutating func next() throws -> Scorecard {
    for _ in 0..<200 {
      let library = Library(
        texts().map { SourceText(name: "small", bytes: Array($0.utf8)) })
      if !library.diagnostics.contains(where: { $0.severity == .error }),
        let scorecard = library.scorecards.first
      {
        return scorecard
      }
    }
    throw NothingDrawn()
  }

  /// Every draw had a mistake in it.
  struct NothingDrawn: Error {}

  private mutating func texts() -> [String] {
    let areas = dice.number(in: 1...3)
    var criteria: [[String]] = []
    var texts: [String] = []
    for area in 0..<areas {
      criteria.append([])
      var text = "rubric area-\(area) \"Area \(area)\" version 1.0.0\nscale\n"
      for level in 1...levels { text += "  \(level) \"Level \(level)\"\n" }
      for number in 0..<dice.number(in: 1...max(1, 4 - areas - area)) {
        let name = "c-\(area)-\(number)"
        criteria[area].append(name)
        text += "criterion \(name) \"\(name)\" weight \(dice.number(in: 1...3))\n"
        if dice.chance(1, of: 3) { text += "  must reach 2\n" }
        text += "  ask background \"What did you do in \(name)?\"\n"
        for level in 1...levels { text += "  \(level) \"Did \(level) of \(name)\"\n" }
      }
      texts.append(text)
    }
    return texts + [scorecard(criteria)]
  }

  private mutating func scorecard(_ criteria: [[String]]) -> String {
    let shares = [[100], [60, 40], [50, 30, 20]][criteria.count - 1]
    var text = "scorecard small \"Small\" version 1.0.0\n"
    for (area, share) in shares.enumerated() {
      text += "use area-\(area) version 1 weight \(share)%"
      text += dice.chance(1, of: 2) ? " floor \(dice.pick(["1.5", "2", "2.5"]))\n" : "\n"
    }
    // With one rater the score of a criterion is a level itself, and not a sum.
    let raters = dice.chance(1, of: 4) ? "one" : "one, two"
    text += "panellist one \"One\" decides\n"
    if raters != "one" { text += "panellist two \"Two\"\n" }
    text += "stage talk \"Talk\" 60 minutes\n  by \(raters)\n  covers \(all(criteria))\n"
    // Somebody who rates one criterion twice counts as one rater of it.
    if ratesAgain, criteria.joined().count < 4, dice.chance(1, of: 3) {
      text += "stage again \"Again\" 20 minutes\n  by one\n  covers \(dice.pick(criteria[0]))\n"
    }
    text += "bar overall \(dice.pick(["2", "2.5", "2.2"]))\n"
    text += "outcomes from worst to best: no hire, debrief, hire\n"
    text += "rule floors gives no hire\n  when any area is below its floor\n"
    text += "  or any criterion is below its floor\n  because \"Said so\"\n"
    for rule in 0..<dice.number(in: 1...4) {
      text += "rule r-\(rule) gives \(dice.pick(["no hire", "debrief", "hire"]))\n"
      text += "  when \(condition(criteria))\n"
      switch dice.number(in: 0...4) {
      case 0, 1: text += "  and \(condition(criteria))\n"
      case 2:
        text += "  and either \(condition(criteria))\n    or \(condition(criteria))\n"
      default: break
      }
      text += "  because \"Said so\"\n"
    }
    text += "otherwise gives \(dice.pick(["no hire", "debrief", "hire"]))\n"
    return text + "promise one card alone never turns no hire into hire\n"
  }

  private func all(_ criteria: [[String]]) -> String {
    criteria.indices.map { "area-\($0)" }.joined(separator: ", ")
  }

  private mutating func condition(_ criteria: [[String]]) -> String {
    (dice.chance(1, of: 5) ? "not " : "") + plainCondition(criteria)
  }

  private mutating func plainCondition(_ criteria: [[String]]) -> String {
    let area = dice.number(in: 0...criteria.count - 1)
    let criterion = dice.pick(criteria[area])
    let relation = dice.pick(["at least", "below", "at most", "above", "exactly"])
    let bound = dice.pick(["1.5", "2", "2.5", "the bar"])
    return dice.pick([
      "overall is \(relation) \(bound)", "area-\(area) is \(relation) \(bound)",
      "\(criterion) is \(relation) \(bound)", "every area is \(relation) \(bound)",
      "any criterion is \(relation) \(bound)",
      "raters differ by at least \(dice.pick(["1", "1.5", "2"])) on any area",
      "raters differ by at least 1 on \(criterion)",
      "lowest criterion is \(relation) \(bound)",
      "at least \(dice.number(in: 1...2)) criteria are \(relation) \(bound)",
      "at least 1 of area-\(area), \(criterion) are \(relation) \(bound)",
    ])
  }
}

/// A small generator with a fixed sequence for each seed (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { number(in: 1...whole) <= part }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(in: 0...choices.count - 1)]
  }
}
