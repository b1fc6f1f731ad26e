import AssayLanguage
import AssayLedger
import AssayLoop

/// The scorecards that loops run by, each read and resolved once in a run.
///
/// A class, because copies of a session share it.
final class PinnedScorecards {
  private struct Key: Hashable {
    var name: String
    var overlays: [String]
    var hash: String
  }

  private var known: [Key: Scorecard] = [:]
  private var areWhole: [String: Bool] = [:]

  /// The scorecard of a pin.
  func scorecard(
    _ present: Pins.Present, in workspace: Workspace
  ) throws(CommandFailure) -> Scorecard {
    let pin = present.pin
    let key = Key(name: pin.name, overlays: pin.overlays, hash: pin.hash)
    if let scorecard = known[key] { return scorecard }
    let scorecard = try Pins.scorecard(present, in: workspace)
    known[key] = scorecard
    return scorecard
  }

  /// Whether the texts kept under a hash are there and unchanged.
  func isWhole(_ hash: String, in workspace: Workspace) -> Bool {
    if let known = areWhole[hash] { return known }
    let isWhole = (try? workspace.scorecard(hash)) != nil
    areWhole[hash] = isWhole
    return isWhole
  }
}
