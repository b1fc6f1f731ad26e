import AssayText

extension Verifier {
  /// Checks what is kept of one kind against its names, and that nothing is missing that an event
  /// names; gives how many files are whole.
  mutating func check(_ kind: Workspace.Kept) throws(LedgerError) -> Int {
    var whole = 0
    var present: Set<Digest> = []
    let folder = paths.folder(of: kind)
    // A workspace in which no loop needed any has kept none yet.
    if try reader.isThere(folder) {
      for (id, path) in try digests(in: folder, kind.folder) {
        present.insert(id)
        if read("\(folder)/\(id)", kind.limit, id, path) != nil { whole += 1 }
      }
    }
    var missing: [Digest: Digest] = [:]
    for (id, node) in nodes {
      guard let named = node.kept[kind], !present.contains(named) else { continue }
      missing[named] = min(missing[named] ?? id, id)
    }
    for (named, event) in missing {
      report(
        .broken(
          "\(kind.folder)/\(named)", "it is missing, and `\(StorePaths.event(event))` names it"))
    }
    return whole
  }

  /// What an event's data says is kept beside it.
  static func kept(in data: JSONValue) -> [Workspace.Kept: Digest] {
    var kept: [Workspace.Kept: Digest] = [:]
    kept[.scorecards] = (data["scorecard"] ?? data["to"])?["hash"]?.string.flatMap { Digest($0) }
    kept[.fits] = data["fit"]?.string.flatMap { Digest($0) }
    return kept
  }
}
