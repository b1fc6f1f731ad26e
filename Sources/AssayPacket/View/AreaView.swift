import AssayLanguage
import AssayLoop
import AssayText

/// One area with its criteria.
public struct AreaView: Hashable, Sendable {
  /// The rubric's title.
  public var title: PlainText
  /// The rubric's name and version.
  public var rubric: PlainText
  /// Its part of the overall score.
  public var share: Figure
  /// Its score; nothing without one, or while it is sealed.
  public var score: Figure?
  /// The floor, if it has one.
  public var floor: Figure?
  /// Whether the score lies below the floor.
  public var isBelowFloor: Bool
  /// Share of its weight that has a level; nothing while it is sealed.
  public var coverage: Figure?
  /// How far the two most distant raters are apart.
  public var spread: Figure?
  /// Why there is no score, if there is none.
  public var withheld: PlainText?
  /// In the order of the scorecard.
  public var criteria: [CriterionView]
}

extension PacketBuilder {
  func makeAreas() -> [AreaView] {
    scorecard.areas.indices.map { index in
      let area = scorecard.areas[index]
      let score = showsFigures ? score(ofArea: index) : nil
      let figures = figures.areas[index]
      let showsSpread = input.audience.showsRatings && !isSealed(area: index)
      return AreaView(
        title: PlainText(area.title), rubric: "\(area.name) \(area.version.description)",
        share: .share(area.share), score: score.map(Figure.score),
        floor: area.floor.map(Figure.short),
        isBelowFloor: score.flatMap { score in area.floor.map { score < $0 } } ?? false,
        coverage: isSealed(area: index) || !showsFigures ? nil : .share(figures.coverage),
        spread: showsSpread ? figures.spread.map { .score($0.distance) } : nil,
        withheld: withheld(area: index, hasScore: score != nil),
        criteria: area.criteria.map(makeCriterion))
    }
  }

  private func withheld(area index: Int, hasScore: Bool) -> PlainText? {
    if hasScore { return nil }
    if !showsFigures { return "Scores are shown after the decision." }
    if isSealed(area: index) { return "Sealed until every card of the stage is in." }
    return "No level on any criterion yet."
  }
}
