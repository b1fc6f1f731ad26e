import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay explain`: why an outcome came about, in at most fifteen lines.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a loop has its outcome.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Flag(help: "The whole derivation, with exact fractions.") var full = false

  @Option(help: "text or json.") var format: ListFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    if isCode {
      throw .usage(
        "this version explains loops and no codes such as `\(loop)`; `assay check` says of each "
          + "finding what is wrong and how to mend it")
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
