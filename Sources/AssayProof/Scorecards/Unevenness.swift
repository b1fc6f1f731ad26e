/// How many words it takes to tell the levels of a form: one for each area unlike most others, for
/// each criterion unlike most of its area, and for each rater unlike the first of the criterion.
struct Unevenness {
  private let blockOfSlot: [Int]
  private let groupOfBlock: [Int]
  private let groupCount: Int
  private let least: Int
  /// From the least number of the scale to the greatest.
  private let width: Int

  /// Reads a space whose blocks are criteria and whose groups are areas; `numbers` is its scale.
  init(of space: FormSpace, numbers: [Int]) {
    blockOfSlot = space.blockOfSlot
    groupOfBlock = space.groupOfBlock
    groupCount = space.groups.count
    least = numbers.min() ?? 0
    width = (numbers.max() ?? 0) - least + 1
  }

  /// The count for the numbers of all slots.
  func count(of numbers: [Int]) -> Int {
    var uneven = 0
    var leads = [Int](repeating: -1, count: groupOfBlock.count)
    var counts = [Int](repeating: 0, count: groupCount * width)
    for (slot, number) in numbers.enumerated() {
      let block = blockOfSlot[slot]
      if leads[block] < 0 {
        leads[block] = number - least
        counts[groupOfBlock[block] * width + leads[block]] += 1
      } else if leads[block] != number - least {
        uneven += 1
      }
    }
    return uneven + unevenness(of: counts)
  }

  /// Of criteria within their areas and of areas among each other, by how many criteria of each area
  /// stand at each number.
  private func unevenness(of counts: [Int]) -> Int {
    var uneven = 0
    var common = [Int](repeating: 0, count: width)
    for group in 0..<groupCount {
      var (total, most, number) = (0, -1, 0)
      for step in 0..<width {
        let count = counts[group * width + step]
        total += count
        if count > most { (most, number) = (count, step) }
      }
      uneven += total - most
      common[number] += 1
    }
    return uneven + groupCount - (common.max() ?? 0)
  }
}
