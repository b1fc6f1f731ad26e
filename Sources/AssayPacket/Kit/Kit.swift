public import AssayLanguage
import AssayText

/// The interviewer's guide for one stage: what to ask, what to listen for, how to rate it.
public struct Kit: Hashable, Sendable {
  /// Something to ask.
  public struct QuestionView: Hashable, Sendable {
    /// The question's name, if it has one.
    public var name: PlainText?
    /// What is asked.
    public var text: PlainText
    /// `situational, 10 minutes`.
    public var kind: PlainText
    /// Follow-ups.
    public var probes: [PlainText]
  }

  /// One criterion to rate.
  public struct CriterionGuide: Hashable, Sendable {
    /// What people read.
    public var title: PlainText
    /// `series-logic of dicom-work-sample`.
    public var name: PlainText
    /// The area it belongs to.
    public var area: PlainText
    /// What is owed: `must be rated`.
    public var necessity: PlainText?
    /// What to ask, voided questions left out.
    public var questions: [QuestionView]
    /// Choices and limits: `ask any 1 of a, b`.
    public var choices: [PlainText]
    /// Follow-ups that belong to no question in particular.
    public var probes: [PlainText]
    /// Level and behaviour, lowest first.
    public var anchors: [CriterionView.MetAnchor]
    /// How a counted grade suggests a level.
    public var grading: PlainText?
    /// What to report beside the levels: name and text.
    public var redFlags: [PlainText]
    /// Whether words are owed with a level.
    public var evidence: PlainText
  }

  /// One line of the plan for the time.
  public struct PlanLine: Hashable, Sendable {
    /// What the time is for.
    public var text: PlainText
    /// How long.
    public var minutes: PlainText
  }

  /// The stage's title.
  public var stage: PlainText
  /// The role, if the guide is for one.
  public var role: PlainText?
  /// The candidate, if the guide is for one.
  public var candidate: PlainText?
  /// The scorecard's title and version.
  public var scorecard: PlainText
  /// Why the role exists.
  public var purpose: PlainText?
  /// What the stage is for: the deliverables its criteria show.
  public var shows: [PlainText]
  /// How the time is spent.
  public var plan: [PlanLine]
  /// What raters may see beforehand.
  public var sees: PlainText
  /// Terms of a take-home, confidentiality and what an unscored stage records.
  public var terms: [PlainText]
  /// In the order of the scorecard.
  public var criteria: [CriterionGuide]
  /// How to rate.
  public var rules: [PlainText]
  /// The last part of the talk.
  public var closing: PlainText
  /// The reader's own notes on the stage.
  public var notes: [PlainText]

  /// Makes the guide for stage `stage` of `scorecard`.
  ///
  /// - Parameters:
  ///   - scorecard: What the loop runs by.
  ///   - stage: Index of the stage; one of the scorecard's.
  ///   - panellist: Index of the role that it is for, if it is for one.
  ///   - candidateName: The candidate, if it is for one.
  ///   - notes: What its reader noted during the stage; nobody else's.
  public init(
    scorecard: Scorecard, stage: Int, panellist: Int?, candidateName: String?,
    notes: [String] = []
  ) {
    self = KitBuilder(
      scorecard: scorecard, stage: scorecard.stages[stage],
      role: panellist.map { scorecard.panel.panellists[$0] }, candidate: candidateName
    ).make()
    self.notes = notes.map { PlainText($0) }
  }

  init(
    stage: PlainText, role: PlainText?, candidate: PlainText?, scorecard: PlainText,
    purpose: PlainText?, shows: [PlainText], plan: [PlanLine], sees: PlainText,
    terms: [PlainText], criteria: [CriterionGuide], rules: [PlainText], closing: PlainText
  ) {
    self.stage = stage
    self.role = role
    self.candidate = candidate
    self.scorecard = scorecard
    self.purpose = purpose
    self.shows = shows
    self.plan = plan
    self.sees = sees
    self.terms = terms
    self.criteria = criteria
    self.rules = rules
    self.closing = closing
    notes = []
  }
}
