import AssayLanguage
import AssayLoop
import AssayText

extension Dice {
  /// A scorecard small enough that a short loop can come to its end, with everything that loops
  /// read.
  mutating func loopScorecard() -> Scorecard {
    var skeleton = scorecardWithoutRules()
    while skeleton.stages.count > 3 || skeleton.panel.panellists.count > 4
      || skeleton.criteria.count > 10
    {
      skeleton = scorecardWithoutRules()
    }
    var scorecard = addingRules(to: skeleton, for: evidence(for: skeleton))
    if chance(50) { scorecard.demands = Demands(missingAtMost: .one) }
    addPanelTerms(to: &scorecard)
    addStageTerms(to: &scorecard)
    scorecard.deadlines = Deadlines(
      cards: pick([nil, TimeSpan(1, .workingDay), TimeSpan(2, .day), TimeSpan(90, .minute)]),
      workingDaysRegion: pick([nil, "DE", "XX"]))
    return scorecard
  }

  private mutating func addPanelTerms(to scorecard: inout Scorecard) {
    for index in scorecard.panel.panellists.indices where chance(15) {
      scorecard.panel.panellists[index].seats = 2
    }
    scorecard.panel.decider = pick(["role-0", "role-0", "head"])
    if chance(15) {
      scorecard.panel.alternates = [
        Alternate(
          name: "alternate", title: "Alternate", standsInFor: "role-0", after: TimeSpan(1, .day))
      ]
    }
    if chance(30) { scorecard.panel.departureNeeds = some(["role-0", "head", "hr"], each: 40) }
    if chance(20) {
      scorecard.panel.quorum = Quorum(
        count: between(1, 2), roles: some(["role-0", "head", "hr"], each: 60))
    }
    if chance(40) {
      scorecard.references = ReferenceDemand(
        count: between(0, 2), by: "recruiter",
        after: chance(40) ? below(scorecard.stages.count) : nil, asks: [])
    }
    for flag in scorecard.flags.indices where chance(30) {
      scorecard.flags[flag].flag.opensAtOnceTo = pick(["role-0", "hr", "head"])
    }
  }

  private mutating func addStageTerms(to scorecard: inout Scorecard) {
    if chance(15) { scorecard.pay.discloseBefore = below(scorecard.stages.count) }
    for index in scorecard.stages.indices {
      if index > 0 {
        let earlier = some(Array(0..<index), each: 50)
        scorecard.stages[index].start = pick([
          .open, .open, .afterAll(earlier), .afterAny(earlier),
        ])
      }
      scorecard.stages[index].duration = pick([TimeSpan(60, .minute), TimeSpan(2, .day)])
      if chance(12) {
        scorecard.stages[index].confidentialTo = some(["role-0", "hr", "head"], each: 40)
      }
      if chance(20), let last = scorecard.stages[index].criteria.popLast() {
        scorecard.stages[index].parts = [
          StagePart(
            name: "part", title: "Part", duration: TimeSpan(20, .minute), criteria: [last])
        ]
      }
    }
  }

  mutating func loopOpening() -> Opening {
    Opening(
      id: "opening", title: "Opening", scorecard: "random", overlays: [], seats: 1, by: nil,
      decider: chance(10) ? "carl" : "dora", coordinator: "carl")
  }
}
