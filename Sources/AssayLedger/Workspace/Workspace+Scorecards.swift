extension Workspace {
  /// Keeps the exact texts that loops run by, under their hash, which it returns; the same texts are
  /// kept once.
  public func keepScorecard(_ bytes: [UInt8]) throws(LedgerError) -> String {
    guard bytes.count <= Workspace.scorecardLimit else {
      throw .unfit(what: "the scorecard with its rubrics", reason: "it is too long")
    }
    let name = Digest(of: bytes).description
    try writer.makeFolders(paths.scorecards)
    try writer.create(bytes, named: name, in: paths.scorecards, through: paths.temporary)
    return name
  }

  /// The texts kept under `hash`, checked against it.
  public func scorecard(_ hash: String) throws(LedgerError) -> [UInt8] {
    let path = "\(paths.scorecards)/\(hash)"
    guard let digest = Digest(hash) else {
      throw .damaged(path: path, reason: "its name is no hash")
    }
    let bytes = try reader.read(path, limit: Workspace.scorecardLimit)
    guard Digest(of: bytes) == digest else {
      throw .damaged(path: path, reason: "its contents do not have the hash that its name says")
    }
    return bytes
  }

  static let scorecardLimit = 1 << 26
}
