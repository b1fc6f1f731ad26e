import ArgumentParser
import AssayLanguage
import AssayProof
import AssayText

/// `assay prove`: what holds for every set of cards that a panel could submit.
struct ProveVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove what scorecards promise, and what every scorecard should keep.",
    discussion: """
      Every answer is exact, over all cards that the panel of a loop could submit; cards that show \
      the opposite are confirmed by the interpreter. Status 1 when a promise is broken or a rule or \
      outcome is there for nobody; 2 when something is not settled within the budget.
      """)

  @OptionGroup var inputs: SourceOptions

  @Option(help: "How results are printed: text or json.")
  var format = ProofFormat.text

  @Flag(help: "One line for each claim, also for pairs of rules, with cards.")
  var full = false

  @Option(
    name: .customLong("claim"),
    help: ArgumentHelp(
      "Tell only claims of this kind; may be repeated: "
        + Claim.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "kind"),
    transform: ProveVerb.kind)
  var claims: [Claim.Kind] = []

  @Option(help: ArgumentHelp("The steps that one question may take.", valueName: "steps"))
  var budget = ScorecardProof.steps

  @Flag(help: "Print the cards as tests, to be pasted below a scorecard.")
  var asTest = false

  @Option(
    name: .customLong("smtlib"),
    help: ArgumentHelp("Write every question into this folder, as SMT-LIB.", valueName: "folder"))
  var scriptFolder: String?

  private static func kind(_ name: String) throws -> Claim.Kind {
    if let kind = Claim.Kind(rawValue: name) { return kind }
    throw ValidationError(
      "`\(VisibleText.line(name))` is no kind of claim; expected one of "
        + Claim.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
  }

  func validate() throws {
    if budget < 1 { throw ValidationError("--budget is a number of steps above zero") }
    try IdleOption.refuse(
      IdleOption(
        "--format", when: asTest && format != .text,
        "tests are in the language of scorecards; leave it out, or leave out `--as-test`"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let checked = CheckedSources(SourceLoader.load(inputs.request(wantsContext: true), invocation))
    if let status = checked.tellProblems(invocation.output) { return status }
    if checked.hasErrors {
      checked.tellErrors(invocation)
      return .no
    }
    let proved = checked.compositions.map { composition in
      ProvedScorecard(
        proof: ScorecardProof(
          of: composition.scorecard, steps: budget, keepsScripts: scriptFolder != nil),
        file: checked.sources[composition.file].name, steps: budget, kinds: Set(claims),
        isFull: full)
    }
    if proved.isEmpty { throw .no("nothing was proved: there is no scorecard here") }
    if let scriptFolder {
      for scorecard in proved { try ProofScripts(scorecard).write(to: scriptFolder, invocation) }
    }
    tell(proved, checked, invocation.output)
    return status(proved)
  }

  private func tell(
    _ proved: [ProvedScorecard], _ checked: CheckedSources, _ output: Output
  ) {
    if asTest {
      output.write(proved.map(ProofTests.render).joined())
      return
    }
    switch format {
    case .text: output.write(proved.map(ProofReport.render).joined(separator: "\n"))
    case .json: output.write(ProofDocument.value(proved, checked.sources).prettyText + "\n")
    }
  }

  private func status(_ proved: [ProvedScorecard]) -> ExitStatus {
    let judgements = proved.flatMap { scorecard in
      scorecard.shown.map { scorecard.proof.judgement(of: $0) }
    }
    if judgements.contains(.error) { return .no }
    return judgements.contains(.unsettled) ? .unknown : .done
  }
}

/// The forms in which proofs are printed.
enum ProofFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
