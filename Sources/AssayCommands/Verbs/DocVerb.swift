import ArgumentParser
import AssayLanguage
import AssayPacket

/// `assay doc`: what a scorecard says, for its interviewers and for those who answer for it.
struct DocVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doc",
    abstract: "Write the handbook of scorecards: sheets, rules, weights, panel, history.",
    discussion: """
      With one scorecard `--output` names a file. With several it names a folder that is there, \
      and each gets a file of its own name.
      """)

  @OptionGroup var inputs: SourceOptions
  @Option(help: "text, markdown or html.") var format: PaperFormat = .markdown
  @Option(name: [.customShort("o"), .long], help: "Where to write; without it, it is printed.")
  var output: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    if format == .json { throw .usage("a handbook is written as text, markdown or html") }
    let checked = CheckedSources(SourceLoader.load(inputs.request(wantsContext: true), invocation))
    if let status = checked.tellProblems(invocation.output) { return status }
    if checked.hasErrors {
      checked.tellErrors(invocation)
      return .no
    }
    let scorecards = checked.compositions.map(\.scorecard)
    if scorecards.isEmpty { throw .no("there is no scorecard here") }
    let writer = HandbookWriter(checked: checked, invocation: invocation)
    for scorecard in scorecards {
      let text = render(writer.handbook(of: scorecard), invocation)
      if let output {
        try write(text, of: scorecard, isOnly: scorecards.count == 1, output, invocation)
      } else if format == .html, scorecards.count > 1 {
        throw .usage("\(scorecards.count) pages do not go into one; name a folder with `--output`")
      } else {
        invocation.output.write(text)
      }
    }
    return .done
  }

  private func render(_ handbook: Handbook, _ invocation: Invocation) -> String {
    switch format {
    case .text: handbook.text(width: max(60, min(invocation.terminal.columns, 100)))
    case .html: handbook.html()
    case .markdown, .json: handbook.markdown()
    }
  }

  private func write(
    _ text: String, of scorecard: Scorecard, isOnly: Bool, _ output: String,
    _ invocation: Invocation
  ) throws(CommandFailure) {
    let isFolder = (try? PlatformFile.facts(of: invocation.path(output)))?.kind == .folder
    if !isFolder, !isOnly {
      throw .usage("`\(VisibleText.line(output))` is no folder, and there are several scorecards")
    }
    let name = "\(HandbookWriter.stem(of: scorecard)).\(format.ending)"
    let path = isFolder ? FilePath.join(output, name) : output
    try invocation.writeFile(Array(text.utf8), to: invocation.path(path))
    invocation.output.say("wrote \(path)")
  }
}
