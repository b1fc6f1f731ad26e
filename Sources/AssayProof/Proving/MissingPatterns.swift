public import AssayLanguage
import AssayLoop
import AssayText

/// What may be missing from cards that still count as complete.
///
/// That an outcome exists whatever is missing needs no search: an area without any level is
/// incomplete, so on complete cards every area and the overall score is a number; every rule is then
/// read or unread, and `otherwise` decides where none holds. What is worth saying is which criteria
/// may be missing, and which rules are unread then.
public struct MissingPatterns: Hashable, Sendable {
  /// A criterion that may have no level at all, and the rules that name it alone and are then unread.
  public struct Gap: Hashable, Sendable {
    /// Index of the criterion.
    public var criterion: Int
    /// Indices of the rules that read it.
    public var rules: [Int]
  }

  /// In the order of the scorecard.
  public let gaps: [Gap]

  /// Reads the demands of a scorecard.
  public init(of scorecard: Scorecard) {
    gaps = scorecard.criteria.indices.compactMap { index in
      guard MissingPatterns.mayBeMissing(index, in: scorecard) else { return nil }
      let rules = scorecard.rules.indices.filter { rule in
        scorecard.rules[rule].condition.atoms.contains { $0.test.isUnread(without: index) }
      }
      return Gap(criterion: index, rules: rules)
    }
  }

  private static func mayBeMissing(_ index: Int, in scorecard: Scorecard) -> Bool {
    let isDemanded = scorecard.demands.raters.contains { demand in
      demand.count > 0 && scorecard.isDemanded(index, by: demand.target)
    }
    guard !isDemanded else { return false }
    let area = scorecard.areas[scorecard.criteria[index].area]
    guard area.criteria.count > 1 else { return false }
    let criterion = scorecard.criteria[index].criterion
    guard criterion.necessity != .optional else { return true }
    let owed = scorecard.criteria[area.criteria].map(\.criterion)
      .filter { $0.necessity != .optional }
      .reduce(Fraction.zero) { $0 + $1.weight }
    return criterion.weight / owed <= scorecard.demands.missingAtMost
  }
}

extension Scorecard {
  fileprivate func isDemanded(_ index: Int, by target: Demands.Raters.Target) -> Bool {
    switch target {
    case .mustBeRated: criteria[index].criterion.necessity == .mustBeRated
    case .everyCriterion: criteria[index].criterion.necessity != .optional
    case .criteria(let named): named.contains(index)
    }
  }
}

extension Condition.Test {
  /// Whether a missing criterion leaves it unknown; groups leave an optional one out.
  fileprivate func isUnread(without criterion: Int) -> Bool {
    switch self {
    case .compare(.criterion(criterion), _, _): true
    case .compare(.lowest(let group), _, _), .every(let group, _, _), .anyOf(let group, _, _),
      .atLeast(_, let group, _, _):
      group.subjects.contains { $0 == .criterion(criterion) }
    case .compare, .ratersDiffer, .isMissing, .flags, .pay, .references: false
    }
  }
}
