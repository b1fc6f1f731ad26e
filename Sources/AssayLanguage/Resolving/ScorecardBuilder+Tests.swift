import AssayText

extension ScorecardBuilder {
  /// Reads the tests of the scorecard, or of the one overlay that is applied.
  mutating func readTests(rules: [Rule]) -> [ScorecardTest] {
    guard layers.count < 3 else { return [] }
    layer = layers.count - 1
    defer { layer = 0 }
    let body = layers[layer].body
    let rows = body.testTables.reduce(0) { $0 + $1.rows.count }
    if rows == 0, body.testBlocks.isEmpty {
      let broken = declarations.brokenLines[file]
      let table = body.testTables.first
      let isTableBroken = table.map { broken.touches(from: $0.span, to: nil) } ?? false
      if !broken.mayBegin(with: [.tests, .test]), !isTableBroken {
        reporter.report(
          .noTests(
            layers[layer].name.value, layer == 0 ? .scorecard : .overlay,
            at: place(table?.span ?? layers[layer].name.span)))
      }
      return []
    }
    var reader = TestReader(self)
    var tests: [ScorecardTest] = []
    tests.reserveCapacity(rows + body.testBlocks.count)
    reader.names.reserveCapacity(rows + body.testBlocks.count)
    for table in body.testTables {
      let start = reader.settings(table.start)
      for row in table.rows { tests.append(reader.test(row, start)) }
    }
    for block in body.testBlocks { tests.append(reader.test(block)) }
    reporter = reader.builder.reporter
    return tests
  }
}

/// Turns rows and blocks into tests; what a setting means is worked out once and shared.
struct TestReader {
  var builder: ScorecardBuilder
  var names = NameTable(.test)
  /// Per criterion a list of it alone.
  var alone: [Int: [Int]] = [:]
  /// What a panellist rates, of an area or, for -1, of all.
  var rated: [RatedKey: [Int]] = [:]
  let everything: [Int]
  let byArea: [[Int]]
  /// Which criteria each panellist rates.
  let ratedBy: [Set<Int>]

  /// Whether it is known in full who rates what.
  let knowsRaters: Bool
  /// What each rule gives.
  let ruleOutcomes: [Outcome]
  let otherwiseOutcome: Outcome?
  /// Whether some `require` may be fallen short of.
  let mayRequire: Bool

  struct RatedKey: Hashable {
    let panellist: Int
    let area: Int
  }

  init(_ builder: ScorecardBuilder) {
    self.builder = builder
    everything = Array(builder.criteria.indices)
    byArea = builder.areas.map { Array($0.area.criteria) }
    var ratedBy = Array(repeating: Set<Int>(), count: builder.panellistValues.count)
    for stage in builder.stages {
      for panellist in stage.panellists { ratedBy[panellist].formUnion(stage.criteria) }
    }
    self.ratedBy = ratedBy
    knowsRaters = builder.knowsRaters
    ruleOutcomes = builder.body.rules.map(\.gives.value)
    otherwiseOutcome = builder.body.otherwise.first?.gives.value
    mayRequire = !builder.body.requires.isEmpty || builder.mayBeBroken(.require)
  }

  mutating func test(_ row: TestRowSyntax, _ start: [TestSetting]) -> ScorecardTest {
    test(
      name: row.name, settings: settings(row.settings, after: start), outcome: row.outcome,
      reason: row.reason, overall: row.overall, guarded: row.guarded)
  }

  mutating func test(_ block: TestBlockSyntax) -> ScorecardTest {
    if block.settings.isEmpty,
      !builder.declarations.brokenLines[builder.file].mayBegin(with: [.start, .but])
    {
      builder.reporter.report(
        .testWithoutSettings(block.name.value, at: builder.place(block.name.span)))
    }
    return test(
      name: block.name, settings: settings(block.settings), outcome: block.outcome,
      reason: block.reason, overall: nil, guarded: nil)
  }

  private mutating func test(
    name: Located<String>, settings: [TestSetting], outcome: Located<Outcome>,
    reason: Located<ReasonSyntax>?, overall: Located<Fraction>?, guarded: Located<Outcome>?
  ) -> ScorecardTest {
    names.declare(name, file: builder.file, &builder.reporter)
    if let overall, let scale = builder.scale {
      builder.reporter.checkOnScale("the overall score", overall, scale, file: builder.file)
    }
    return ScorecardTest(
      name: name.value, settings: settings, outcome: outcome.value,
      reason: reason.flatMap { self.reason($0, outcome) }, overall: overall?.value,
      guarded: guarded?.value, place: builder.place(name.span),
      outcomePlace: builder.place(outcome.span))
  }
}
