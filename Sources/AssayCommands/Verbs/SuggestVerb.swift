import ArgumentParser
import AssayLanguage
import AssayProof
import AssayText

/// `assay suggest`: what could be written, worked out from what is there.
struct SuggestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest tests that notice every change of a scorecard.",
    discussion: """
      `assay suggest tests FILE` prints tables, to be pasted below a scorecard: every change of the \
      scorecard that matters makes some row fail, and no row can be left out. Status 2 when it is \
      not settled within the budget whether a row is missing.
      """)

  @Argument(help: "What is suggested: tests.")
  var subject: Subject

  @OptionGroup var inputs: SourceOptions

  @Option(help: ArgumentHelp("The steps that one question may take.", valueName: "steps"))
  var budget = ScorecardProof.steps

  /// What can be suggested.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case tests
  }

  func validate() throws {
    if budget < 1 { throw ValidationError("--budget is a number of steps above zero") }
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let checked = CheckedSources(SourceLoader.load(inputs.request(wantsContext: true), invocation))
    if let status = checked.tellProblems(invocation.output) { return status }
    if checked.hasErrors {
      checked.tellErrors(invocation)
      return .no
    }
    let compositions = checked.compositions
    if compositions.isEmpty { throw .no("nothing was suggested: there is no scorecard here") }
    var isSettled = true
    var texts: [String] = []
    for (scorecard, file) in compositions {
      let suggestion = TestSuggestion(
        for: scorecard, beyond: checked.baseOfOverlays(scorecard), steps: budget)
      isSettled = isSettled && suggestion.obstacle == nil && suggestion.open.isEmpty
      let tested = TestedScorecard(
        scorecard: scorecard, file: checked.sources[file].name, results: [])
      texts.append(SuggestVerb.text(suggestion, tested))
    }
    invocation.output.write(texts.joined(separator: "\n"))
    return isSettled ? .done : .unknown
  }

  /// The tables below a comment that says what they are for.
  private static func text(_ suggestion: TestSuggestion, _ tested: TestedScorecard) -> String {
    if let obstacle = suggestion.obstacle {
      return "# \(tested.title): no tests, because \(obstacle.words)\n"
    }
    if suggestion.rows.isEmpty, suggestion.open.isEmpty {
      return "# \(tested.title): nothing that the overlay changes asks for a test\n"
    }
    let count = suggestion.rows.count
    var text = "# \(tested.title): \(count) \(count == 1 ? "row" : "rows"), none of them to spare\n"
    for mutation in suggestion.open {
      text += "# not settled: \(VisibleText.line(mutation.words, limit: 2000))\n"
    }
    return text + suggestion.tables(under: tested.scorecard)
  }
}
