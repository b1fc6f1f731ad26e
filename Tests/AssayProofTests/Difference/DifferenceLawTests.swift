import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayProof

/// Differences of random small scorecards, held against every form over the criteria of both.
@Suite struct `What changes between two scorecards` {
  @Test(arguments: 0..<24) func `is what the list of all forms says`(seed: Int) throws {
    let (old, new) = try Pairs.pair(seed)
    let every = try EveryForm(old, new)
    let difference = ScorecardDifference(from: old, to: new)
    #expect(difference.comparability == .full)
    for transition in difference.transitions {
      let count = every.count(transition.from, transition.to) { _ in true }
      switch transition.verdict {
      case .never: #expect(count == 0, "\(transition.from) to \(transition.to)")
      case .happens(let before, let after):
        #expect(count > 0)
        #expect(old.evaluate(before.evidence).outcome == transition.from)
        #expect(new.evaluate(after.evidence).outcome == transition.to)
      case .notSettled: Issue.record("\(transition) is not settled")
      }
    }
    #expect(
      difference.fullShare
        == .counted(every.changed { _ in true }, of: Int128(every.outcomes.count)))
    #expect(
      difference.unanimousShare
        == .counted(
          every.changed(where: every.isUnanimous),
          of: Int128(every.outcomes.indices.count(where: every.isUnanimous))))
  }

  @Test(arguments: 0..<10) func `is nothing between a scorecard and itself`(seed: Int) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 31)
    let scorecard = try source.next()
    let difference = ScorecardDifference(from: scorecard, to: scorecard)
    #expect(difference.isEqual && difference.facts.isEmpty && difference.step == .none)
    if case .counted(let changed, _) = difference.fullShare {
      #expect(changed == 0)
    } else {
      Issue.record("not counted")
    }
  }

  @Test func `is not settled within no steps, which is no proof`() throws {
    var open = 0
    for seed in 0..<24 {
      let (old, new) = try Pairs.pair(seed)
      let whole = ScorecardDifference(from: old, to: new)
      let part = ScorecardDifference(from: old, to: new, steps: 1, countingSteps: 1)
      for (known, found) in zip(whole.transitions, part.transitions) {
        // A proof within fewer steps is the same proof.
        if found.verdict == .never { #expect(known.verdict == .never) }
        if found.verdict == .notSettled(.steps) { open += 1 }
      }
      if part.transitions.contains(where: { $0.verdict == .notSettled(.steps) }) {
        #expect(part.step == .major)
      }
    }
    #expect(open > 0)
  }

  /// Rules over the two rubrics of `Planted`, by the raters that are named.
  private static func scorecard(_ raters: [String], _ rules: String) throws -> Scorecard {
    let panel = raters.enumerated().map { index, rater in
      "panellist \(rater) \"Rater\"\(index == 0 ? " decides" : "")\n"
    }
    return try PlantedFile(
      name: "sides",
      text: """
        scorecard sides "Sides" version 1.0.0
        use craft version 1 weight 60%
        use care version 1 weight 40%
        \(panel.joined())stage talk "Talk" 60 minutes
          by \(raters.joined(separator: ", "))
          covers craft, care
        bar overall 3
        outcomes from worst to best: no hire, debrief, hire
        \(rules)
        otherwise gives no hire
        pay no band because "Nobody is paid"

        """
    ).scorecard()
  }

  private static func rule(_ name: String, _ gives: String, _ condition: String) -> String {
    "rule \(name) gives \(gives)\n  when \(condition)\n  because \"Said so\"\n"
  }

  @Test func `calls for a major step where panels differ and a rule reads otherwise`() throws {
    let old = try Self.scorecard(
      ["lead", "peer"], Self.rule("high", "hire", "law is at least 2.25"))
    let new = try Self.scorecard(
      ["lead", "peer", "third"], Self.rule("high", "hire", "law is at least 2.75"))
    let difference = ScorecardDifference(from: old, to: new)
    // Where all raters agree nothing changes.
    #expect(difference.transitions.allSatisfy { $0.verdict == .never })
    #expect(difference.comparability == .panelsDiffer && difference.step == .major)
  }

  @Test func `calls for a major step where a rule about missing levels moves`() throws {
    let gap = Self.rule("gap", "debrief", "law is missing")
    let high = Self.rule("high", "hire", "craft is at least 3")
    let difference = ScorecardDifference(
      from: try Self.scorecard(["lead"], gap + high), to: try Self.scorecard(["lead"], high + gap))
    #expect(difference.isEqual && difference.step == .major)
  }

  @Test func `counts what is new or gone`() {
    let old = [
      ScorecardFact(subject: "a", value: "1", kind: .logic),
      ScorecardFact(subject: "b", value: "", kind: .rated),
      ScorecardFact(subject: "title of b", value: "B", kind: .words, owner: "b"),
    ]
    let new = [
      ScorecardFact(subject: "a", value: "2", kind: .logic),
      ScorecardFact(subject: "c", value: "", kind: .rated),
      ScorecardFact(subject: "title of c", value: "C", kind: .words, owner: "c"),
    ]
    #expect(
      FactChange.all(from: old, to: new) == [
        FactChange(
          subject: "a", before: "1", after: "2", isProse: false, step: .patch, isLogic: true),
        FactChange(
          subject: "c", before: nil, after: "", isProse: false, step: .minor, isLogic: false),
        FactChange(
          subject: "b", before: "", after: nil, isProse: false, step: .major, isLogic: false),
      ])
  }

  @Test func `calls for steps of versions`() {
    let version = SemanticVersion(1, 2, 3)
    for (new, step) in [
      (SemanticVersion(1, 2, 3), VersionStep.none), (SemanticVersion(1, 2, 4), .patch),
      (SemanticVersion(1, 3, 0), .minor), (SemanticVersion(2, 0, 0), .major),
      (SemanticVersion(1, 1, 9), .none), (SemanticVersion(0, 9, 9), .none),
    ] {
      #expect(VersionStep(from: version, to: new) == step)
    }
    for step in VersionStep.allCases {
      #expect(VersionStep(from: version, to: step.applied(to: version)) == step)
    }
  }
}

/// Pairs of small scorecards with so few slots that every form can be looked at.
enum Pairs {
  static func pair(_ seed: Int) throws -> (Scorecard, Scorecard) {
    var source = SmallScorecards(seed: UInt64(seed) &* 6_700_417 &+ 3)
    var old = try source.next()
    while true {
      let new = try source.next()
      guard new.panel.panellists.count == old.panel.panellists.count else { continue }
      if seed % 3 == 0 {
        var variant = old
        variant.bar = new.bar
        variant.otherwise = new.otherwise
        variant.criteria[0].criterion.weight = variant.criteria[0].criterion.weight * Fraction(3)
        if PanelSlots(of: old).slots.count <= 8 { return (old, variant) }
      }
      if try EveryForm.slots(old, new).count <= 8 { return (old, new) }
      old = new
    }
  }
}

/// What both scorecards make of every form.
struct EveryForm {
  struct Place: Hashable {
    var criterion: String
    var panellist: Int
  }

  private(set) var outcomes: [(old: Outcome, new: Outcome)] = []
  private var forms: [[UInt8]] = []
  private let places: [Place]

  static func slots(_ old: Scorecard, _ new: Scorecard) throws -> [Place] {
    var places: [Place] = []
    for scorecard in [old, new] {
      for slot in try PackedScorecard(scorecard).slots {
        let place = Place(
          criterion: scorecard.comparedName(ofCriterion: slot.criterion),
          panellist: slot.panellist)
        if !places.contains(place) { places.append(place) }
      }
    }
    return places
  }

  init(_ old: Scorecard, _ new: Scorecard) throws {
    places = try EveryForm.slots(old, new)
    var before = PackedEvaluator(try PackedScorecard(old))
    var after = PackedEvaluator(try PackedScorecard(new))
    let own = [(before.scorecard, old), (after.scorecard, new)].map { packed, scorecard in
      packed.slots.map { slot in
        places.firstIndex(
          of: Place(
            criterion: scorecard.comparedName(ofCriterion: slot.criterion),
            panellist: slot.panellist)) ?? 0
      }
    }
    let most = UInt8(old.scale.levels.count)
    var levels = [UInt8](repeating: 1, count: places.count)
    repeat {
      let form = levels
      forms.append(form)
      outcomes.append(
        (
          before.outcome(of: own[0].map { form[$0] }).outcome,
          after.outcome(of: own[1].map { form[$0] }).outcome
        ))
    } while EveryForm.advance(&levels, most)
  }

  func isUnanimous(_ index: Int) -> Bool {
    let pairs = zip(places, forms[index])
    return pairs.allSatisfy { place, level in
      pairs.allSatisfy { $0.0.criterion != place.criterion || $0.1 == level }
    }
  }

  func count(_ from: Outcome, _ to: Outcome, where body: (Int) -> Bool) -> Int {
    outcomes.indices.count { outcomes[$0] == (from, to) && body($0) }
  }

  func changed(where body: (Int) -> Bool) -> Int128 {
    Int128(outcomes.indices.count { outcomes[$0].old != outcomes[$0].new && body($0) })
  }

  private static func advance(_ levels: inout [UInt8], _ most: UInt8) -> Bool {
    for index in levels.indices {
      if levels[index] < most {
        levels[index] += 1
        return true
      }
      levels[index] = 1
    }
    return false
  }
}
