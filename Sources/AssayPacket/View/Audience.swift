/// Who a packet is written for; decides what it names and what it leaves out.
public enum Audience: String, Hashable, Sendable, CaseIterable {
  /// The person who decides: everything.
  case decider
  /// The panel, after all cards are in: everything but what the candidate asks to be paid.
  case debrief
  /// The candidate: the procedure and their own scores; panellists as I1, I2 and nobody else.
  case candidate
  /// The works council: procedure, criteria, weights and rules; no names at all.
  case worksCouncil = "works council"

  /// Whether panellists and the candidate appear by name.
  var namesPeople: Bool { self == .decider || self == .debrief }

  /// Whether single ratings and the words of panellists are shown.
  var showsRatings: Bool { namesPeople }

  /// What the top of the page calls the document.
  var title: PlainText {
    switch self {
    case .decider: "Hiring packet"
    case .debrief: "Debrief packet"
    case .candidate: "How your application was assessed"
    case .worksCouncil: "Selection procedure, for the works council"
    }
  }
}
