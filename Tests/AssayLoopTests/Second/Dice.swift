/// Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014) with the throws that cases are made of.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// 0, 1 and so on below `end`.
  mutating func below(_ end: Int) -> Int { Int(next() % UInt64(end)) }

  mutating func between(_ lowest: Int, _ highest: Int) -> Int {
    lowest + below(highest - lowest + 1)
  }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// At least one of them, in their order.
  mutating func some<Element>(_ elements: [Element], each percent: Int) -> [Element] {
    var chosen: [Element] = []
    for element in elements where chance(percent) { chosen.append(element) }
    return chosen.isEmpty ? [pick(elements)] : chosen
  }
}
