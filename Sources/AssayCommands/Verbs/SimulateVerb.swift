import ArgumentParser
import AssayLanguage
import AssayStudy
import AssayText

/// `assay simulate`: what a scorecard and its panel make of candidates whose true levels are known.
struct SimulateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate whom a scorecard and its panel hire, and how long that takes.",
    discussion: """
      Candidates with known levels are drawn, panellists of differing severity rate them, and the \
      rules are read over the cards. What is told: how often somebody truly above the bar is hired \
      and somebody below it, by number of panellists and by spread of severity; what each floor and \
      each rule does; and how many working days a loop takes. The same seed gives the same bytes. \
      Spreads are standard deviations on a scale from 1 to 5.
      """)

  @Argument(
    help: ArgumentHelp("The file of the scorecard.", valueName: "scorecard"),
    completion: .file(extensions: ["scorecard"]))
  var scorecard: String

  @OptionGroup var options: SimulationOptions

  @Option(help: "text or json.") var format: ListFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let request = SourceRequest(paths: [scorecard], wantsContext: true)
    let checked = CheckedSources(SourceLoader.load(request, invocation))
    if let status = checked.tellProblems(invocation.output) { return status }
    if checked.hasErrors {
      checked.tellErrors(invocation)
      return .no
    }
    let scorecard = try only(checked.compositions.map(\.scorecard))
    let simulation = Simulation(of: scorecard, try options.settings(for: scorecard))
    switch format {
    case .json: invocation.output.print(SimulationDocument.value(simulation).prettyText)
    case .text:
      invocation.output.write(
        SimulationText(simulation: simulation, format: invocation.pageFormat).text)
    }
    return .done
  }

  private func only(_ scorecards: [Scorecard]) throws(CommandFailure) -> Scorecard {
    guard let first = scorecards.first else {
      throw .no("`\(VisibleText.line(scorecard))` holds no scorecard")
    }
    if scorecards.count == 1 { return first }
    throw .usage(
      "`\(VisibleText.line(scorecard))` holds \(scorecards.count) scorecards: "
        + "name the file of one")
  }
}
