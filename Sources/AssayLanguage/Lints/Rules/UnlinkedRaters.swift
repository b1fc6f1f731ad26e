import AssayText

extension Lint {
  static let unlinkedRaters = Lint(
    explanation: CodeExplanation(
      code: "L205", severity: .warning,
      finds: "a panel that falls into groups which rate nothing together",
      why: """
        A harsh rater is told from a weak candidate by what another rater saw in the same answers. \
        Between groups that share no criterion nothing can be compared, so severity cannot be \
        taken out across them.
        """,
      source: "component 12 of structure (Campion, Palmer and Campion 1997); many-facet models",
      example: """
        stage depth "Technical depth" 60 minutes
          by cto, cv-lead
          covers technical-depth
        stage clinic "Clinic" 45 minutes
          by radiologist, ra-partner
          covers collaboration
        """,
      instead: "One panellist in two stages that cover different areas links their groups."),
    check: .scorecard { scorecard in
      let groups = raterGroups(of: scorecard)
      guard groups.count > 1 else { return [] }
      let words = groups.map { group in
        group.map { "`\(scorecard.panel.panellists[$0].name)`" }.joined(separator: ", ")
      }
      return [
        Finding(
          message: "raters are not linked: \(words.joined(separator: " and "))"
            + " rate nothing together",
          place: scorecard.panel.panellists[groups[1][0]].place,
          labels: [Label(scorecard.panel.panellists[groups[0][0]].place, "rates in another group")],
          help: "let one panellist of one group take part in a stage of the other")
      ]
    })

  /// The roles that rate, in groups that share a criterion, each in the order of the panel.
  private static func raterGroups(of scorecard: Scorecard) -> [[Int]] {
    var leader = Array(scorecard.panel.panellists.indices)
    func find(_ role: Int) -> Int {
      var role = role
      while leader[role] != role { role = leader[role] }
      return role
    }
    var rating: Set<Int> = []
    for criterion in scorecard.criteria {
      let roles = Set(criterion.stages.flatMap { scorecard.stages[$0].panellists }).sorted()
      rating.formUnion(roles)
      for role in roles.dropFirst() {
        let pair = [find(roles[0]), find(role)].sorted()
        leader[pair[1]] = pair[0]
      }
    }
    var groups: [Int: [Int]] = [:]
    for role in rating.sorted() { groups[find(role), default: []].append(role) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
