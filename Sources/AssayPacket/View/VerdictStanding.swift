import AssayLanguage
import AssayLoop
import AssayText

/// How a loop stands, as the top of a packet says it.
///
/// An outcome is only among them when no card is owed and the evidence is complete: a packet of an
/// open or incomplete loop has no way to say `hire`.
public enum VerdictStanding: String, Hashable, Sendable, CaseIterable {
  /// Cards are owed; a state and no outcome.
  case open
  /// No card is owed and the evidence is not there.
  case incomplete
  case noHire = "no hire"
  case debrief
  case hire
  /// The candidate withdrew.
  case withdrawn
  /// The personal data is gone.
  case erased
  /// The audience reads no outcome before the decision.
  case underWay = "under way"

  /// Whether the rules were read and said something.
  public var isOutcome: Bool { self == .noHire || self == .debrief || self == .hire }

  /// As it stands in the verdict.
  public var word: PlainText {
    switch self {
    case .open: "Open"
    case .incomplete: "Incomplete"
    case .noHire: "No hire"
    case .debrief: "Debrief"
    case .hire: "Hire"
    case .withdrawn: "Withdrawn"
    case .erased: "Erased"
    case .underWay: "Under way"
    }
  }
}

extension PacketBuilder {
  /// How the loop stands for this audience.
  var standing: VerdictStanding {
    switch state.phase {
    case .withdrawn: return .withdrawn
    case .erased: return .erased
    case .running where input.audience == .candidate: return .underWay
    case .running, .decided: break
    }
    if !state.owed.isEmpty { return .open }
    if !evaluation.shortfalls.isEmpty { return .incomplete }
    switch evaluation.guarded {
    case .noHire: return .noHire
    case .debrief: return .debrief
    case .hire: return .hire
    case .incomplete: return .incomplete
    }
  }

  /// Whether scores may be read at all: the candidate reads them after the decision.
  var showsFigures: Bool { standing != .underWay && standing != .erased }
}
