import AssayText

/// Everything that files declare for other files, by name.
struct Declarations: Sendable {
  /// The files as they were read.
  let sources: [SourceText]
  /// What each file says.
  let files: [FileSyntax]
  /// What could not be read, per file.
  let brokenLines: [BrokenLines]
  /// Those of files that could not be read whole.
  private let anyBrokenLines: [BrokenLines]

  var scaleNames = NameTable(.scale)
  var scales: [Scale] = []
  var bandNames = NameTable(.band)
  var bands: [PayBand] = []
  var rubricNames = VersionedNames(.rubric)
  var rubrics: [RubricDraft] = []
  var scorecardNames = VersionedNames(.scorecard)
  var scorecards: [(file: Int, syntax: ScorecardSyntax)] = []
  var overlayNames = NameTable(.overlay)
  var overlays: [(file: Int, syntax: OverlaySyntax)] = []

  init(sources: [SourceText], files: [FileSyntax], brokenLines: [BrokenLines]) {
    self.sources = sources
    self.files = files
    self.brokenLines = brokenLines
    anyBrokenLines = brokenLines.filter { !$0.isEmpty }
  }

  /// Whether a line of any file may have declared `name` for all files.
  func mayBeOnBrokenLine(_ name: String, _ reporter: inout Reporter) -> Bool {
    for lines in anyBrokenLines where reporter.mayHold(lines, name) { return true }
    return false
  }
}

/// A rubric with what the model does not keep.
struct RubricDraft: Sendable {
  /// As far as it could be resolved.
  var rubric: Rubric
  /// Per criterion, where its floor is declared.
  var floorPlaces: [Place?]
  /// The file that declares it.
  var file: Int
  /// Where `scale` or `rated on` stands; nothing when the scale is unknown.
  var scalePlace: Place?
  /// Whether it has mistakes, so that nothing may be made of it.
  var isBroken: Bool
  /// Practice answers for it that have no mistakes, in the order of the files.
  var practice: [PracticeAnswer] = []
}

/// What became of the files.
struct Resolution: Sendable {
  /// Rubrics without errors.
  var rubrics: [Rubric]
  /// Rubrics with practice answers, in the order of the rubrics.
  var practices: [Practice]
  /// Scorecards without errors.
  var scorecards: [Scorecard]
  /// Each scorecard alone, then each overlay applied alone.
  var compositions: [Scorecard]
  /// The resolver's own findings, in no particular order.
  var diagnostics: [Diagnostic]
  /// For compositions that are made later.
  var declarations: Declarations
}
