import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop
import AssayPacket

/// `assay kit`: the interviewer's guide for one stage.
struct KitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Write the interviewer's guide for one stage, or a form to fill without a terminal.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Option(help: "text, markdown or html.") var format: PaperFormat = .markdown
  @Option(name: [.customShort("o"), .long], help: "Where to write it; without it, it is printed.")
  var output: String?
  @Flag(help: "A form to fill in, for `assay score --answers`.") var form = false

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--format", when: form && format != .markdown,
        "a form is text of its own kind; leave it out, or leave out `--form`"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.loop(loop)
    let index = try found.stageIndex(stage)
    let role = found.role(of: session.me, inStage: index)
    let text: String
    if form {
      guard let role else {
        throw .no("you hold no role in `\(stage)`, so there is no card of yours to fill")
      }
      text = CardFormWriter(
        scorecard: found.scorecard, stage: index, role: role, loop: found.state.id,
        candidateName: found.name
      ).text()
    } else {
      let panellist = role.flatMap { role in
        found.scorecard.panel.panellists.firstIndex { $0.name == role }
      }
      let kit = Kit(
        scorecard: found.scorecard, stage: index, panellist: panellist, candidateName: found.name,
        notes: session.ownNotes(onStage: index, of: found))
      switch format {
      case .text: text = kit.text(width: max(60, min(invocation.terminal.columns, 100)))
      case .markdown: text = kit.markdown()
      case .html: text = kit.html()
      case .json: throw .usage("a kit is written as text, markdown or html")
      }
    }
    if let output {
      try invocation.writeFile(Array(text.utf8), to: invocation.path(output))
      invocation.output.say("wrote \(output)")
    } else {
      invocation.output.write(text)
    }
    return .done
  }
}

extension LoadedLoop {
  /// The role in which a person takes part in a stage; stand-ins count for whom they replace.
  func role(of person: String?, inStage stage: Int) -> String? {
    guard let person else { return nil }
    let owed = state.owed.first { $0.stage == stage && $0.person == person }
    if let owed { return owed.role }
    let roles = scorecard.stages[stage].panellists.map { scorecard.panel.panellists[$0].name }
    return state.assignments.first { $0.person == person && roles.contains($0.role) }?.role
  }
}
