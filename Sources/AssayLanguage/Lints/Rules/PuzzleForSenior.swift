import AssayText

extension Lint {
  static let puzzleForSenior = Lint(
    explanation: CodeExplanation(
      code: "L206", severity: .warning, finds: "a puzzle for a senior role",
      why: """
        Puzzles measure practice with puzzles. Senior people leave loops that ask them, and no \
        deliverable of an imaging team looks like one.
        """,
      source: "component 4 of structure (Campion, Palmer and Campion 1997)",
      example: "ask puzzle 10 minutes \"Twelve balls, one is heavier. How often do you weigh?\"",
      instead:
        "A `case`, a `situational` question or a `work-sample` from the role's first 90 days."),
    check: .scorecard { scorecard in
      guard let seniority = scorecard.role.seniority, seniorNames.contains(seniority) else {
        return []
      }
      return scorecard.criteria.flatMap { criterion in
        criterion.criterion.questions.filter { $0.kind == .puzzle && $0.voided == nil }.map {
          Finding(
            message:
              "`\(scorecard.name)` is \(article(seniority)) role, and this question is a puzzle",
            place: $0.place, labels: [Label(scorecard.place, "the role")],
            help: "ask for a case or a work sample instead")
        }
      }
    })

  private static func article(_ seniority: String) -> String {
    let takesAn = seniority.utf8.first.map { Set("aeiou".utf8).contains($0) } ?? false
    return "\(takesAn ? "an" : "a") `\(seniority)`"
  }

  private static let seniorNames: Set<String> = [
    "senior", "lead", "principal", "lead-principal", "staff", "head", "director", "executive",
    "expert", "vp", "chief", "manager",
  ]
}
