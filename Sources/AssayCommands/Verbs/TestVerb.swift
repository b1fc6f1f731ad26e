import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay test`: runs the tests that scorecards carry.
struct TestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of scorecards.",
    discussion: """
      Status 1 when a test fails, when a file has errors, when a scorecard has no tests, and when \
      nothing was tested at all.
      """)

  /// The forms in which results are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @OptionGroup var inputs: SourceOptions

  @Option(help: "Run only tests whose name contains this text.")
  var filter: String?

  @Option(help: "How results are printed: text or json.")
  var format = Format.text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let loaded = SourceLoader.load(inputs.request(wantsContext: true), invocation)
    let checked = CheckedSources(loaded)
    let output = invocation.output
    if let status = checked.tellProblems(output) { return status }
    if checked.hasErrors {
      let errors = checked.diagnostics.filter { $0.severity == .error }
      output.tell(
        ReportFormat.text.render(errors, in: checked.sources, colored: invocation.colorsError))
      return .no
    }
    let tested = checked.scorecards.map { scorecard in
      TestedScorecard(
        scorecard: scorecard, file: checked.sources[scorecard.place.file].name,
        rows: run(scorecard))
    }
    print(tested, output)
    return try verdict(tested)
  }

  private func run(_ scorecard: Scorecard) -> [TestedRow] {
    TestRunner.run(scorecard).compactMap { result in
      let isWanted = filter.map { result.test.name.contains($0) } ?? true
      guard isWanted else { return nil }
      return TestedRow(
        test: result.test, evaluation: result.evaluation, passed: result.passed)
    }
  }

  private func print(_ tested: [TestedScorecard], _ output: Output) {
    switch format {
    case .json: output.print(TestDocument.value(tested).prettyText)
    case .text:
      for scorecard in tested where !scorecard.rows.isEmpty {
        output.print(TestTable.render(scorecard))
      }
      let rows = tested.flatMap(\.rows)
      let failed = rows.count { !$0.passed }
      let noun = rows.count == 1 ? "test" : "tests"
      output.print("\(rows.count) \(noun), \(rows.count - failed) passed, \(failed) failed")
    }
  }

  private func verdict(_ tested: [TestedScorecard]) throws(CommandFailure) -> ExitStatus {
    if tested.isEmpty { throw .no("nothing was tested: there is no scorecard here") }
    let rows = tested.flatMap(\.rows)
    if let filter, rows.isEmpty {
      throw .no("nothing was tested: no test has `\(VisibleText.line(filter))` in its name")
    }
    let untested = tested.filter(\.rows.isEmpty).map { "`\($0.scorecard.name)`" }
    if filter == nil, !untested.isEmpty {
      throw .no("nothing was tested of \(untested.joined(separator: ", "))")
    }
    return rows.allSatisfy(\.passed) ? .done : .no
  }
}
