import AssayLanguage
import AssayLoop
import AssayText

/// Where every figure comes from and how to check it.
public struct Provenance: Hashable, Sendable {
  /// The scorecard's name.
  public var scorecard: PlainText
  /// Its version.
  public var version: PlainText
  /// Overlays applied.
  public var overlays: [PlainText]
  /// SHA-256 over the formatted text of the scorecard and all it uses.
  public var hash: PlainText
  /// Moves to another version while the loop ran.
  public var moves: [PlainText]
  /// The workspace's name.
  public var workspace: PlainText
  /// The loop's id.
  public var loop: PlainText
  /// How many events the loop has.
  public var eventCount: Int
  /// Ids of the events that no other event has seen; none while cards are sealed, since an id is a
  /// digest of what the card says.
  public var heads: [PlainText]
  /// Why there are no heads, if they are kept back.
  public var headsWithheld: PlainText?
  /// Whether events are signed.
  public var signing: PlainText
  /// How a reader checks all this.
  public var verification: PlainText
  /// How long the personal data is kept.
  public var retention: PlainText?
}

extension PacketBuilder {
  func makeProvenance() -> Provenance {
    let keep = scorecard.privacy.keepFor.map { span -> PlainText in
      let region = scorecard.privacy.region.map { " under \($0)" as PlainText } ?? ""
      return "Personal data is kept for \(span.description) after closing\(region)."
    }
    return Provenance(
      scorecard: PlainText(state.pin.name), version: PlainText(state.pin.version.description),
      overlays: state.pin.overlays.map { PlainText($0) }, hash: PlainText(state.pin.hash),
      moves: state.moves.map {
        "\(time($0.at)): from \($0.from.version.description) to \($0.to.version.description), because \(naming.said($0.because))"
      },
      workspace: PlainText(input.source.workspace), loop: PlainText(state.id),
      eventCount: input.source.eventCount,
      heads: sealedStages.isEmpty ? input.source.heads.map { PlainText($0) } : [],
      headsWithheld: sealedStages.isEmpty ? nil : "told once no card is sealed",
      signing: input.source.isSigned
        ? "Every event is signed and the signatures were checked."
        : "Events are not signed in this version.",
      verification:
        "Run `assay verify` in the workspace; then `assay packet \(state.id)` gives the same bytes again.",
      retention: keep)
  }
}
