/// A small generator with a seed, so that random tests are the same on every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True `hits` times out of `of`.
  mutating func chance(_ hits: Int, of total: Int) -> Bool {
    Int.random(in: 0..<total, using: &self) < hits
  }

  /// One of `items`, which are not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &self)]
  }

  /// Some of `items`, in their order; at least one.
  mutating func some<Item>(of items: [Item]) -> [Item] {
    let chosen = items.filter { _ in chance(1, of: 2) }
    return chosen.isEmpty ? [pick(items)] : chosen
  }
}
