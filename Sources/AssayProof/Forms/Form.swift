/// One form of a space: a number for each slot and one state for each circumstance.
struct Form: Hashable, Sendable {
  /// In the order of the slots.
  var numbers: [Int]
  /// One bit each.
  var states: [UInt8]
}
