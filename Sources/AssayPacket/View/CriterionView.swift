import AssayLanguage
import AssayLoop
import AssayText

/// One criterion: its score, its raters, the anchor met and the evidence.
public struct CriterionView: Hashable, Sendable {
  /// What one rater gave.
  public struct Rater: Hashable, Sendable {
    /// The person.
    public var person: PlainText
    /// The person's own mean over the stages.
    public var mean: Figure
    /// Stage and level of each rating behind the mean.
    public var levels: [PlainText]
  }

  /// The anchor that a score reaches.
  public struct MetAnchor: Hashable, Sendable {
    /// `3 Solid`.
    public var level: PlainText
    /// What somebody at that level does.
    public var text: PlainText
  }

  /// What people read.
  public var title: PlainText
  /// `series-logic of dicom-work-sample`.
  public var name: PlainText
  /// Relative to the other criteria of the area.
  public var weight: Figure
  /// Whether a level is owed.
  public var necessity: PlainText?
  /// Mean over the raters; nothing without one, or while it is sealed.
  public var score: Figure?
  /// The floor, if it has one.
  public var floor: Figure?
  /// Whether the score lies below the floor.
  public var isBelowFloor: Bool
  /// Sorted by person; empty for audiences that do not read single ratings.
  public var raters: [Rater]
  /// How far the two most distant raters are apart.
  public var spread: Figure?
  /// The anchor of the highest level that the score reaches in full.
  public var anchor: MetAnchor?
  /// What the panellists wrote, in the order of submission.
  public var evidence: [EvidenceView]
}

extension PacketBuilder {
  func makeCriterion(_ index: Int) -> CriterionView {
    let scoped = scorecard.criteria[index]
    let score = showsFigures ? score(ofCriterion: index) : nil
    let showsRatings = input.audience.showsRatings && !sealedCriteria.contains(index)
    let figures = figures.criteria[index]
    return CriterionView(
      title: PlainText(scoped.criterion.title), name: PlainText(scoped.qualifiedName),
      weight: .short(scoped.criterion.weight), necessity: necessity(of: scoped.criterion),
      score: score.map(Figure.score), floor: scoped.criterion.floor.map(Figure.short),
      isBelowFloor: score.flatMap { score in scoped.criterion.floor.map { score < $0 } } ?? false,
      raters: showsRatings ? figures.raters.map(makeRater) : [],
      spread: showsRatings ? figures.spread.map { .score($0.distance) } : nil,
      anchor: score.flatMap { anchor(met: $0, of: scoped.criterion) },
      evidence: makeEvidence(for: scoped.qualifiedName))
  }

  private func necessity(of criterion: Criterion) -> PlainText? {
    switch criterion.necessity {
    case .ordinary: nil
    case .mustBeRated:
      criterion.floor.map { "must reach \($0.readable)" } ?? "must be rated"
    case .optional: "optional"
    }
  }

  private func makeRater(_ rater: Figures.RaterMean) -> CriterionView.Rater {
    CriterionView.Rater(
      person: naming.person(rater.person), mean: .short(rater.mean),
      levels: rater.levels.map { "\(levelName($0.level)) in \(stageTitle($0.stage))" })
  }

  private func anchor(met score: Fraction, of criterion: Criterion) -> CriterionView.MetAnchor? {
    guard let anchor = criterion.anchors.last(where: { Fraction($0.level) <= score }) else {
      return nil
    }
    return CriterionView.MetAnchor(level: levelName(anchor.level), text: PlainText(anchor.text))
  }
}
