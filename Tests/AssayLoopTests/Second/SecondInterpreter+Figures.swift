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

  /// Point 2.
  func score(ofArea area: Int) -> Ratio? {
    var sum = Ratio.zero
    var weights = Ratio.zero
    for criterion in scorecard.areas[area].criteria {
      if let score = scores[criterion] {
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
      let hasScore = scores[criterion] != nil
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

  func distance(between one: String, and other: String, on criteria: Range<Int>) -> Ratio? {
    lead(of: one, over: other, on: criteria)?.withoutSign
  }

  /// By how much the weighted mean of one is above the other's, over what both rated.
  func lead(of one: String, over other: String, on criteria: Range<Int>) -> Ratio? {
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
    return weights == .zero ? nil : oneSum.over(weights).minus(otherSum.over(weights))
  }

  /// Point 6. Evidence holds only what was reported with evidence.
  func raisers(_ flag: Int) -> [String] {
    Set(evidence.flags.filter { $0.flag == flag && !$0.confirms }.map(\.person)).sorted()
  }

  /// Point 6: who confirmed it without having raised it.
  func confirmers(_ flag: Int) -> [String] {
    let raisers = raisers(flag)
    let reports = evidence.flags.filter { $0.flag == flag && $0.confirms }
    return Set(reports.map(\.person)).filter { !raisers.contains($0) }.sorted()
  }

  func isRaised(_ flag: Int) -> Bool { !raisers(flag).isEmpty }

  func isConfirmed(_ flag: Int) -> Bool {
    let raisers = raisers(flag)
    return raisers.count >= 2 || (raisers.count == 1 && !confirmers(flag).isEmpty)
  }
}
