/// Many bits in a row, for sets of small whole numbers that are shifted and joined.
struct BitRow: Sendable {
  private(set) var words: [UInt64]
  let count: Int

  /// Makes a row of `count` bits, all off.
  init(count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// Whether a bit is on; those outside the row are off.
  subscript(_ index: Int) -> Bool {
    get {
      guard index >= 0, index < count else { return false }
      return words[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
    set {
      let bit = UInt64(1) << UInt64(index & 63)
      if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
  }

  /// Turns on every bit that is on in `other`, moved up by `offset`; what would leave the row is
  /// dropped.
  mutating func formUnion(_ other: borrowing BitRow, movedBy offset: Int) {
    let step = offset >> 6
    let shift = UInt64(offset & 63)
    let rest = count & 63
    let source = other.words.span
    var target = words.mutableSpan
    guard step < target.count else { return }
    if shift == 0 {
      for index in step..<target.count { target[index] |= source[index &- step] }
    } else {
      target[step] |= source[0] << shift
      for index in step &+ 1..<max(step &+ 1, target.count) {
        let from = index &- step
        target[index] |= source[from] << shift | source[from &- 1] >> (64 &- shift)
      }
    }
    if rest != 0, !target.isEmpty { target[target.count - 1] &= (1 << UInt64(rest)) &- 1 }
  }

  /// The first bit that is on at or above `index`.
  func first(from index: Int) -> Int? {
    guard index < count else { return nil }
    let start = max(0, index)
    var word = start >> 6
    var bits = words[word] & (UInt64.max << UInt64(start & 63))
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// The last bit that is on at or below `index`.
  func last(upTo index: Int) -> Int? {
    guard index >= 0, count > 0 else { return nil }
    let start = min(index, count - 1)
    var word = start >> 6
    var bits = words[word] & (UInt64.max >> UInt64(63 - (start & 63)))
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = words[word]
    }
    return word << 6 + 63 - bits.leadingZeroBitCount
  }

  /// Calls `body` with every bit that is on, in rising order.
  func forEach(_ body: (Int) -> Void) {
    for (number, word) in words.enumerated() {
      var bits = word
      while bits != 0 {
        body(number << 6 + bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
  }
}
