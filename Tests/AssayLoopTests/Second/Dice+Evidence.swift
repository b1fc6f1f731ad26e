import AssayLanguage
import AssayLoop

extension Dice {
  /// What persons with one or two roles each might have submitted.
  mutating func evidence(for scorecard: Scorecard) -> Evidence {
    var persons: [String] = []
    var holders: [String] = []
    for index in scorecard.panel.panellists.indices {
      let isSecondRole = !persons.isEmpty && chance(25)
      let holder = isSecondRole ? pick(persons) : "person-\(index)"
      if !isSecondRole { persons.append(holder) }
      holders.append(holder)
    }
    return Evidence(
      ratings: ratings(for: scorecard, holders: holders),
      flags: reports(for: scorecard, persons: persons + ["person-outside"]),
      pay: pick(PayStatus.allCases), references: pick(ReferenceStatus.allCases))
  }

  private mutating func ratings(
    for scorecard: Scorecard, holders: [String]
  ) -> [Evidence.Rating] {
    let levels = scorecard.scale.levels.map(\.number)
    let missing = pick([0, 0, 0, 0, 5, 15, 45])
    let unrated = pick([0, 0, 8, 20, 35])
    let isUnanimous = chance(15)
    let skipped = Set(
      scorecard.criteria.indices.filter { index in
        let isOptional = scorecard.criteria[index].criterion.necessity == .optional
        return chance(isOptional ? 30 : unrated)
      })
    var ratings: [Evidence.Rating] = []
    for (index, stage) in scorecard.stages.enumerated() {
      for person in Set(stage.panellists.map { holders[$0] }).sorted() {
        let favourite = pick(levels)
        for criterion in stage.criteria where !skipped.contains(criterion) {
          if chance(missing) { continue }
          let level = chance(30) ? favourite : pick(levels)
          ratings.append(
            Evidence.Rating(
              person: person, criterion: criterion, stage: index,
              level: isUnanimous ? levels[criterion % levels.count] : level))
        }
      }
    }
    ratings.shuffle(using: &self)
    return ratings
  }

  private mutating func reports(
    for scorecard: Scorecard, persons: [String]
  ) -> [Evidence.FlagReport] {
    var reports: [Evidence.FlagReport] = []
    for flag in scorecard.flags.indices where chance(45) {
      for _ in 0..<between(1, 3) {
        reports.append(
          Evidence.FlagReport(flag: flag, person: pick(persons), confirms: chance(40)))
      }
    }
    reports.shuffle(using: &self)
    return reports
  }
}
