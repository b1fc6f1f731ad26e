import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop
import AssayPacket
import AssayText

/// `assay demo`: a complete example in a fresh folder.
struct DemoVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Play a complete example into a fresh folder: three candidates, three packets.")

  @Argument(help: "The folder to make; `assay-demo` when left out.") var folder: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let path = try freshFolder(invocation)
    let workspace = try ledger { () throws(LedgerError) in
      try Workspace.create(
        at: path, name: DemoStory.company, region: Region.unitedKingdom.rawValue,
        invocation.surroundings)
    }
    _ = try ShippedContent.write(into: workspace, invocation)
    let calendar = WorkingCalendar(region: .unitedKingdom)
    let scorecard = try DemoStory.scorecard(in: workspace, invocation)
    try DemoStory.play(scorecard).play(in: path, calendar, invocation)
    let packets = try writePackets(workspace, invocation)
    tell(path, packets, invocation)
    return .done
  }

  private func freshFolder(_ invocation: Invocation) throws(CommandFailure) -> String {
    let wanted = invocation.path(folder ?? "assay-demo")
    if try !invocation.fileExists(wanted) { return wanted }
    if folder != nil {
      throw .usage(
        "`\(wanted)` is there already; name a folder that is not, nothing is overwritten")
    }
    for number in 2...999 {
      let next = "\(wanted)-\(number)"
      if try !invocation.fileExists(next) { return next }
    }
    throw .usage("there are a thousand demos here already; name a folder")
  }

  private func writePackets(
    _ workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) -> [(name: String, says: String, path: String)] {
    let session = try WorkspaceSession(invocation, workspace, person: "hana")
    var packets: [(String, String, String)] = []
    for candidate in DemoStory.candidates {
      let loop = try session.sight(of: try session.loop(candidate.name))
      let file = candidate.name.lowercased().split(separator: " ").joined(separator: "-") + ".html"
      let path = try ledger { () throws(LedgerError) in
        try workspace.writePacket(Array(loop.packet(.decider, session).html().utf8), named: file)
      }
      let words = Explanation(
        of: loop.evaluation, under: loop.scorecard, person: session.naming)
      packets.append((candidate.name, words.outcome, path))
    }
    return packets
  }

  private func tell(
    _ path: String, _ packets: [(name: String, says: String, path: String)],
    _ invocation: Invocation
  ) {
    let output = invocation.output
    output.print(
      "\(DemoStory.company), Oxford, hires two Senior Computer Vision Engineers. Company, people")
    output.print("and candidates are invented; the loops were run by the commands you would use.")
    output.print()
    for packet in packets {
      output.print(packet.name)
      for line in "\(packet.says)".wrapped(to: 76) { output.print("  \(line)") }
      output.print("  \(packet.path)")
      output.print()
    }
    output.print("Try next:")
    for line in invocation.entering(path) { output.print("  \(line)") }
    for (command, says) in [
      ("assay status --as hana", "where every loop stands"),
      ("assay explain Daniel --as hana", "why the panel has to talk"),
      ("assay packet Priya --as hana", "what is still missing, and the remedies"),
      ("assay kit Priya sample --as marcus", "the interviewer's guide"),
      ("assay verify", "that nothing was changed"),
      ("assay test scorecards", "the scorecards' own tests"),
    ] { output.print("  \(command.padded(to: 36))\(says)") }
  }
}
