import ArgumentParser
import AssayLanguage
import AssayText

/// `assay test`: runs the tests that scorecards carry.
struct TestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of scorecards.",
    discussion: """
      Status 1 when a test fails, when a file has errors, when a scorecard has no tests, when the \
      tests show too little, and when nothing was tested at all.
      """)

  @OptionGroup var inputs: SourceOptions
  @OptionGroup var selection: TestSelection

  @Option(help: "How results are printed: text, json, junit or tap.")
  var format = TestFormat.text

  @Flag(help: "Measure what of the scorecards' meaning the tests show.")
  var coverage = false

  @Option(help: "Fail when the tests of a scorecard show less, as in `100%`.")
  var coverageAtLeast: Percentage?

  @Flag(help: "Run again whenever a file changes, until Ctrl-C.")
  var watch = false

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let request = inputs.request(wantsContext: true)
    let command = TestCommand(
      request: request, selection: selection, format: format,
      measuresCoverage: coverage || coverageAtLeast != nil,
      leastCoverage: coverageAtLeast?.share)
    guard watch else { return try command.run(invocation).verdict.get() }
    if request.readsInput { throw .usage("--watch looks at files, and standard input is none") }
    return TestWatch(command: command).run(invocation)
  }
}
