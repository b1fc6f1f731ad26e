import AssayLanguage
import AssayText

extension Scorecard {
  var panelFacts: [ScorecardFact] {
    panel.panellists.flatMap { panellist in
      let subject = "panellist \(panellist.name)"
      return [
        ScorecardFact(subject: subject, value: "", kind: .arrangement),
        ScorecardFact(
          subject: "title of \(subject)", value: panellist.title, kind: .words, owner: subject),
        ScorecardFact(
          subject: "seats of \(subject)", value: String(panellist.seats), kind: .arrangement,
          owner: subject),
      ]
    }
      + panel.alternates.map { alternate in
        ScorecardFact(
          subject: "stand-in \(alternate.name)",
          value: "for \(alternate.standsInFor) after \(alternate.after)", kind: .arrangement)
      }
      + [ScorecardFact(subject: "decider", value: panel.decider, kind: .arrangement)]
      + Self.optional(
        "quorum",
        panel.quorum.map { "\($0.count) of \($0.roles.joined(separator: ", "))" }, .arrangement)
      + Self.list("who agrees to a departure", panel.departureNeeds, .arrangement)
  }

  func stageFacts(_ stage: Stage) -> [ScorecardFact] {
    let subject = "stage \(stage.name)"
    func fact(_ part: String, _ value: String?) -> [ScorecardFact] {
      Self.optional("\(part) of \(subject)", value, .arrangement, owner: subject)
    }
    func list(_ part: String, _ values: [String]) -> [ScorecardFact] {
      Self.list("\(part) of \(subject)", values, .arrangement, owner: subject)
    }
    return [
      ScorecardFact(subject: subject, value: "", kind: .arrangement),
      ScorecardFact(
        subject: "title of \(subject)", value: stage.title, kind: .words, owner: subject),
    ]
      + fact("length", stage.duration.description)
      + fact("cards", stage.isScored ? "scored" : "unscored")
      + list("panellists", stage.panellists.map { panel.panellists[$0].name })
      + fact("least panellists", stage.isScored ? String(stage.enough) : nil)
      + fact("start", start(of: stage))
      + fact("track", stage.track.map { tracks[$0].name })
      + list("criteria", stage.criteria.map(comparedName(ofCriterion:)))
      + list(
        "parts",
        stage.parts.map { part in
          let criteria = part.criteria.map(comparedName(ofCriterion:)).joined(separator: ", ")
          return "\(part.name) \(part.duration) (\(criteria))"
        })
      + fact(
        "take-home",
        stage.takeHome.map { "\($0.limit)\($0.hasSyntheticData ? ", synthetic data" : "")" })
      + list("confidence", stage.confidentialTo)
      + list("sight", stage.sees)
      + list("records", stage.records)
      + fact("closing", stage.closing?.description)
  }

  private func start(of stage: Stage) -> String {
    switch stage.start {
    case .open: "open"
    case .afterAll(let others): "after " + others.map { stages[$0].name }.joined(separator: ", ")
    case .afterAny(let others):
      "after any of " + others.map { stages[$0].name }.joined(separator: ", ")
    }
  }
}
