import AssayLanguage
import AssayLoop
import AssayText

/// Which deliverables of the role the scores support, and where help is needed.
public struct Deliverables: Hashable, Sendable {
  /// How far the scores carry a deliverable.
  public enum Support: String, Hashable, Sendable {
    case supported
    case needsHelp = "needs help"
    case notShown = "not shown yet"
  }

  /// A criterion that a deliverable needs.
  public struct Need: Hashable, Sendable {
    /// The criterion's title.
    public var criterion: PlainText
    /// Its score, if there is one.
    public var score: Figure?
    /// Whether the score reaches the level that is looked for.
    public var isMet: Bool
  }

  /// One deliverable.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public var text: PlainText
    /// `by day 90`.
    public var by: PlainText
    /// How far the scores carry it.
    public var support: Support
    /// What it needs, in the order of the scorecard.
    public var needs: [Need]
  }

  /// How `support` is read.
  public var note: PlainText
  /// In the order of the scorecard.
  public var items: [Item]
}

extension PacketBuilder {
  func makeDeliverables() -> Deliverables {
    let levels = scorecard.scale.levels.map(\.number)
    let enough = levels.last { Fraction($0) <= scorecard.bar } ?? scorecard.scale.lowest
    let items = scorecard.role.deliverables.map { deliverable in
      let needs = deliverable.criteria.map { index in
        let score = showsFigures ? score(ofCriterion: index) : nil
        return Deliverables.Need(
          criterion: criterionTitle(index), score: score.map(Figure.score),
          isMet: score.map { $0 >= Fraction(enough) } ?? false)
      }
      return Deliverables.Item(
        text: PlainText(deliverable.text), by: "by day \(deliverable.day)",
        support: Deliverables.support(of: needs), needs: needs)
    }
    return Deliverables(
      note:
        "A deliverable counts as supported when every criterion it needs scores at least \(levelName(enough)), the level next below the bar. It is an aid to reading; no rule uses it.",
      items: items)
  }
}

extension Deliverables {
  fileprivate static func support(of needs: [Need]) -> Support {
    if needs.isEmpty || needs.contains(where: { $0.score == nil }) { return .notShown }
    return needs.allSatisfy(\.isMet) ? .supported : .needsHelp
  }
}
