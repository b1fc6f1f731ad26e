import AssayText

extension Lint {
  static let needsNothing = Lint(
    explanation: CodeExplanation(
      code: "L202", severity: .warning, finds: "a deliverable that needs nothing",
      why: """
        Then no question is put about whether the candidate can deliver it, and the first to learn \
        it is the team on day 90.
        """,
      source: "component 1 of structure (Campion, Palmer and Campion 1997)",
      example: "deliver pipeline \"An ingestion pipeline\" by day 90",
      instead: "`needs` with the areas or criteria that show it."),
    check: .scorecard { scorecard in
      scorecard.role.deliverables.filter(\.criteria.isEmpty).map { deliverable in
        Finding(
          message: "`\(deliverable.name)` needs nothing that is rated", place: deliverable.place,
          help: "write `needs` below it")
      }
    })
}
