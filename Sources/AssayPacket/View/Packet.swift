import AssayLanguage
import AssayLoop
import AssayText

/// The document about one loop: what was seen, how sure it is, who dissents, what is missing.
///
/// A pure value of its input, with every word and figure decided; renderers only lay it out.
public struct Packet: Hashable, Sendable {
  /// Who it is written for.
  public var audience: Audience
  /// Who and what it is about.
  public var heading: Heading
  /// What remains open, for the reader to settle; empty for audiences that settle nothing.
  public var questions: [OpenQuestion]
  /// The outcome and how firm it is.
  public var verdict: Verdict
  /// What was decided; nothing while nothing is.
  public var decision: DecisionView?
  /// Decisions that a reopening took back, oldest first.
  public var formerDecisions: [DecisionView]
  /// Which deliverables of the role the scores support.
  public var deliverables: Deliverables
  /// In the order of the scorecard.
  public var areas: [AreaView]
  /// What calibration says; nothing while it says nothing.
  public var calibration: CalibrationView?
  /// Where raters differ; empty for audiences that do not read single ratings.
  public var dissent: [DissentView]
  /// Overall impressions: shown, never counted.
  public var impressions: [EvidenceView]
  /// What is missing and what mends it.
  public var missing: [MissingView]
  /// Red flags that were raised.
  public var flags: [FlagView]
  /// Why the outcome is what it is.
  public var reasoning: Reasoning
  /// Distances to thresholds, nearest first.
  public var thresholds: [ThresholdView]
  /// The smallest changes that would change the outcome, one sentence each.
  public var nearestChanges: [PlainText]
  /// The pay guardrail.
  public var pay: PayView
  /// What referees said.
  public var references: ReferencesView
  /// What happened when.
  public var timeline: TimelineView
  /// Who took part.
  public var panel: PanelView
  /// Which questions were put.
  public var coverage: [StageCoverage]
  /// Notes made during interviews; empty for all but the decider.
  public var notes: [NoteView]
  /// Where every figure comes from.
  public var provenance: Provenance

  /// Who and what a packet is about.
  public struct Heading: Hashable, Sendable {
    /// What the document is called.
    public var kind: PlainText
    /// The candidate.
    public var candidate: PlainText
    /// The scorecard's title.
    public var role: PlainText
    /// The opening's title.
    public var opening: PlainText
    /// By when the opening is to be filled.
    public var by: PlainText?
    /// How long the search may still take, as of the last record.
    public var search: PlainText?
    /// Why the role exists.
    public var purpose: PlainText?
  }

  /// Decides every word and figure of the packet.
  public init(_ input: PacketInput) {
    let builder = PacketBuilder(input)
    audience = input.audience
    heading = Heading(
      kind: input.audience.title, candidate: builder.naming.candidate,
      role: PlainText(input.scorecard.title), opening: PlainText(input.opening.title),
      by: input.opening.by.map { PlainText($0.description) }, search: builder.search,
      purpose: input.scorecard.role.purpose.map { PlainText($0) })
    questions = builder.makeQuestions()
    verdict = builder.makeVerdict()
    decision = input.state.decision.map(builder.makeDecision)
    formerDecisions = input.state.formerDecisions.map(builder.makeDecision)
    deliverables = builder.makeDeliverables()
    areas = builder.makeAreas()
    calibration = builder.makeCalibration()
    dissent = builder.makeDissent()
    impressions = builder.makeImpressions()
    missing = builder.makeMissing()
    flags = builder.makeFlags()
    reasoning = builder.makeReasoning()
    thresholds = builder.makeThresholds()
    nearestChanges =
      builder.standing.isOutcome && builder.showsFigures
      ? input.nearestChanges.map(builder.naming.said) : []
    pay = builder.makePay()
    references = builder.makeReferences()
    timeline = builder.makeTimeline()
    panel = builder.makePanel()
    coverage = builder.makeCoverage()
    notes = builder.makeNotes()
    provenance = builder.makeProvenance()
  }
}
