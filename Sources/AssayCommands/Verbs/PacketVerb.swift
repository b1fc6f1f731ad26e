import ArgumentParser
import AssayLedger
import AssayLoop
import AssayPacket
import AssayText

/// `assay packet`: the document about one loop.
struct PacketVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "packet", abstract: "Write the packet of a loop.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "text, markdown, html or json; html when a file is written.")
  var format: PaperFormat?
  @Option(name: [.customShort("o"), .long], help: "Where to write it; without it, it is printed.")
  var output: String?
  @Option(help: "Who reads it: decider, debrief, candidate or works-council.")
  var audience: Reader = .decider
  @Flag(help: "Write it into the workspace's folder `packets`.") var save = false

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--output", when: save && output != nil,
        "`--save` writes into the workspace's folder `packets`; leave one of them out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.sight(of: try session.loop(loop))
    let packet = found.packet(audience.audience, session)
    let format = format ?? (save || output != nil ? .html : .text)
    let text: String =
      switch format {
      case .text: packet.text(width: max(60, min(invocation.terminal.columns, 100)))
      case .markdown: packet.markdown()
      case .html: packet.html()
      case .json: packet.json().prettyText + "\n"
      }
    if save {
      let name = "\(found.state.id)-\(audience.rawValue).\(format.ending)"
      let path = try ledger { () throws(LedgerError) in
        try session.workspace.writePacket(Array(text.utf8), named: name)
      }
      invocation.output.print(path)
    } else if let output {
      try invocation.writeFile(Array(text.utf8), to: invocation.path(output))
      invocation.output.say("wrote \(output)")
    } else {
      invocation.output.write(text)
    }
    return .done
  }
}
