public import AssayLanguage
import AssayLoop
import AssayMeasure

extension Simulation {
  /// Draws candidates and their panels and reads the rules over the cards.
  ///
  /// The same scorecard and settings give the same result on every machine. All panels, spreads and
  /// changes see the same candidates and the same luck.
  public init(of scorecard: Scorecard, _ settings: StudySettings) {
    precondition(settings.candidates > 0, "a simulation has candidates")
    let plan = StudyPlan(scorecard, settings)
    var study = Study(plan)
    study.run()
    let panels = plan.seatings.indices.map { index in
      Panel(
        persons: plan.seatings[index].counts(in: scorecard), tally: study.arms[index].tallies[0],
        time: LoopTimes(of: plan, seating: index))
    }
    self.scorecard = scorecard
    self.settings = settings
    centre = study.population.centre
    unit = study.population.scale.unit
    base = panels[plan.base]
    oneMore = panels[plan.oneMore]
    oneFewer = plan.oneFewer == plan.base ? nil : panels[plan.oneFewer]
    self.panels = plan.sizes.map { panels[$0] }
    severities = plan.severities.map { severity in
      Severity(spread: severity.spread, tally: study.arms[severity.arm].tallies[0])
    }
    changes = plan.removals.indices.map { index in
      Change(removal: plan.removals[index], tally: study.arms[plan.base].tallies[index + 1])
    }
    terms = plan.terms
  }
}
