/// Cascades, each known by its index; and what becomes of them as literals are settled.
struct CascadePool: Sendable {
  /// A cascade by its index.
  typealias Index = Int

  /// Whether literals hold, in the order in which that came to be known.
  typealias Truths = [(literal: FormulaPool.Index, holds: Bool)]

  /// A literal about a figure.
  struct RangeLiteral: Sendable {
    var node: FormulaPool.Index
    var figure: Int
    var range: ClosedRange<Int>
  }

  private var formulas: FormulaPool
  private var cascades: [Cascade] = []
  private var known: [Cascade: Index] = [:]
  private var literals: [[RangeLiteral]] = []
  /// How many formulas have been walked to settle cascades since that was last asked for.
  private var walked = 0

  /// Cascades of these formulas.
  init(_ formulas: FormulaPool) { self.formulas = formulas }

  /// The index of a cascade.
  mutating func add(_ cascade: Cascade) -> Index {
    if let index = known[cascade] { return index }
    cascades.append(cascade)
    known[cascade] = cascades.count - 1
    literals.append(ranges(in: cascade))
    return cascades.count - 1
  }

  /// What decides, where nothing is open any more.
  func decision(of index: Index) -> Int? { cascades[index].decision }

  /// What a cascade reads of figures.
  func ranges(of index: Index) -> [RangeLiteral] { literals[index] }

  /// The cascade with circumstances as they are.
  mutating func settled(_ index: Index, states: [UInt8]) -> Index {
    var truths: Truths = []
    for node in nodes(of: cascades[index]) {
      if case .literal(.state(let circumstance, let mask)) = formulas.nodes[node] {
        truths.append((node, states[circumstance] & mask != 0))
      }
    }
    return settled(index, truths)
  }

  /// The cascade where literals are known to hold or to fail.
  ///
  /// What is left does not depend on the order in which literals are settled: a part vanishes as soon
  /// as those that are known decide it.
  mutating func settled(_ index: Index, _ truths: Truths) -> Index {
    if truths.isEmpty || decision(of: index) != nil { return index }
    let nodes = nodes(of: cascades[index])
    walked += nodes.count
    var new: [FormulaPool.Index: FormulaPool.Index] = [:]
    for truth in truths { new[truth.literal] = FormulaPool.constant(truth.holds) }
    for node in nodes where new[node] == nil {
      if case .atLeast(let count, let parts) = formulas.nodes[node] {
        new[node] = formulas.atLeast(count, of: parts.map { new[$0] ?? $0 })
      } else {
        new[node] = node
      }
    }
    let steps = cascades[index].steps.map {
      Cascade.Step(condition: new[$0.condition] ?? $0.condition, decides: $0.decides)
    }
    return add(Cascade(steps))
  }

  /// The steps that settling has taken since this was last asked.
  mutating func takeSteps() -> Int {
    defer { walked = 0 }
    return walked
  }

  private func nodes(of cascade: Cascade) -> [FormulaPool.Index] {
    Set(cascade.steps.flatMap { formulas.cone(of: $0.condition) }).sorted()
  }

  private func ranges(in cascade: Cascade) -> [RangeLiteral] {
    nodes(of: cascade).compactMap { node in
      guard case .literal(.range(let figure, let range)) = formulas.nodes[node] else { return nil }
      return RangeLiteral(node: node, figure: figure, range: range)
    }
  }
}
