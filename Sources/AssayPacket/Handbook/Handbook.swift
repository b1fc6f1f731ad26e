/// What a scorecard says, for the people who use it and for those who answer for it: the
/// interviewers' sheets, the rules, the weights, who rates what, and how it came to be.
public struct Handbook: Hashable, Sendable {
  /// The scorecard's title.
  public var title: PlainText
  /// Name, version and overlays.
  public var lines: [PlainText]
  /// What the role is.
  public var role: RoleSheet
  /// One sheet for each stage, in the order of the file.
  public var sheets: [Kit]
  /// What is demanded, and which rule decides.
  public var rules: RuleSheet
  /// How much each area and criterion counts.
  public var weights: [AreaWeight]
  /// Where the scorecard and its overlays depart from the rubrics.
  public var changes: [Change]
  /// Who rates what in which stage.
  public var matrix: RatingMatrix
  /// What the tests show.
  public var tests: [PlainText]
  /// What is proved of the rules; nothing where nobody has looked.
  public var proofs: [ProofLine]?
  /// How the files came to be; nothing where no history is kept.
  public var history: [HistoryLine]?

  /// Makes the handbook of one scorecard.
  public init(_ input: HandbookInput) { self = HandbookBuilder(input: input).make() }

  init(
    title: PlainText, lines: [PlainText], role: RoleSheet, sheets: [Kit], rules: RuleSheet,
    weights: [AreaWeight], changes: [Change], matrix: RatingMatrix, tests: [PlainText],
    proofs: [ProofLine]?, history: [HistoryLine]?
  ) {
    self.title = title
    self.lines = lines
    self.role = role
    self.sheets = sheets
    self.rules = rules
    self.weights = weights
    self.changes = changes
    self.matrix = matrix
    self.tests = tests
    self.proofs = proofs
    self.history = history
  }
}
