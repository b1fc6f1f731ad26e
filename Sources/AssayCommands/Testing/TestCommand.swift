import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// One run of `assay test`: reads, tests, prints, and judges.
struct TestCommand {
  var request: SourceRequest
  var selection: TestSelection
  var format: TestFormat
  var measuresCoverage: Bool
  /// The least part of the obligations that tests have to meet.
  var leastCoverage: Fraction?
  /// How many steps each question about a change may take; nothing when no changes are made.
  var mutationSteps: Int?
  /// The least part of the changes that tests have to notice.
  var leastMutation: Fraction?

  /// What a run left behind: its verdict, and the files that it read.
  struct Ending {
    var verdict: Result<ExitStatus, CommandFailure>
    var paths: [String]
  }

  func run(_ invocation: Invocation) -> Ending {
    let loaded = SourceLoader.load(request, invocation)
    let paths = self.paths(loaded)
    do throws(CommandFailure) {
      return Ending(
        verdict: .success(try test(CheckedSources(loaded), invocation)), paths: paths)
    } catch {
      return Ending(verdict: .failure(error), paths: paths)
    }
  }

  /// Everything that a run would read.
  func paths(_ invocation: Invocation) -> [String] {
    paths(SourceLoader.load(request, invocation))
  }

  private func paths(_ loaded: LoadedSources) -> [String] {
    (loaded.asked + loaded.context).compactMap(\.path) + request.paths
  }

  private func test(
    _ checked: CheckedSources, _ invocation: Invocation
  ) throws(CommandFailure) -> ExitStatus {
    let output = invocation.output
    if let status = checked.tellProblems(output) { return status }
    if checked.hasErrors {
      checked.tellErrors(invocation)
      return .no
    }
    let tested = checked.compositions.map { selection.applied(to: results(of: $0, checked)) }
    // What nobody chose is neither shown nor judged.
    let shown = tested.filter { selection.isEverything || !$0.results.isEmpty }
      .map { measuresCoverage ? measured($0, checked) : $0 }
      .map { changed($0, checked) }
    output.write(format.render(shown, in: checked.sources))
    if tested.isEmpty { throw .no("nothing was tested: there is no scorecard here") }
    return try verdict(shown)
  }

  private func results(
    of composition: (scorecard: Scorecard, file: Int), _ checked: CheckedSources
  ) -> TestedScorecard {
    TestedScorecard(
      scorecard: composition.scorecard, file: checked.sources[composition.file].name,
      results: composition.scorecard.runTests().results)
  }

  private func measured(
    _ tested: TestedScorecard, _ checked: CheckedSources
  ) -> TestedScorecard {
    var measured = tested
    measured.coverage = tested.scorecard.coverage(
      by: tested.results, beyond: checked.baseOfOverlays(tested.scorecard))
    return measured
  }

  private func changed(_ tested: TestedScorecard, _ checked: CheckedSources) -> TestedScorecard {
    guard let mutationSteps else { return tested }
    var changed = tested
    changed.mutation = MutationReport(
      of: tested.scorecard, by: tested.results.filter(\.passed).map(\.test),
      beyond: checked.baseOfOverlays(tested.scorecard), steps: mutationSteps)
    return changed
  }

  private func verdict(_ tested: [TestedScorecard]) throws(CommandFailure) -> ExitStatus {
    let results = tested.flatMap(\.results)
    if !selection.isEverything, results.isEmpty {
      throw .no("nothing was tested: no test \(selection.words)")
    }
    let untested = tested.filter(\.results.isEmpty).map { "`\($0.title)`" }
    if selection.isEverything, !untested.isEmpty {
      throw .no("nothing was tested of \(untested.joined(separator: ", "))")
    }
    try checkCoverage(tested)
    try checkMutation(tested)
    return results.allSatisfy(\.passed) ? .done : .no
  }

  private func checkCoverage(_ tested: [TestedScorecard]) throws(CommandFailure) {
    guard let leastCoverage else { return }
    let short = tested.compactMap { scorecard -> String? in
      guard let coverage = scorecard.coverage, coverage.share < leastCoverage else { return nil }
      return "`\(scorecard.title)`: \(CoverageReport.sentence(for: coverage))"
    }
    guard short.isEmpty else {
      throw .no(
        "the tests show less than \(leastCoverage.percentage): \(short.joined(separator: "; "))")
    }
  }

  private func checkMutation(_ tested: [TestedScorecard]) throws(CommandFailure) {
    guard let leastMutation else { return }
    let short = tested.compactMap { scorecard -> String? in
      guard let report = scorecard.mutation, report.score < leastMutation else { return nil }
      return "`\(scorecard.title)`: \(MutationTextReport.sentence(for: report))"
    }
    guard short.isEmpty else {
      throw .no(
        "the tests notice less than \(leastMutation.percentage): \(short.joined(separator: "; "))")
    }
  }
}
