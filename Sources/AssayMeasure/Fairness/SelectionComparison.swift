/// A group beside the one it is compared with: four counts, and what is read from them.
public struct SelectionComparison: Hashable, Sendable {
  /// The group in question.
  public let group: GroupCount
  /// The group it is compared with, as a rule the one with the highest rate.
  public let reference: GroupCount

  /// Undefined where one of the two has no applicants.
  public init(_ group: GroupCount, against reference: GroupCount) throws(Undefined) {
    for side in [group, reference] where side.applicants == 0 {
      throw Undefined("`\(side.name)` has no applicants")
    }
    self.group = group
    self.reference = reference
  }

  var rates: (group: Double, reference: Double) { (group.rate ?? 0, reference.rate ?? 0) }

  /// How many of the group are selected when all the selected are drawn from both by lot.
  var draw: Hypergeometric {
    Hypergeometric(
      population: group.applicants + reference.applicants, marked: group.applicants,
      drawn: group.selected + reference.selected)
  }

  /// The number of the group that would be selected at the rate of both together.
  public var expected: Double { draw.mean }

  /// Expected less observed selections of the group.
  public var shortfall: Double { draw.mean - Double(group.selected) }

  /// The odds of selection in the group over those in the reference; `nil` where these are zero or
  /// without bound.
  public var oddsRatio: Double? {
    let below =
      Double(group.applicants - group.selected) * Double(reference.selected)
    guard below > 0 else { return nil }
    return Double(group.selected) * Double(reference.applicants - reference.selected) / below
  }

  /// The least number of selections that, moved from the group with the higher rate to the other, make
  /// that one the higher; `nil` where both rates are the same.
  ///
  /// After question 21 of the questions and answers on the Uniform Guidelines (44 FR 11996, 1979).
  public var flipFlop: Int? {
    let (lower, higher) = rates.group < rates.reference ? (group, reference) : (reference, group)
    guard rates.group != rates.reference else { return nil }
    let (total, marked) = (draw.drawn, lower.applicants)
    let all = lower.applicants + higher.applicants
    let even = total.multipliedReportingOverflow(by: marked)
    guard !even.overflow else { return nil }
    return even.partialValue / all + 1 - lower.selected
  }

  /// Fisher's exact test of the four counts.
  public var fisher: FisherExact { FisherExact(draw, observed: group.selected) }
}
