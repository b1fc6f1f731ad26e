/// What checking every file of a ledger found.
public struct Verification: Hashable, Sendable {
  /// What one loop amounts to.
  public struct Loop: Hashable, Sendable {
    /// The loop.
    public var name: String
    /// How many events it has.
    public var events: Int
    /// Ids that no other event had seen, sorted.
    public var heads: [String]

    /// The hash that a packet prints at its foot.
    public var headHash: String { HeadHash.text(of: heads) }
  }

  /// Event files that are whole.
  public internal(set) var events = 0
  /// Body files that are whole.
  public internal(set) var bodies = 0
  /// Bodies that are gone because an erasure says so.
  public internal(set) var erasedBodies = 0
  /// Kept texts of scorecards that are whole.
  public internal(set) var scorecards = 0
  /// Kept calibrations that are whole.
  public internal(set) var fits = 0
  /// Sorted by name.
  public internal(set) var loops: [Loop] = []
  /// The worse first, then by path.
  public internal(set) var problems: [StoreProblem] = []

  /// Whether nothing was changed, lost or damaged, as far as can be seen.
  public var isSound: Bool { !problems.contains { $0.severity == .broken } }
}

extension Workspace {
  /// Reads every event and every body and checks each against its name and against the others.
  /// Trusts nothing but the files themselves.
  public func verify() throws(LedgerError) -> Verification {
    var verifier = Verifier(paths: paths, reader: reader)
    return try verifier.run()
  }
}
