import AssayText

extension Lint {
  static let neededByNothing = Lint(
    explanation: CodeExplanation(
      code: "L201", severity: .warning, finds: "a criterion that no deliverable needs",
      why: """
        Questions that come from the work predict how somebody will do it, and only what the work \
        needs can be defended before a court. A criterion behind which no deliverable stands was \
        taken over from somewhere.
        """,
      source:
        "component 1 of structure (Campion, Palmer and Campion 1997); French Labour Code L1221-6",
      example: """
        deliver pipeline "An ingestion pipeline" by day 90
          needs dicom-work-sample
        use technical-depth version 1 weight 50%
        """,
      instead: "Name it in `needs` of a deliverable, add the deliverable, or `drop` the criterion."),
    check: .scorecard { scorecard in
      let deliverables = scorecard.role.deliverables
      if deliverables.isEmpty {
        return [
          Finding(
            message: "`\(scorecard.name)` says not what the role delivers, so nothing is needed",
            place: scorecard.place,
            help: "write `deliver NAME \"...\" by day 90` with `needs` below it")
        ]
      }
      let needed = Set(deliverables.flatMap(\.criteria))
      // Where no deliverable needs anything, that is told of the deliverables.
      if needed.isEmpty { return [] }
      return scorecard.areas.compactMap { area in
        let orphans = area.criteria.filter { !needed.contains($0) }
        guard !orphans.isEmpty else { return nil }
        let names = orphans.map { "`\(scorecard.criteria[$0].criterion.name)`" }
        let verb = names.count == 1 ? "is" : "are"
        return Finding(
          message:
            "\(names.joined(separator: ", ")) of `\(area.name)` \(verb) needed by no deliverable",
          place: area.place,
          help: "name \(names.count == 1 ? "it" : "them") in `needs`, or `drop` with a reason")
      }
    })
}
