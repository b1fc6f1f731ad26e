extension Workspace {
  /// What is kept under the hash of its bytes beside events and their bodies.
  public enum Kept: String, Hashable, Sendable, CaseIterable {
    /// The exact texts that loops run by.
    case scorecards
    /// Calibrations that loops cite.
    case fits

    /// The folder, from the root of the workspace.
    var folder: String { "ledger/\(rawValue)" }

    /// The largest file that is kept or read, in bytes.
    var limit: Int {
      switch self {
      case .scorecards: 1 << 26
      case .fits: 1 << 24
      }
    }

    /// What one is called in a message.
    var noun: String {
      switch self {
      case .scorecards: "the scorecard with its rubrics"
      case .fits: "the calibration"
      }
    }
  }

  /// Keeps `bytes` under their hash, which it returns; the same bytes are kept once.
  public func keep(_ bytes: [UInt8], as kind: Kept) throws(LedgerError) -> String {
    guard bytes.count <= kind.limit else {
      throw .unfit(what: kind.noun, reason: "it is too long")
    }
    let name = Digest(of: bytes).description
    let folder = paths.folder(of: kind)
    try writer.makeFolders(folder)
    try writer.create(bytes, named: name, in: folder, through: paths.temporary)
    return name
  }

  /// The bytes kept under `hash`, checked against it.
  public func kept(_ hash: String, _ kind: Kept) throws(LedgerError) -> [UInt8] {
    let path = "\(paths.folder(of: kind))/\(hash)"
    guard let digest = Digest(hash) else {
      throw .damaged(path: path, reason: "its name is no hash")
    }
    let bytes = try reader.read(path, limit: kind.limit)
    guard Digest(of: bytes) == digest else {
      throw .damaged(path: path, reason: "its contents do not have the hash that its name says")
    }
    return bytes
  }
}
