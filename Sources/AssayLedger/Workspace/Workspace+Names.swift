extension Workspace {
  private static let nameLimit = 1 << 16

  /// Keeps who a candidate is, in place of what was kept before.
  public func writeName(_ candidate: CandidateName) throws(LedgerError) {
    guard !candidate.id.isEmpty else {
      throw .unfit(what: "the candidate", reason: "the id is empty")
    }
    let bytes = candidate.bytes
    guard bytes.count <= Workspace.nameLimit else {
      throw .unfit(what: "the candidate", reason: "name and contacts are too long")
    }
    try writer.replace(Paths.fileName(for: candidate.id), in: paths.names, with: bytes)
  }

  /// Who the candidate is; nothing when it is not known here, or was removed.
  public func readName(_ id: String) throws(LedgerError) -> CandidateName? {
    let path = "\(paths.names)/\(Paths.fileName(for: id))"
    guard let bytes = try reader.readIfThere(path, limit: Workspace.nameLimit) else { return nil }
    let candidate = try CandidateName(bytes, path: path)
    guard candidate.id == id else {
      throw .damaged(path: path, reason: "it is about another candidate")
    }
    return candidate
  }

  /// Everybody whose name is known here, by id, and the files that could not be read.
  public func names() throws(LedgerError) -> (known: [CandidateName], problems: [StoreProblem]) {
    guard try writer.kind(at: paths.names) != nil else { return ([], []) }
    var known: [CandidateName] = []
    var problems: [StoreProblem] = []
    for entry in try reader.list(paths.names) where !entry.name.hasPrefix(".") {
      let path = "names/\(entry.name)"
      guard let id = Paths.id(fromFileName: entry.name.utf8) else {
        problems.append(.doubtful(path, "it is no name file and does not belong here"))
        continue
      }
      do throws(LedgerError) {
        if let candidate = try readName(id) { known.append(candidate) }
      } catch {
        problems.append(.broken(path, error.sentence))
      }
    }
    return (known, problems)
  }

  /// Removes who a candidate is from this copy of the workspace.
  public func removeName(_ id: String) throws(LedgerError) {
    try writer.remove(Paths.fileName(for: id), in: paths.names)
  }
}
