import AssayLanguage
import AssayLoop
import AssayText

extension SecondInterpreter {
  func isOptional(_ criterion: Int) -> Bool {
    scorecard.criteria[criterion].criterion.necessity == .optional
  }

  func weight(_ criterion: Int) -> Ratio {
    Ratio(restating: scorecard.criteria[criterion].criterion.weight)
  }

  func share(_ area: Int) -> Ratio { Ratio(restating: scorecard.areas[area].share) }

  /// Point 1.
  func score(ofCriterion criterion: Int) -> Ratio? {
    Ratio.mean(ownMeans[criterion].map(\.mean))
  }

  /// Point 2.
  func score(ofArea area: Int) -> Ratio? {
    var sum = Ratio.zero
    var weights = Ratio.zero
    for criterion in scorecard.areas[area].criteria {
      if let score = score(ofCriterion: criterion) {
        sum = sum.plus(weight(criterion).times(score))
        weights = weights.plus(weight(criterion))
      }
    }
    return weights == .zero ? nil : sum.over(weights)
  }

  /// Point 2.
  var overall: Ratio? {
    var sum = Ratio.zero
    for area in scorecard.areas.indices {
      guard let score = score(ofArea: area) else { return nil }
      sum = sum.plus(share(area).times(score))
    }
    return sum
  }

  /// Point 3.
  func coverage(ofArea area: Int) -> Ratio {
    var rated = Ratio.zero
    var counted = Ratio.zero
    for criterion in scorecard.areas[area].criteria {
      let hasScore = score(ofCriterion: criterion) != nil
      if isOptional(criterion) && !hasScore { continue }
      counted = counted.plus(weight(criterion))
      if hasScore { rated = rated.plus(weight(criterion)) }
    }
    return counted == .zero ? .zero : rated.over(counted)
  }

  /// Point 3.
  var coverage: Ratio {
    Ratio.total(scorecard.areas.indices.map { share($0).times(coverage(ofArea: $0)) })
  }

  /// Point 4.
  func distance(onCriterion criterion: Int) -> Ratio? {
    var largest: Ratio?
    let raters = ownMeans[criterion]
    for one in raters {
      for other in raters where one.person != other.person {
        let distance = one.mean.minus(other.mean).withoutSign
        largest = max(largest ?? .zero, distance)
      }
    }
    return largest
  }

  /// Point 4.
  func distance(onArea area: Int) -> Ratio? {
    let criteria = scorecard.areas[area].criteria
    let persons = Set(criteria.flatMap { ownMeans[$0].map(\.person) }).sorted()
    var largest: Ratio?
    for one in persons {
      for other in persons where one < other {
        if let distance = distance(between: one, and: other, on: criteria) {
          largest = max(largest ?? .zero, distance)
        }
      }
    }
    return largest
  }

  /// The distance of two persons' weighted means over what both rated.
  func distance(between one: String, and other: String, on criteria: Range<Int>) -> Ratio? {
    var oneSum = Ratio.zero
    var otherSum = Ratio.zero
    var weights = Ratio.zero
    for criterion in criteria {
      let oneMean = ownMeans[criterion].first { $0.person == one }?.mean
      let otherMean = ownMeans[criterion].first { $0.person == other }?.mean
      if let oneMean, let otherMean {
        oneSum = oneSum.plus(weight(criterion).times(oneMean))
        otherSum = otherSum.plus(weight(criterion).times(otherMean))
        weights = weights.plus(weight(criterion))
      }
    }
    if weights == .zero { return nil }
    return oneSum.over(weights).minus(otherSum.over(weights)).withoutSign
  }

  /// Point 6. Evidence holds only what was reported with evidence.
  func isRaised(_ flag: Int) -> Bool {
    evidence.flags.contains { $0.flag == flag && !$0.confirms }
  }

  /// Point 6.
  func isConfirmed(_ flag: Int) -> Bool {
    let reports = evidence.flags.filter { $0.flag == flag }
    let raisers = Set(reports.filter { !$0.confirms }.map(\.person))
    let others = reports.filter { $0.confirms && !raisers.contains($0.person) }
    return raisers.count >= 2 || (raisers.count == 1 && !others.isEmpty)
  }
}
