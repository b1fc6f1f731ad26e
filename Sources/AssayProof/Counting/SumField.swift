/// Where one sum stands in the key of a row.
struct SumField: Hashable, Sendable {
  var shift: Int
  var width: Int

  /// A field of its own for sums up to `extent`, behind the bits that are in use.
  init(upTo extent: Int, behind used: inout Int) throws(Unsettled) {
    shift = used
    width = Int.bitWidth - extent.leadingZeroBitCount
    used += width
    // So many sums at once have no end within any budget.
    guard used <= SumRow.Key.bitWidth else { throw .steps }
  }

  /// The bits of the field.
  var mask: SumRow.Key { ((1 << SumRow.Key(width)) - 1) << SumRow.Key(shift) }

  /// The sum in a key.
  func sum(in key: SumRow.Key) -> Int { Int(truncatingIfNeeded: (key & mask) >> SumRow.Key(shift)) }

  /// The sum as a key of its own.
  func key(_ sum: Int) -> SumRow.Key { SumRow.Key(sum) << SumRow.Key(shift) }
}
