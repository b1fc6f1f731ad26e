import AssayText

extension Verifier {
  /// Checks the kept texts of scorecards against their names, and that none is missing that a loop
  /// runs by.
  mutating func checkScorecards() throws(LedgerError) {
    var present: Set<Digest> = []
    // A workspace without loops has kept none yet.
    if try reader.isThere(paths.scorecards) {
      for (id, path) in try digests(in: paths.scorecards, "ledger/scorecards") {
        present.insert(id)
        let file = "\(paths.scorecards)/\(id)"
        if read(file, Workspace.scorecardLimit, id, path) != nil { result.scorecards += 1 }
      }
    }
    var missing: [Digest: Digest] = [:]
    for (id, node) in nodes {
      guard let pin = node.pin, !present.contains(pin) else { continue }
      missing[pin] = min(missing[pin] ?? id, id)
    }
    for (pin, event) in missing {
      report(
        .broken(
          "ledger/scorecards/\(pin)", "it is missing, and `\(StorePaths.event(event))` names it"))
    }
  }

  /// The hash of the scorecard that an event pins its loop to.
  static func pin(in data: JSONValue) -> Digest? {
    (data["scorecard"] ?? data["to"])?["hash"]?.string.flatMap { Digest($0) }
  }
}
