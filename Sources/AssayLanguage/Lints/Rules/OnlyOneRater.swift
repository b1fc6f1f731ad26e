import AssayText

extension Lint {
  static let onlyOneRater = Lint(
    explanation: CodeExplanation(
      code: "L203", severity: .warning, finds: "a must that only one person rates",
      why: """
        One rater's severity is then the result, and there is nothing to compare it with. Three or \
        four unstructured interviews that are averaged reach what one structured one does.
        """,
      source:
        "component 11 of structure (Campion, Palmer and Campion 1997); Schmidt and Zimmerman 2004",
      example: """
        stage regulatory "Regulatory screen" 45 minutes
          by ra-partner
          covers regulatory-instinct
        """,
      instead: "A second panellist in the stage, or a second stage that covers the criterion."),
    check: .scorecard { scorecard in
      scorecard.areas.compactMap { area in
        let lonely = area.criteria.filter { index in
          let criterion = scorecard.criteria[index]
          return criterion.criterion.necessity == .mustBeRated
            && raters(of: criterion, in: scorecard) == 1
        }
        guard !lonely.isEmpty else { return nil }
        let names = lonely.map { "`\(scorecard.criteria[$0].criterion.name)`" }
        return Finding(
          message:
            "\(names.joined(separator: ", ")) of `\(area.name)` must be rated, and one person rates",
          place: area.place, help: "let a second panellist take part where it is rated")
      }
    })

  /// How many persons can rate a criterion.
  private static func raters(of criterion: ScorecardCriterion, in scorecard: Scorecard) -> Int {
    let roles = Set(criterion.stages.flatMap { scorecard.stages[$0].panellists })
    return roles.reduce(0) { $0 + scorecard.panel.panellists[$1].seats }
  }
}
