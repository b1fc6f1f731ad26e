import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay disclose`: the candidate was told the pay band.
struct DiscloseVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "disclose", abstract: "Record that the candidate was told the pay band.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "The day, such as 2026-11-20; today when left out.") var on: String?
  @Option(help: "Which band, when the scorecard has several: its region or name.")
  var band: String?

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .payDisclosed(band: try loop.band(band), on: try session.date(on))
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Recorded: \(loop.shownName) was told the band \(loop.state.disclosure?.band ?? "")."
  }
}

/// `assay expect`: what pay the candidate expects, never what they earn or earned.
struct ExpectVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "expect",
    abstract: "Record how the candidate's pay expectation lies to the band.",
    discussion: "Expectations only: what somebody earns or earned is not asked and not kept.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "`inside`, `above` or `unstated`.") var status: String
  @Option(help: "The candidate's words.") var words: String = ""

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    switch status {
    case "inside": .expectationRecorded(status: .insideBand, words: words)
    case "above": .expectationRecorded(status: .aboveBand, words: words)
    case "unstated": .expectationRecorded(status: .unstated, words: words)
    default:
      throw .usage(
        "an expectation is `inside`, `above` or `unstated`, found `\(VisibleText.line(status, limit: 40))`"
      )
    }
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Recorded: \(loop.shownName)'s expectation is \(loop.state.expectation.rawValue)."
  }
}
