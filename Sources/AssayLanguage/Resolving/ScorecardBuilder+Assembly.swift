import AssayText

extension Declarations {
  /// Resolves a scorecard with overlays; all by index.
  func build(scorecard: Int, overlays: [Int]) -> BuiltScorecard {
    var builder = ScorecardBuilder(
      declarations: self, scorecard: scorecard, overlays: overlays)
    return builder.build()
  }
}

extension ScorecardBuilder {
  mutating func build() -> BuiltScorecard {
    declareNames()
    readAreas()
    readAddedCriteria()
    applyChanges()
    finishCriteria()
    let panel = readPanel()
    readStages()
    checkCoverage()
    let demands = readDemands()
    let references = readReferences()
    let pay = readPay()
    let role = readRole()
    let rules = readRules()
    let otherwise = readOtherwise()
    checkOutcomeOrder()
    checkFloorsAreRead()
    let promises = readPromises()
    let privacy = readPrivacy()
    let deadlines = readDeadlines()
    let doubt = readDoubt()
    let practice = readPractice()
    checkArithmetic()
    let tests = readTests(rules: rules)
    var scorecard: Scorecard?
    if reporter.errorCount == 0, let scale, let bar, let otherwise, isReadable {
      scorecard = Scorecard(
        name: syntax.name.value, title: syntax.title.value, version: syntax.version.value,
        overlays: layers.dropFirst().map(\.name.value), role: role, scale: scale,
        areas: areas.map(\.area), criteria: criteria, flags: flags, panel: panel,
        stages: stages, tracks: tracks, deadlines: deadlines, demands: demands, bar: bar,
        doubt: doubt, calibrationOffBecause: body.calibrationOffBecause?.value, rules: rules,
        otherwise: otherwise, promises: promises, pay: pay,
        references: references, practice: practice, privacy: privacy,
        stopsEarly: body.stopsEarly != nil, tests: tests,
        place: Place(file: layers[0].file, span: syntax.name.span))
    }
    return BuiltScorecard(
      scorecard: scorecard, diagnostics: reporter.diagnostics, changes: changes)
  }

  /// Whether every file that the scorecard is made of could be read whole.
  private var isReadable: Bool {
    layers.allSatisfy { declarations.brokenLines[$0.file].isEmpty }
      && areas.allSatisfy { !declarations.rubrics[$0.rubric].isBroken }
  }

  private var tracks: [Track] {
    body.tracks.map { Track(name: $0.name.value, title: $0.title.value) }
  }
}
