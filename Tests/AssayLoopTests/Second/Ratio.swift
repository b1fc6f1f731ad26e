/// The second interpreter's own exact number, so that it shares no arithmetic with the first.
struct Ratio: Hashable, Comparable, CustomStringConvertible {
  let top: Int128
  let bottom: Int128

  static let zero = Ratio(0, 1)
  static let one = Ratio(1, 1)

  init(_ top: Int128, _ bottom: Int128) {
    precondition(bottom != 0, "nothing is divided by zero")
    let shared = Ratio.largestSharedDivisor(top.magnitude, bottom.magnitude)
    let sign: Int128 = bottom < 0 ? -1 : 1
    self.top = sign * top / Int128(shared)
    self.bottom = sign * bottom / Int128(shared)
  }

  init(_ whole: Int) { self.init(Int128(whole), 1) }

  var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }

  func plus(_ other: Ratio) -> Ratio {
    Ratio(top * other.bottom + other.top * bottom, bottom * other.bottom)
  }

  func minus(_ other: Ratio) -> Ratio {
    Ratio(top * other.bottom - other.top * bottom, bottom * other.bottom)
  }

  func times(_ other: Ratio) -> Ratio { Ratio(top * other.top, bottom * other.bottom) }

  func over(_ other: Ratio) -> Ratio { Ratio(top * other.bottom, bottom * other.top) }

  var withoutSign: Ratio { top < 0 ? Ratio(-top, bottom) : self }

  static func < (left: Ratio, right: Ratio) -> Bool { left.minus(right).top < 0 }

  static func total(_ parts: [Ratio]) -> Ratio {
    var sum = Ratio.zero
    for part in parts { sum = sum.plus(part) }
    return sum
  }

  /// Nothing for no values.
  static func mean(_ values: [Ratio]) -> Ratio? {
    values.isEmpty ? nil : total(values).over(Ratio(values.count))
  }

  private static func largestSharedDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (high, low) = (first, second)
    while low > UInt128(UInt64.max) { (high, low) = (low, high % low) }
    if low == 0 { return high }
    // The rest fits in one machine word, where division is many times faster.
    var (wordHigh, wordLow) = (UInt64(low), UInt64(high % low))
    while wordLow != 0 { (wordHigh, wordLow) = (wordLow, wordHigh % wordLow) }
    return UInt128(wordHigh)
  }
}
