import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay explain`: why an outcome came about, in at most fifteen lines.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a loop has its outcome, or what a code means.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The candidate, or a code such as E301.") var subject: String
  @Flag(help: "The whole derivation, with exact fractions.") var full = false

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.loop(subject)
    try session.demandSight(of: found)
    let lines =
      full
      ? Derivation.lines(of: found.evaluation, under: found.scorecard) { session.name(of: $0) }
      : ShortExplanation.lines(of: found, session)
    for line in lines { invocation.output.print(line) }
    return .done
  }
}
