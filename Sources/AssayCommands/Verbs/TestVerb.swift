import ArgumentParser
import AssayLanguage
import AssayProof
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

  @Flag(help: "Change the scorecards in every way and tell which changes no test notices.")
  var mutate = false

  @Option(help: "Fail when the tests of a scorecard notice fewer of the changes, as in `100%`.")
  var mutateAtLeast: Percentage?

  @Option(
    help: ArgumentHelp(
      "The steps that one question about a change may take.", valueName: "steps"))
  var budget = ScorecardProof.steps

  @Flag(help: "Run again whenever a file changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if budget < 1 { throw ValidationError("--budget is a number of steps above zero") }
    let tellsTestsAlone = format == .junit || format == .tap
    try IdleOption.refuse(
      IdleOption(
        "--budget", when: budget != ScorecardProof.steps && !mutate && mutateAtLeast == nil,
        "it limits the questions of `--mutate`; add that, or leave it out"),
      IdleOption(
        "--mutate", when: mutate && mutateAtLeast == nil && tellsTestsAlone,
        "junit and tap tell tests alone; add `--mutate-at-least 100%`, or use text or json"),
      IdleOption(
        "--coverage", when: coverage && coverageAtLeast == nil && tellsTestsAlone,
        "junit and tap tell tests alone; add `--coverage-at-least 100%`, or use text or json"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let request = inputs.request(wantsContext: true)
    let command = TestCommand(
      request: request, selection: selection, format: format,
      measuresCoverage: coverage || coverageAtLeast != nil,
      leastCoverage: coverageAtLeast?.share,
      mutationSteps: mutate || mutateAtLeast != nil ? budget : nil,
      leastMutation: mutateAtLeast?.share)
    guard watch else { return try command.run(invocation).verdict.get() }
    if request.readsInput { throw .usage("--watch looks at files, and standard input is none") }
    return TestWatch(command: command).run(invocation)
  }
}
