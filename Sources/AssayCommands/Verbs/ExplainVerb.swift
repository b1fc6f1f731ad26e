import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay explain`: why an outcome came about, in at most fifteen lines, or what a code stands for.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a loop has its outcome, or what a code such as L201 stands for.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(
    help: ArgumentHelp(
      "The loop's id, the candidate's name or its beginning, or the code of a finding.",
      valueName: "candidate")) var loop: String
  @Flag(help: "The whole derivation, with exact fractions.") var full = false

  @Option(help: "text or json.") var format: ListFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    if isCode {
      guard let explanation = CodeExplanation.of(loop) else {
        throw .usage("no finding has the code `\(loop)`; docs/diagnostics.md lists them")
      }
      let columns = invocation.terminal.isOutput ? min(invocation.terminal.columns - 1, 100) : 100
      for line in explanation.lines(within: max(40, columns)) { invocation.output.print(line) }
      return .done
    }
    let session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.sight(of: try session.loop(loop))
    switch format {
    case .json: invocation.output.print(ExplanationDocument(loop: found).value.prettyText)
    case .text:
      invocation.printBroken(
        full
          ? Derivation(found, session.naming).lines
          : ShortExplanation.lines(of: found, session))
    }
    return .done
  }

  /// A capital and digits.
  private var isCode: Bool {
    loop.utf8.count > 1 && loop.utf8.first.map { (0x41...0x5A).contains($0) } == true
      && loop.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
