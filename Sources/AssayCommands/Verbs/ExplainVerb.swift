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

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--full", when: full && code != nil, "a code has no derivation; leave it out"),
      IdleOption(
        "--full", when: full && format == .json,
        "the document of `--format json` has the exact figures; leave one of them out"),
      IdleOption(
        "--workspace", when: workspace.folder != nil && code != nil,
        "a code means the same in every workspace; leave it out"),
      IdleOption(
        "--as", when: workspace.person != nil && code != nil,
        "a code means the same for everybody; leave it out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    if let code { return try tell(code, invocation) }
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

  private func tell(
    _ code: String, _ invocation: Invocation
  ) throws(CommandFailure) -> ExitStatus {
    guard let explanation = CodeExplanation.of(code) else {
      throw .usage("no finding has the code `\(code)`; docs/diagnostics.md lists them")
    }
    switch format {
    case .json: invocation.output.print(CodeDocument.value(explanation).prettyText)
    case .text:
      let columns = invocation.terminal.isOutput ? min(invocation.terminal.columns - 1, 100) : 100
      for line in explanation.lines(within: max(40, columns)) { invocation.output.print(line) }
    }
    return .done
  }

  /// A capital and digits, or a code that is known in small letters; everything else is a loop.
  private var code: String? {
    guard let first = loop.utf8.first, loop.utf8.count > 1,
      loop.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    if (0x41...0x5A).contains(first) { return loop }
    let capital = loop.uppercased()
    return CodeExplanation.of(capital) == nil ? nil : capital
  }
}
