/// Formulas over literals, each built once; a formula is known by its index.
///
/// Every formula stands behind its parts, so one walk in rising order settles a whole formula. The
/// opposite of a literal is written with literals again: there is no `not`.
struct FormulaPool: Sendable {
  /// A formula by its index.
  typealias Index = Int

  /// One formula.
  enum Node: Hashable, Sendable {
    case constant(Bool)
    case literal(Literal)
    /// At least `count` of the parts hold; all of them, or any one, when `count` says so.
    case atLeast(Int, [Index])
  }

  private(set) var nodes: [Node] = [.constant(false), .constant(true)]
  private var known: [Node: Index] = [.constant(false): 0, .constant(true): 1]
  private var opposites: [Index: Index] = [0: 1, 1: 0]

  /// What never holds.
  static let never: Index = 0
  /// What always holds.
  static let always: Index = 1

  /// One of the two constants.
  static func constant(_ holds: Bool) -> Index { holds ? always : never }

  /// A figure of the space lies in a range; settled at once when its natural range says so.
  mutating func range(_ range: ClosedRange<Int>, of figure: Int, in space: FormSpace) -> Index {
    let natural = space.natural[figure]
    guard range.overlaps(natural) else { return FormulaPool.never }
    let clamped = range.clamped(to: natural)
    return clamped == natural
      ? FormulaPool.always : add(.literal(.range(figure: figure, clamped)))
  }

  /// A circumstance has one of the states in the mask.
  mutating func state(of circumstance: Int, in mask: UInt8) -> Index {
    switch mask {
    case 0: FormulaPool.never
    case Circumstance.every: FormulaPool.always
    default: add(.literal(.state(of: circumstance, in: mask)))
    }
  }

  /// All of the parts hold.
  mutating func all(_ parts: [Index]) -> Index { atLeast(parts.count, of: parts) }

  /// Any one of the parts holds.
  mutating func any(_ parts: [Index]) -> Index { atLeast(1, of: parts) }

  /// At least `count` of the parts hold; each part counts, also one that stands twice.
  mutating func atLeast(_ count: Int, of parts: [Index]) -> Index {
    let certain = parts.count { $0 == FormulaPool.always }
    let open = parts.filter { $0 > FormulaPool.always }
    let needed = count - certain
    if needed <= 0 { return FormulaPool.always }
    if needed > open.count { return FormulaPool.never }
    if open.count == 1 { return open[0] }
    let flat = flattened(open, needed)
    if flat.count == 1 { return flat[0] }
    return add(.atLeast(needed == open.count ? flat.count : needed, flat))
  }

  /// Joins the parts of parts of the same kind, each once, where all or any one is asked for.
  private func flattened(_ parts: [Index], _ count: Int) -> [Index] {
    guard count == 1 || count == parts.count else { return parts.sorted() }
    let isAll = count == parts.count
    var flat: [Index] = []
    for part in parts {
      if case .atLeast(let inner, let nested) = nodes[part],
        isAll ? inner == nested.count : inner == 1
      {
        flat += nested
      } else {
        flat.append(part)
      }
    }
    return Set(flat).sorted()
  }

  /// What holds exactly when `formula` does not.
  mutating func not(_ formula: Index, in space: FormSpace) -> Index {
    if let opposite = opposites[formula] { return opposite }
    let opposite: Index
    switch nodes[formula] {
    case .constant(let holds): opposite = FormulaPool.constant(!holds)
    case .literal(.state(let circumstance, let mask)):
      opposite = state(of: circumstance, in: Circumstance.every & ~mask)
    case .literal(.range(let figure, let range)):
      opposite = outside(range, of: figure, in: space)
    case .atLeast(let count, let parts):
      var others: [Index] = []
      for part in parts { others.append(not(part, in: space)) }
      opposite = atLeast(parts.count - count + 1, of: others)
    }
    opposites[formula] = opposite
    opposites[opposite] = formula
    return opposite
  }

  private mutating func outside(
    _ range: ClosedRange<Int>, of figure: Int, in space: FormSpace
  ) -> Index {
    let natural = space.natural[figure]
    var parts: [Index] = []
    if natural.lowerBound < range.lowerBound {
      parts.append(self.range(natural.lowerBound...range.lowerBound - 1, of: figure, in: space))
    }
    if natural.upperBound > range.upperBound {
      parts.append(self.range(range.upperBound + 1...natural.upperBound, of: figure, in: space))
    }
    return any(parts)
  }

  private mutating func add(_ node: Node) -> Index {
    if let index = known[node] { return index }
    nodes.append(node)
    known[node] = nodes.count - 1
    return nodes.count - 1
  }

  /// The formulas that `root` is made of, itself last, in rising order.
  func cone(of root: Index) -> [Index] {
    // Parts stand before what is made of them, so one walk down marks them all.
    var isPart = [Bool](repeating: false, count: root + 1)
    isPart[root] = true
    var cone: [Index] = []
    for index in stride(from: root, through: 0, by: -1) where isPart[index] {
      cone.append(index)
      if case .atLeast(_, let parts) = nodes[index] {
        for part in parts { isPart[part] = true }
      }
    }
    return cone.reversed()
  }

  /// Whether a formula asks for anything beside levels.
  func readsCircumstances(_ root: Index) -> Bool {
    cone(of: root).contains {
      if case .literal(.state) = nodes[$0] { true } else { false }
    }
  }
}
