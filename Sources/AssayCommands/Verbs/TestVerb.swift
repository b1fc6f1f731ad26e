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
        ReportFormat.text.render(
          errors, in: checked.sources, asked: loaded.asked.count, colored: invocation.colorsError))
      return .no
    }
    let tested = checked.compositions.map { composition in
      TestedScorecard(
        scorecard: composition.scorecard, file: checked.sources[composition.file].name,
        results: run(composition.scorecard))
    }
    print(tested, output)
    return try verdict(tested)
  }

  private func run(_ scorecard: Scorecard) -> [TestResult] {
    scorecard.tests
      .filter { test in filter.map { test.name.contains($0) } ?? true }
      .map(scorecard.run)
  }

  private func print(_ tested: [TestedScorecard], _ output: Output) {
    switch format {
    case .json: output.print(TestDocument.value(tested).prettyText)
    case .text:
      for scorecard in tested where !scorecard.results.isEmpty {
        output.print(TestTable.render(scorecard))
      }
      let results = tested.flatMap(\.results)
      let failed = results.count { !$0.passed }
      let noun = results.count == 1 ? "test" : "tests"
      output.print("\(results.count) \(noun), \(results.count - failed) passed, \(failed) failed")
    }
  }

  private func verdict(_ tested: [TestedScorecard]) throws(CommandFailure) -> ExitStatus {
    if tested.isEmpty { throw .no("nothing was tested: there is no scorecard here") }
    let results = tested.flatMap(\.results)
    if let filter, results.isEmpty {
      throw .no("nothing was tested: no test has `\(VisibleText.line(filter))` in its name")
    }
    let untested = tested.filter(\.results.isEmpty).map { "`\($0.title)`" }
    if filter == nil, !untested.isEmpty {
      throw .no("nothing was tested of \(untested.joined(separator: ", "))")
    }
    return results.allSatisfy(\.passed) ? .done : .no
  }
}
