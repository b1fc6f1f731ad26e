import ArgumentParser
import AssayLedger
import AssayLoop
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

/// Who reads a packet, as the command line spells it.
enum Reader: String, ExpressibleByArgument, CaseIterable {
  case decider
  case debrief
  case candidate
  case worksCouncil = "works-council"

  /// The packet's own word.
  var audience: Audience {
    switch self {
    case .decider: .decider
    case .debrief: .debrief
    case .candidate: .candidate
    case .worksCouncil: .worksCouncil
    }
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
        audience: audience, openedAt: session.state.opening(opening.id)?.at,
        practice: session.practice(in: self),
        spell: { calendar.text($0) }))
  }
}
