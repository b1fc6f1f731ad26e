import AssayText

/// One composition in the making: a scorecard and the overlays that are applied to it.
///
/// Its sentences are read in layers, the scorecard first, each with the file that its places are in.
/// The steps stand in the order in which they need each other; each has a file of its own.
struct ScorecardBuilder {
  /// The sentences of one file.
  struct Layer {
    let file: Int
    /// The name in the header.
    let name: Located<String>
    let body: ScorecardBody
  }

  let declarations: Declarations
  let syntax: ScorecardSyntax
  let layers: [Layer]
  /// The layer whose sentences are being read.
  var layer = 0 {
    didSet { file = layers[layer].file }
  }
  /// The file of that layer.
  private(set) var file: Int
  var reporter = Reporter()

  // Areas and criteria.
  var areas: [AreaDraft] = []
  var drafts: [ScorecardCriterionDraft] = []
  var subjects = SubjectTable()
  var changes = ChangeLog()
  var scale: Scale?
  var criteria: [ScorecardCriterion] = []
  var flags: [ScorecardFlag] = []
  var flagNames = NameTable(.flag)
  /// Red flags of criteria that are dropped, with the layer that drops them.
  var droppedFlags: [String: (place: Place, layer: Int)] = [:]
  /// Whether a `use` could not be followed, so that names may be missing for that reason alone.
  var hasUnknownArea = false
  /// Whether a share could not be read, so that the shares need not total the whole.
  var hasBrokenShare = false
  /// Whether changes leave an area without criteria.
  var hasEmptyArea = false
  /// What could not be read in the files that the scorecard is made of; files that could be read
  /// whole are left out.
  var contributingBrokenLines: [BrokenLines] = []
  /// References that could not be followed, whether reported or not.
  var failedReferences = 0

  // Panel and stages.
  var panellists = NameTable(.panellist)
  var panellistValues: [Panellist] = []
  var alternates = NameTable(.alternate)
  var alternateValues: [Alternate] = []
  var decider: Located<String>?
  var trackNames = NameTable(.track)
  var stageNames = NameTable(.stage)
  var stages: [Stage] = []
  /// Whether what the stages cover is not known in full, for a reason that is reported.
  var hasBrokenCovers = false
  /// Whether it is not known in full who takes part in the stages, for a reason that is reported.
  var hasBrokenPeople = false
  /// How many persons can rate each criterion.
  var capacities: [Int] = []

  // Rules and tests.
  var ruleNames = NameTable(.rule)
  var readFloors: Set<Subject> = []
  var bar: Fraction?

  init(declarations: Declarations, scorecard: Int, overlays: [Int]) {
    self.declarations = declarations
    let (file, syntax) = declarations.scorecards[scorecard]
    self.syntax = syntax
    let above = overlays.map { index in
      let (file, overlay) = declarations.overlays[index]
      return Layer(file: file, name: overlay.name, body: overlay.body)
    }
    layers = [Layer(file: file, name: syntax.name, body: syntax.body)] + above
    self.file = file
  }

  /// The sentences of the scorecard itself.
  var body: ScorecardBody { layers[0].body }

  /// Whether it is known in full who rates what; if not, that somebody does not is no mistake.
  var knowsRaters: Bool {
    !hasBrokenCovers && !hasBrokenPeople && !hasUnknownArea
      && !mayBeBroken(.stage, .by, .covers, .part, .panellist)
  }

  /// Where `span` of the current layer is.
  func place(_ span: ByteSpan) -> Place { Place(file: file, span: span) }

  /// The author's words.
  func text(_ span: ByteSpan) -> String { declarations.sources[file].text(span) }

  /// Whether a line that could not be read may be a sentence of this kind.
  func mayBeBroken(_ keywords: Keyword...) -> Bool {
    layers.contains { declarations.brokenLines[$0.file].mayBegin(with: keywords) }
  }

  /// Runs `step` for every layer, from the scorecard up.
  mutating func forEachLayer(_ step: (inout ScorecardBuilder, ScorecardBody) -> Void) {
    for index in layers.indices {
      layer = index
      step(&self, layers[index].body)
    }
    layer = 0
  }

  /// The value of the uppermost layer that has one, with its layer.
  func uppermost<Value>(_ field: KeyPath<ScorecardBody, Value?>) -> (layer: Int, value: Value)? {
    for index in layers.indices.reversed() {
      if let value = layers[index].body[keyPath: field] { return (index, value) }
    }
    return nil
  }
}

/// What became of one composition.
struct BuiltScorecard: Sendable {
  /// Nothing when there were errors.
  var scorecard: Scorecard?
  var diagnostics: [Diagnostic]
  /// What each layer changed, for clashes between overlays.
  var changes: ChangeLog
}
