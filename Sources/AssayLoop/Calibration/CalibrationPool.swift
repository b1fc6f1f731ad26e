public import AssayLanguage
public import AssayMeasure
import AssayText

/// The ratings that a scorecard's loops can be calibrated by.
///
/// They come from every loop whose rubric agrees with the scorecard's in name and major version, for
/// the criteria whose anchors are the same, and as they stood at opening. The loop stands for its
/// candidate. A loop whose scorecard is not calibrated is left out.
public struct CalibrationPool: Sendable {
  /// The ratings; criteria by their qualified names, times in days.
  public let table: RatingTable
  /// The loops that gave at least one rating, sorted by id.
  public let sources: [Fit.Source]

  /// Gathers what `loops` say about the criteria of `scorecard`.
  public init(for scorecard: Scorecard, from loops: [LoopState]) {
    var ratings: [Rating] = []
    var sources: [Fit.Source] = []
    for loop in loops.sorted(by: { $0.id < $1.id }) where loop.scorecard.calibrates {
      let shared = CalibrationPool.criteria(of: scorecard, sharedWith: loop.scorecard)
      let own = CalibrationPool.ratings(of: loop, on: shared)
      if own.isEmpty { continue }
      ratings += own
      sources.append(Fit.Source(loop: loop.id, heads: loop.heads))
    }
    table = RatingTable(ratings)
    self.sources = sources
  }

  /// Names of the criteria that mean the same in both, on scales of the same levels.
  private static func criteria(
    of scorecard: Scorecard, sharedWith other: Scorecard
  ) -> Set<String> {
    guard scorecard.scale.levels.map(\.number) == other.scale.levels.map(\.number) else {
      return []
    }
    let majors = Dictionary(
      other.areas.map { ($0.name, $0.version.major) }, uniquingKeysWith: { first, _ in first })
    let others = Dictionary(
      other.criteria.map { ($0.qualifiedName, CalibrationPool.meaning(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    var shared: Set<String> = []
    for area in scorecard.areas where majors[area.name] == area.version.major {
      for index in area.criteria {
        let criterion = scorecard.criteria[index]
        if others[criterion.qualifiedName] == meaning(of: criterion) {
          shared.insert(criterion.qualifiedName)
        }
      }
    }
    return shared
  }

  /// The levels with what is seen at them.
  private static func meaning(of criterion: ScorecardCriterion) -> [Int: String] {
    Dictionary(
      criterion.criterion.anchors.map { ($0.level, $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func ratings(of loop: LoopState, on criteria: Set<String>) -> [Rating] {
    let levels = Set(loop.scorecard.scale.levels.map(\.number))
    return loop.cardsAtOpening.flatMap { card in
      card.card.entries.compactMap { entry in
        guard case .level(let level) = entry.rating, levels.contains(level),
          criteria.contains(entry.criterion)
        else { return nil }
        return Rating(
          candidate: loop.id, criterion: entry.criterion, panellist: card.person,
          value: Double(level), time: Double(card.at.seconds) / 86_400)
      }
    }
  }
}
