public import AssayLanguage

/// Many sets of cards for one scorecard, each with one byte per rating slot.
///
/// A byte is 0 (or anything above the number of levels) where nothing was observed, and otherwise
/// counts the levels of the scale from 1.
public struct PackedCards: Hashable, Sendable {
  /// Bytes per set of cards.
  public let slotCount: Int
  /// All bytes, set by set.
  public private(set) var levels: [UInt8]
  /// What stands beside the levels, one entry per set.
  public private(set) var circumstances: [PackedCircumstances]

  /// Makes an empty collection for scorecards with `slotCount` rating slots.
  public init(slotCount: Int) {
    self.slotCount = slotCount
    levels = []
    circumstances = []
  }

  /// How many sets of cards there are.
  public var count: Int { circumstances.count }

  /// Makes room for `count` sets of cards in all.
  public mutating func reserve(_ count: Int) {
    levels.reserveCapacity(count * slotCount)
    circumstances.reserveCapacity(count)
  }

  /// Adds a set of cards; there must be one level for each slot.
  public mutating func append(
    _ levels: some Collection<UInt8>, _ circumstances: PackedCircumstances = PackedCircumstances()
  ) {
    precondition(levels.count == slotCount, "a set of cards has one level for each slot")
    self.levels.append(contentsOf: levels)
    self.circumstances.append(circumstances)
  }

  /// Sets one level of one set of cards.
  public mutating func set(_ level: UInt8, at slot: Int, of index: Int) {
    precondition(slot >= 0 && slot < slotCount, "a slot lies within the set of cards")
    levels[index * slotCount + slot] = level
  }
}

/// Flags, pay and references of one set of packed cards.
public struct PackedCircumstances: Hashable, Sendable {
  /// Bit by bit, the flags that were raised.
  public var raised: UInt64
  /// Bit by bit, the flags that were confirmed; those that were not raised do not count.
  public var confirmed: UInt64
  /// How the candidate's expectation lies to the band.
  public var pay: PayStatus
  /// What the references say.
  public var references: ReferenceStatus

  /// Makes circumstances; without more, no flag, pay inside the band and clear references.
  public init(
    raised: UInt64 = 0, confirmed: UInt64 = 0, pay: PayStatus = .insideBand,
    references: ReferenceStatus = .clear
  ) {
    self.raised = raised
    self.confirmed = confirmed
    self.pay = pay
    self.references = references
  }
}
