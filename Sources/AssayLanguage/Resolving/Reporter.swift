/// Collects findings and knows at once whether there was an error.
struct Reporter: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var errorCount = 0
  /// Looking for the nearest name costs a walk over all candidates; a file full of unknown names
  /// would make that quadratic, so there is a fixed number of comparisons for it.
  private var comparisonsLeft = 2_000_000

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    diagnostics.append(diagnostic)
  }

  /// The nearest candidate, as long as comparisons are left.
  mutating func nearest(to name: String, among candidates: some Collection<String>) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= candidates.count
    return nearestName(to: name, among: candidates)
  }

  /// Whether a line that could not be read may have declared `name`. A file with more unknown names
  /// than can be compared gets the benefit of the doubt.
  mutating func mayHold(_ lines: BrokenLines, _ name: String) -> Bool {
    if lines.isEmpty { return false }
    if lines.mayHoldAnything || lines.hasNamelessLine { return true }
    if lines.words.contains(name) || comparisonsLeft <= 0 { return true }
    return nearest(to: name, among: lines.words) != nil
  }
}
