import ArgumentParser
import AssayLanguage
import AssayProof
import AssayText

/// `assay diff`: what changes from one scorecard to another.
struct DiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changes between two versions of a scorecard, and prove what does not.",
    discussion: """
      OLD and NEW are files, or REVISION:PATH as git keeps them; a revision alone means the file of \
      the other. With --workspace its complete loops are read by both. Status 1 when the version \
      moves less far than the change calls for; 2 when something is not settled.
      """)

  @Argument(help: ArgumentHelp("What was there.", valueName: "old")) var old: String
  @Argument(
    help: ArgumentHelp("What is there now; left out with --since.", valueName: "new"))
  var new: String?
  @Option(
    help: ArgumentHelp(
      "Compare the one file with what it was at this revision.", valueName: "revision"))
  var since: String?
  @Option(help: "text or json.") var format: ListFormat = .text
  @Option(help: ArgumentHelp("The steps that one question may take.", valueName: "steps"))
  var budget = ScorecardProof.steps
  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if budget < 1 { throw ValidationError("--budget is a number of steps above zero") }
    if (new == nil) == (since == nil) {
      throw ValidationError("name two scorecards, or one and --since with a revision")
    }
    try IdleOption.refuse(
      IdleOption(
        "--as", when: workspace.person != nil && workspace.folder == nil,
        "it says who reads past loops; add `--workspace`, or leave it out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let (before, after) = try places(invocation)
    let old = try ComparedSource.load(before, invocation)
    let new = try ComparedSource.load(after, invocation)
    let difference = ScorecardDifference(
      from: old.scorecard, to: new.scorecard, steps: budget)
    var loops: PastLoops?
    if workspace.folder != nil {
      loops = try PastLoops(
        try WorkspaceSession.open(invocation, workspace), from: old.scorecard, to: new.scorecard)
    }
    let report = DiffReport(difference: difference, old: old, new: new, loops: loops)
    switch format {
    case .text: invocation.output.write(report.text)
    case .json: invocation.output.print(DiffDocument.value(report).prettyText)
    }
    if VersionWords(difference).isTooSmall { return .no }
    let isSettled = difference.transitions.allSatisfy { transition in
      if case .notSettled = transition.verdict { false } else { true }
    }
    return isSettled ? .done : .unknown
  }

  private func places(
    _ invocation: Invocation
  ) throws(CommandFailure) -> (ComparedSource.Place, ComparedSource.Place) {
    guard let new else { return (.revision(since ?? "", path: old), .file(old)) }
    return (
      try ComparedSource.Place(old, other: new, invocation),
      try ComparedSource.Place(new, other: old, invocation)
    )
  }
}
