import AssayLanguage
import AssayText

/// Turns conditions into nodes and members of the packed tables.
struct ConditionCompiler {
  typealias Node = PackedScorecard.Node
  typealias Member = PackedScorecard.Member
  typealias Obstacle = PackedScorecard.Obstacle

  let scorecard: Scorecard
  var tables: PackedScorecard.Tables
  let pairs: PackedScorecard.PairTable
  private(set) var nodes: [Node] = []
  private(set) var members: [Member] = []

  init(
    scorecard: Scorecard, tables: PackedScorecard.Tables, pairs: PackedScorecard.PairTable
  ) {
    self.scorecard = scorecard
    self.tables = tables
    self.pairs = pairs
  }

  /// Adds a condition and gives the index of its node.
  mutating func compile(_ condition: Condition) throws(Obstacle) -> Int {
    let node = try node(of: condition)
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func node(of condition: Condition) throws(Obstacle) -> Node {
    switch condition {
    case .all(let parts): try group(.all, parts)
    case .any(let parts): try group(.any, parts)
    case .not(let part): try group(.not, [part])
    case .atom(let atom): try node(of: atom.test)
    }
  }

  /// The parts of a node stand side by side, behind whatever the parts themselves needed.
  private mutating func group(
    _ kind: Node.Kind, _ parts: [Condition]
  ) throws(Obstacle) -> Node {
    var own: [Node] = []
    for part in parts { own.append(try node(of: part)) }
    return add(kind, own)
  }

  private mutating func add(_ kind: Node.Kind, _ parts: [Node]) -> Node {
    let first = nodes.count
    nodes += parts
    return Node(kind: kind, first: Int32(first), end: Int32(nodes.count))
  }

  private mutating func node(of test: Condition.Test) throws(Obstacle) -> Node {
    switch test {
    case .compare(.lowest(let group), let relation, let bound):
      try lowest(of: group, relation, bound)
    case .compare(let quantity, let relation, let bound):
      try compare(quantity, relation, bound)
    case .every(let group, let relation, let bound):
      try node(.every, group, relation, bound)
    case .anyOf(let group, let relation, let bound):
      try node(.anyOf, group, relation, bound)
    case .atLeast(let count, let group, let relation, let bound):
      try node(.atLeast, group, relation, bound, count: count)
    case .ratersDiffer(let distance, let target):
      try spread(atLeast: distance, on: target)
    case .isMissing(let group):
      missing(in: group)
    case .flags(let status, let among):
      flags(status, among: among)
    case .pay(let status):
      Node(kind: .pay, mask: status.mask)
    case .references(let status):
      Node(kind: .references, mask: status.mask)
    }
  }

  private mutating func lowest(
    of group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) throws(Obstacle) -> Node {
    switch relation {
    case .atLeast, .above: return try node(.every, group, relation, bound)
    case .atMost, .below: return try node(.anyOf, group, relation, bound)
    case .exactly:
      let noneLower = try node(.every, group, .atLeast, bound)
      let oneAsLow = try node(.anyOf, group, .atMost, bound)
      return add(.all, [noneLower, oneAsLow])
    }
  }

  private mutating func compare(
    _ quantity: Condition.Quantity, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) throws(Obstacle) -> Node {
    guard let subject = subject(of: quantity), let limit = limit(bound, floor: subject.floor)
    else { return Node(kind: .unknown) }
    // What is named is never left out, even when it is optional.
    let member = try member(subject, relation, limit, isOptional: false)
    members.append(member)
    return Node(kind: .every, first: Int32(members.count - 1), end: Int32(members.count))
  }

  private mutating func node(
    _ kind: Node.Kind, _ group: Condition.Group, _ relation: Condition.Relation,
    _ bound: Condition.Bound, count: Int = 0
  ) throws(Obstacle) -> Node {
    let first = members.count
    for subject in subjects(of: group) {
      guard let limit = limit(bound, floor: subject.floor) else { continue }
      members.append(try member(subject, relation, limit, isOptional: subject.isOptional))
    }
    return Node(
      kind: kind, first: Int32(first), end: Int32(members.count), low: Int64(clamping: count))
  }

  private func member(
    _ subject: Subject, _ relation: Condition.Relation, _ limit: Fraction, isOptional: Bool
  ) throws(Obstacle) -> Member {
    guard let range = relation.range(limit, over: subject.scale) else { throw .denominators }
    return Member(
      value: Int32(subject.value), isOptional: isOptional, low: range.low, high: range.high)
  }

  private mutating func spread(
    atLeast distance: Fraction, on target: Condition.Spread
  ) throws(Obstacle) -> Node {
    guard let numerator = distance.numerator.times(tables.scales.rater) else { throw .denominators }
    let total =
      tables.areas.map { area in
        (area.firstCriterion..<area.endCriterion).reduce(Int128(1)) {
          $0 + Int128(tables.criteria[Int($1)].weight)
        }
      }.max() ?? 1
    let level = (Int128(tables.levels.map(\.magnitude).max() ?? 0) * 2).times(tables.scales.rater)
    let reach = max(numerator.magnitude, distance.denominator.magnitude)
    guard let level, let widest = total.times(level + 1)?.times(Int128(clamping: reach)),
      widest < 1 << 62
    else { throw .denominators }
    let range = pairs(on: target)
    return Node(
      kind: .spread, first: Int32(range.lowerBound), end: Int32(range.upperBound),
      low: try PackedScorecard.narrowed(numerator),
      high: try PackedScorecard.narrowed(distance.denominator))
  }

  private func pairs(on target: Condition.Spread) -> Range<Int> {
    switch target {
    case .area(let index): pairs.areas[index]
    case .criterion(let index): pairs.criteria[index]
    case .anyArea: PackedScorecard.PairTable.joined(pairs.areas)
    case .anyCriterion: PackedScorecard.PairTable.joined(pairs.criteria)
    }
  }

  private mutating func missing(in group: Condition.Group) -> Node {
    let all = subjects(of: group)
    let first = members.count
    for subject in all where !(subject.isOptional && all.count > 1) {
      members.append(
        Member(value: Int32(subject.value), isOptional: subject.isOptional, low: 0, high: 0))
    }
    return Node(kind: .missing, first: Int32(first), end: Int32(members.count))
  }

  private func flags(_ status: Condition.FlagStatus, among flags: [Int]) -> Node {
    let mask = flags.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    switch status {
    case .raised: return Node(kind: .raised, mask: mask)
    case .confirmed: return Node(kind: .confirmed, mask: mask)
    case .raisedOnly: return Node(kind: .raisedOnly, mask: mask)
    }
  }
}

extension ConditionCompiler {
  /// A figure by its place among the values, its denominator and its own floor.
  struct Subject {
    var value: Int
    var scale: Int128
    var floor: Fraction?
    var isOptional = false
  }

  private mutating func subject(of quantity: Condition.Quantity) -> Subject? {
    switch quantity {
    case .overall:
      return Subject(value: tables.layout.overall, scale: tables.scales.overall)
    case .area(let index): return area(index)
    case .criterion(let index): return criterion(index)
    case .lowest: return nil
    case .coverage(let area):
      tables.readsCoverage = true
      guard let area else {
        return Subject(value: tables.layout.overallCoverage, scale: tables.scales.overallCoverage)
      }
      return Subject(value: tables.layout.coverage + area, scale: tables.scales.coverage)
    }
  }

  private func subjects(of group: Condition.Group) -> [Subject] {
    switch group {
    case .areas(let areas): areas.map(area)
    case .criteria(let criteria): criteria.map(criterion)
    case .mixed(let areas, let criteria): areas.map(area) + criteria.map(criterion)
    }
  }

  private func area(_ index: Int) -> Subject {
    Subject(
      value: tables.layout.areas + index, scale: tables.scales.area,
      floor: scorecard.areas[index].floor)
  }

  private func criterion(_ index: Int) -> Subject {
    let criterion = scorecard.criteria[index].criterion
    return Subject(
      value: index, scale: tables.scales.criterion, floor: criterion.floor,
      isOptional: criterion.necessity == .optional)
  }

  private func limit(_ bound: Condition.Bound, floor: Fraction?) -> Fraction? {
    switch bound {
    case .number(let number): number
    case .bar: scorecard.bar
    case .itsFloor: floor
    }
  }
}

extension PackedScorecard.PairTable {
  /// Ranges that follow each other, as one.
  static func joined(_ ranges: [Range<Int>]) -> Range<Int> {
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}

extension PayStatus {
  /// One bit for each status.
  var mask: UInt64 {
    switch self {
    case .unstated: 1
    case .insideBand: 2
    case .aboveBand: 4
    }
  }
}

extension ReferenceStatus {
  /// One bit for each status.
  var mask: UInt64 {
    switch self {
    case .open: 1
    case .clear: 2
    case .concern: 4
    }
  }
}
