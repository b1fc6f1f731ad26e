extension Handbook {
  /// What the role is for.
  public struct RoleSheet: Hashable, Sendable {
    /// Why the role exists.
    public var purpose: PlainText?
    /// What it owns.
    public var owns: [PlainText]
    /// What it does not own.
    public var doesNotOwn: [PlainText]
    /// What will have been delivered, when, and the criteria that show it.
    public var deliverables: [Deliverable]
  }

  /// Something that the hired person will have delivered.
  public struct Deliverable: Hashable, Sendable {
    /// What it is.
    public var text: PlainText
    /// `day 90`.
    public var by: PlainText
    /// Titles of the criteria that show it.
    public var shownBy: [PlainText]
  }

  /// The rules in the order in which they are read, with what comes before them.
  public struct RuleSheet: Hashable, Sendable {
    /// What evidence is demanded.
    public var demands: [PlainText]
    /// The overall score that is good enough.
    public var bar: Figure
    /// In order; `otherwise` last.
    public var rules: [RuleLine]
    /// What the author promises of them.
    public var promises: [PlainText]
  }

  /// One rule.
  public struct RuleLine: Hashable, Sendable {
    /// `brittle`.
    public var name: PlainText
    /// `debrief`.
    public var gives: PlainText
    /// The conditions in the author's words.
    public var when: PlainText
    /// The author's reason.
    public var because: PlainText
    /// How many of the forms on which all raters agree it decides; nothing where nobody has counted.
    public var unanimousShare: PlainText?
    /// How many of all forms.
    public var share: PlainText?
  }

  /// An area and its criteria.
  public struct AreaWeight: Hashable, Sendable {
    /// What people read.
    public var title: PlainText
    /// Its part of the whole.
    public var share: Figure
    /// The lowest score that is not a shortfall.
    public var floor: Figure?
    /// In the order of the scorecard.
    public var criteria: [CriterionWeight]
  }

  /// How much one criterion counts when all of its area is rated.
  public struct CriterionWeight: Hashable, Sendable {
    /// What people read.
    public var title: PlainText
    /// The weight as it is written.
    public var weight: Figure
    /// Its part of the area.
    public var inArea: Figure
    /// Its part of the whole: the part of the area times the area's share.
    public var ofWhole: Figure
    /// The lowest score that is not a shortfall.
    public var floor: Figure?
    /// `must be rated`, `optional`.
    public var owed: PlainText
  }

  /// One departure of a scorecard from its rubrics, or of an overlay from its scorecard.
  public struct Change: Hashable, Sendable {
    /// What is changed: `weight of model-design of technical-depth`.
    public var subject: PlainText
    /// What it was.
    public var before: PlainText
    /// What it is.
    public var after: PlainText
    /// Who says so, and why where a reason is given.
    public var by: PlainText
  }

  /// Stages across, criteria down.
  public struct RatingMatrix: Hashable, Sendable {
    /// The roles of the panel.
    public var roles: [Role]
    /// Titles of the stages that rate.
    public var stages: [PlainText]
    /// One for each criterion.
    public var rows: [MatrixRow]
  }

  /// A role of the panel.
  public struct Role: Hashable, Sendable {
    /// `ra-partner`.
    public var name: PlainText
    /// `Regulatory affairs partner`.
    public var title: PlainText
  }

  /// Who rates one criterion.
  public struct MatrixRow: Hashable, Sendable {
    /// What people read.
    public var criterion: PlainText
    /// The names of the roles of each stage; empty where it is not rated.
    public var cells: [[PlainText]]
    /// How many persons rate it at least, where nobody is missing.
    public var raters: Int
    /// How many are demanded; 0 when none.
    public var demanded: Int
  }

  /// Something that is proved, or refuted with a witness.
  public struct ProofLine: Hashable, Sendable {
    /// What is claimed.
    public var claim: PlainText
    /// `proved`, `refuted`, `not settled`.
    public var verdict: PlainText
    /// Cards that show it, or what stands in the way.
    public var witness: PlainText
  }

  /// One change of the files, newest first.
  public struct HistoryLine: Hashable, Sendable {
    /// The day.
    public var day: PlainText
    /// Who made it.
    public var author: PlainText
    /// The files.
    public var files: [PlainText]
    /// What and why.
    public var subject: PlainText
    /// More of why.
    public var body: PlainText
    /// What the store of changes calls it.
    public var revision: PlainText
  }
}
