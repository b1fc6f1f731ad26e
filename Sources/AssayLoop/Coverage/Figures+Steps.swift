import AssayLanguage
import AssayText

extension Figures {
  /// The figures of every set of cards that is one step away: one panellist gives one criterion the
  /// next level of the scale, up or down, in every stage in which they rated it.
  func levelSteps(under scorecard: Scorecard) -> [Figures] {
    let numbers = scorecard.scale.levels.map(\.number)
    let pairs = Array(zip(numbers, numbers.dropFirst()))
    let up = Dictionary(uniqueKeysWithValues: pairs)
    let down = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
    return criteria.indices.flatMap { criterion in
      criteria[criterion].raters.indices.flatMap { rater in
        [up, down].compactMap { next in
          moving(rater, of: criterion, by: next).map {
            replacing(criterion, with: $0, under: scorecard)
          }
        }
      }
    }
  }

  /// The figures of every set of cards in which one criterion more, or one fewer, has no level;
  /// those left out whose evidence would be incomplete.
  func coverageSteps(under scorecard: Scorecard) -> [Figures] {
    let level = scorecard.scale.lowest
    return criteria.indices.compactMap { criterion in
      let anybody = RaterMean(person: "", levels: [StageLevel(stage: 0, level: level)])
      let raters = criteria[criterion].raters.isEmpty ? [anybody] : []
      let changed = replacing(criterion, with: raters, under: scorecard)
      // Whoever gives a level that was missing makes no evidence incomplete.
      return raters.isEmpty && !scorecard.shortfalls(of: changed).isEmpty ? nil : changed
    }
  }

  /// A figure; nothing where there is none.
  func value(of subject: Reading.Subject) -> Fraction? {
    switch subject {
    case .overall: overall
    case .area(let index): areas[index].score
    case .criterion(let index): criteria[index].score
    case .coverage(let area): area.map { areas[$0].coverage } ?? coverage
    case .spread(let area): areas[area].spread?.distance
    case .spreadOfCriterion(let index): criteria[index].spread?.distance
    case .flag, .pay, .references: nil
    }
  }

  /// The raters of a criterion with one of them a level further; nothing at the end of the scale.
  private func moving(_ rater: Int, of criterion: Int, by next: [Int: Int]) -> [RaterMean]? {
    var raters = criteria[criterion].raters
    var levels: [StageLevel] = []
    for level in raters[rater].levels {
      guard let moved = next[level.level] else { return nil }
      levels.append(StageLevel(stage: level.stage, level: moved))
    }
    raters[rater] = RaterMean(person: raters[rater].person, levels: levels)
    return raters
  }

  private func replacing(
    _ criterion: Int, with raters: [RaterMean], under scorecard: Scorecard
  ) -> Figures {
    var changed = self
    changed.criteria[criterion] = Criterion(raters: raters)
    let area = scorecard.criteria[criterion].area
    changed.areas[area] = Area(
      of: scorecard.areas[area], in: scorecard, criteria: changed.criteria)
    changed.overall = Figures.overall(of: changed.areas, in: scorecard)
    changed.coverage = Figures.coverage(of: changed.areas, in: scorecard)
    return changed
  }
}
