import AssayLanguage

/// Collects the slots of two scorecards, each once, and which of their criteria hang together.
struct AlignedSlots {
  private struct Key: Hashable {
    var criterion: String
    var panellist: String
    var seat: Int
    var stage: String
  }

  private var known: [Key: Int] = [:]
  private var blockOfSlot: [Int] = []
  private var blockOfCriterion: [String: Int] = [:]
  /// For each block another one of its group, or itself; areas of either scorecard join blocks.
  private var joined: [Int] = []
  private(set) var flags: [String] = []

  /// Adds the slots of a scorecard and gives the place of each.
  mutating func add(_ slots: [Slot], of scorecard: Scorecard, isUnanimous: Bool) -> [Int] {
    let blocks = scorecard.criteria.indices.map {
      block(of: scorecard.comparedName(ofCriterion: $0))
    }
    for area in scorecard.areas {
      for criterion in area.criteria { join(blocks[area.criteria.lowerBound], blocks[criterion]) }
    }
    return slots.map { slot in
      let key = Key(
        criterion: scorecard.comparedName(ofCriterion: slot.criterion),
        panellist: isUnanimous ? "" : scorecard.panel.panellists[slot.panellist].name,
        seat: isUnanimous ? 0 : slot.seat,
        stage: isUnanimous ? "" : scorecard.stages[slot.stage].name)
      if let place = known[key] { return place }
      known[key] = blockOfSlot.count
      blockOfSlot.append(blocks[slot.criterion])
      return blockOfSlot.count - 1
    }
  }

  /// Adds the flags of a scorecard and gives the place of each.
  mutating func addFlags(of scorecard: Scorecard) -> [Int] {
    scorecard.flags.map { flag in
      if let place = flags.firstIndex(of: flag.flag.name) { return place }
      flags.append(flag.flag.name)
      return flags.count - 1
    }
  }

  /// The space of all slots.
  func space(levels: [Int]) -> FormSpace {
    var groups: [Int: Int] = [:]
    let groupOfBlock = joined.indices.map { block in
      let root = root(of: block)
      if let group = groups[root] { return group }
      groups[root] = groups.count
      return groups.count - 1
    }
    return FormSpace(
      numbers: blockOfSlot.map { _ in levels }, blockOfSlot: blockOfSlot,
      groupOfBlock: groupOfBlock)
  }

  private mutating func block(of criterion: String) -> Int {
    if let block = blockOfCriterion[criterion] { return block }
    blockOfCriterion[criterion] = joined.count
    joined.append(joined.count)
    return joined.count - 1
  }

  private func root(of block: Int) -> Int {
    var root = block
    while joined[root] != root { root = joined[root] }
    return root
  }

  private mutating func join(_ one: Int, _ other: Int) { joined[root(of: other)] = root(of: one) }
}
