import AssayText

extension Verifier {
  /// Checks the kept texts of scorecards against their names, and that none is missing that a loop
  /// runs by.
  mutating func checkScorecards() throws(LedgerError) {
    var whole: Set<Digest> = []
    // A workspace without loops has kept none yet.
    if try reader.isThere(paths.scorecards) {
      for (id, path) in try digests(in: paths.scorecards, "ledger/scorecards") {
        let file = "\(paths.scorecards)/\(id)"
        if read(file, Workspace.scorecardLimit, id, path) != nil {
          whole.insert(id)
          result.scorecards += 1
        }
      }
    }
    for (id, node) in nodes {
      guard let pin = node.pin, !whole.contains(pin) else { continue }
      report(
        .broken(
          StorePaths.event(id),
          "the scorecard that it names, `ledger/scorecards/\(pin)`, is not there whole"
        ))
    }
  }

  /// The hash of the scorecard that an event pins its loop to.
  static func pin(in data: JSONValue) -> Digest? {
    (data["scorecard"] ?? data["to"])?["hash"]?.string.flatMap { Digest($0) }
  }
}
