import ArgumentParser
import AssayPacket

/// How a document is written.
enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case json

  /// The ending of a file that holds it.
  var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    }
  }
}

extension Audience: ExpressibleByArgument {
  /// Reads `decider`, `debrief`, `candidate` or `works-council`.
  public init?(argument: String) {
    self.init(rawValue: argument == "works-council" ? "works council" : argument)
  }

  /// The spellings that the command line takes.
  public static var allValueStrings: [String] {
    ["decider", "debrief", "candidate", "works-council"]
  }
}

extension LoadedLoop {
  /// The packet of the loop for one audience.
  func packet(_ audience: Audience, _ session: WorkspaceSession) -> Packet {
    let calendar = session.calendar
    return Packet(
      PacketInput(
        scorecard: scorecard, opening: opening, state: state, evaluation: evaluation,
        candidateName: name,
        people: session.state.people.map { PacketInput.Person(id: $0.id, name: $0.name) },
        source: PacketInput.Source(
          workspace: session.workspace.file.name, eventCount: events.count, heads: state.heads,
          isSigned: false),
        audience: audience, spell: { calendar.text($0) }))
  }
}
