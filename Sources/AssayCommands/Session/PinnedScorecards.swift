import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

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
  private var fits: [String: Fit?] = [:]

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

  /// Whether what is kept under a hash is there and unchanged.
  func isWhole(_ hash: String, _ kind: Workspace.Kept, in workspace: Workspace) -> Bool {
    if let known = areWhole[hash] { return known }
    let isWhole = (try? workspace.kept(hash, kind)) != nil
    areWhole[hash] = isWhole
    return isWhole
  }

  /// The calibration kept under a hash; nothing when it is gone, changed or of a later version.
  func fit(_ hash: String, in workspace: Workspace) -> Fit? {
    if let known = fits[hash] { return known }
    let fit = (try? workspace.kept(hash, .fits)).flatMap { try? JSONParser.parse($0) }
      .flatMap { Fit($0) }
    fits[hash] = .some(fit)
    return fit
  }
}
