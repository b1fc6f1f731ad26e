import AssayLanguage
public import AssayLoop
import AssayText

/// A decision with its reasons.
public struct DecisionView: Hashable, Sendable {
  /// `hire` or `no hire`.
  public var decision: Decision
  /// The decider's words.
  public var because: PlainText
  /// Who decided.
  public var by: PlainText
  /// When.
  public var at: PlainText
  /// Whether it differs from what the rules say, or was made without an outcome.
  public var departs: Bool
  /// Overrides that it stands on: who and why.
  public var overrides: [PlainText]
}

extension PacketBuilder {
  func makeDecision(_ recorded: LoopState.RecordedDecision) -> DecisionView {
    DecisionView(
      decision: recorded.decision, because: naming.said(recorded.because),
      by: naming.person(recorded.by), at: time(recorded.at),
      departs: standing.rawValue != recorded.decision.rawValue,
      overrides: state.overrides.map {
        "\(naming.person($0.person)), \(time($0.at)): \(naming.said($0.because))"
      })
  }
}
