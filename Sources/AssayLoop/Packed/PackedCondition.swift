extension PackedScorecard {
  /// A condition, or a part of one.
  struct Node: Sendable {
    /// What is asked of the range `first..<end`.
    enum Kind: UInt8, Sendable {
      /// Of nodes.
      case all, any, not
      /// Of members.
      case every, anyOf, atLeast, missing
      /// Of pairs of raters.
      case spread
      /// Of the circumstances, by `mask`.
      case raised, confirmed, raisedOnly, pay, references
      /// Of nothing: always unknown.
      case unknown
    }

    var kind: Kind
    var first: Int32 = 0
    var end: Int32 = 0
    /// For `atLeast` a count; for `spread` the numerator and the denominator of the distance.
    var low: Int64 = 0
    var high: Int64 = 0
    var mask: UInt64 = 0
  }

  /// A value that is compared: whether it lies in `low...high`.
  struct Member: Sendable {
    var value: Int32
    var isOptional: Bool
    var low: Int64
    var high: Int64
  }

  /// Pairs of raters by what they are compared on: areas, then criteria.
  struct PairTable: Sendable {
    /// One pair, with the rows on which both can rate.
    struct Pair: Sendable {
      var firstRow: Int32
      var endRow: Int32
    }

    /// The two entries of the rater table on one criterion.
    struct Row: Sendable {
      var one: Int32
      var other: Int32
      var weight: Int64
    }

    var pairs: [Pair] = []
    var rows: [Row] = []
    /// Pairs of each area.
    var areas: [Range<Int>] = []
    /// Pairs of each criterion.
    var criteria: [Range<Int>] = []
  }

  /// Truth as a number, so that `and` is the least and `or` the greatest.
  enum Rank {
    static let fails: UInt8 = 0
    static let unknown: UInt8 = 1
    static let holds: UInt8 = 2
  }
}
