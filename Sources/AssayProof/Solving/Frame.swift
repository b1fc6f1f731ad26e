/// One formula made ready for a search: its parts and the figures that matter to it, numbered anew
/// so that a search carries nothing else.
struct Frame {
  /// What is left of a formula within a domain.
  enum Remainder {
    /// It cannot hold.
    case contradiction
    /// It holds whatever the form within the domain.
    case settled
    /// It hangs on a literal, among others: the parts from the whole formula down to it.
    case open(path: [Int])
  }

  /// Every part of the formula, itself last; parts and figures are numbered within the frame.
  private let nodes: [FormulaPool.Node]
  /// Figures that are read, and those that they are made of, rising.
  let figures: [Int]
  /// For each figure its summands, numbered within the frame.
  let terms: [[LinearFigure.Term]]
  /// The figures that are sums.
  let sums: [Int]
  /// For each figure the sums that it is a part of.
  let parents: [[Int]]
  /// The least and the greatest value of each figure.
  let natural: [ClosedRange<Int>]
  /// For each literal how many literals read the same; nothing for other parts.
  private let uses: [Int]

  init(_ root: FormulaPool.Index, _ pool: FormulaPool, _ space: FormSpace) {
    let cone = pool.cone(of: root)
    let figures = Frame.figures(read: cone, pool, space)
    var place = [Int](repeating: 0, count: root + 1)
    for (index, formula) in cone.enumerated() { place[formula] = index }
    var column = [Int](repeating: 0, count: (figures.last ?? -1) + 1)
    for (index, figure) in figures.enumerated() { column[figure] = index }
    nodes = cone.map { index in
      switch pool.nodes[index] {
      case .literal(.range(let figure, let range)):
        .literal(.range(figure: column[figure], range))
      case .atLeast(let count, let parts): .atLeast(count, parts.map { place[$0] })
      case .constant, .literal: pool.nodes[index]
      }
    }
    uses = Frame.uses(of: nodes)
    self.figures = figures
    terms = figures.map { figure in
      space.figures[figure].terms.map {
        LinearFigure.Term(figure: column[$0.figure], factor: $0.factor)
      }
    }
    sums = terms.indices.filter { [terms] in !terms[$0].isEmpty }
    natural = figures.map { space.natural[$0] }
    var parents = [[Int]](repeating: [], count: figures.count)
    for sum in sums {
      for term in terms[sum] { parents[term.figure].append(sum) }
    }
    self.parents = parents
  }

  private static func uses(of nodes: [FormulaPool.Node]) -> [Int] {
    var counts: [Int: Int] = [:]
    let keys = nodes.map { node -> Int? in
      switch node {
      case .literal(.range(let figure, _)): figure
      case .literal(.state(let circumstance, _)): -1 - circumstance
      case .constant, .atLeast: nil
      }
    }
    for case let key? in keys { counts[key, default: 0] += 1 }
    return keys.map { $0.map { counts[$0, default: 0] } ?? 0 }
  }

  private static func figures(
    read cone: [FormulaPool.Index], _ pool: FormulaPool, _ space: FormSpace
  ) -> [Int] {
    // Summands stand before their sums, as parts of formulas do.
    var isRead = [Bool](repeating: false, count: space.figures.count)
    for index in cone {
      if case .literal(.range(let figure, _)) = pool.nodes[index] { isRead[figure] = true }
    }
    var figures: [Int] = []
    for figure in isRead.indices.reversed() where isRead[figure] {
      figures.append(figure)
      for term in space.figures[figure].terms { isRead[term.figure] = true }
    }
    return figures.reversed()
  }

  /// What one step of the search costs.
  var cost: Int { nodes.count + figures.count + 8 }

  /// Draws every conclusion that ranges allow, and says what is left; `failures` say for each part
  /// how often it could not hold, and one more.
  func reduce(_ domain: inout Domain, _ failures: [Int]) -> Remainder {
    while true {
      guard domain.propagate(self) else { return .contradiction }
      let truths = self.truths(in: domain)
      guard let truth = truths[nodes.count - 1] else {
        switch assertUnits(&domain, truths) {
        case .none: return .contradiction
        case .some(true): continue
        case .some(false): return .open(path: openPath(truths, failures))
        }
      }
      return truth ? .settled : .contradiction
    }
  }

  private func truths(in domain: borrowing Domain) -> [Bool?] {
    var truths: [Bool?] = []
    truths.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .constant(let holds): truths.append(holds)
      case .literal(let literal): truths.append(domain.truth(of: literal))
      case .atLeast(let count, let parts):
        var holding = 0
        var possible = 0
        for part in parts {
          switch truths[part] {
          case true?: (holding, possible) = (holding + 1, possible + 1)
          case nil: possible += 1
          case false?: break
          }
        }
        truths.append(holding >= count ? true : possible < count ? false : nil)
      }
    }
    return truths
  }

  /// Asserts the literals without which the formula cannot hold; says whether there were any, and
  /// nothing when they contradict each other.
  private func assertUnits(_ domain: inout Domain, _ truths: [Bool?]) -> Bool? {
    var hasAsserted = false
    var waiting = [nodes.count - 1]
    while let next = waiting.popLast() {
      switch nodes[next] {
      case .constant: break
      case .literal(let literal):
        guard domain.truth(of: literal) == nil else { continue }
        guard domain.assert(literal, in: self) else { return nil }
        hasAsserted = true
      case .atLeast(let count, let parts):
        guard parts.count(where: { truths[$0] != false }) == count else { continue }
        waiting += parts.filter { truths[$0] == nil }
      }
    }
    return hasAsserted
  }

  /// The parts from the whole formula down to a literal on which it still hangs: of what must hold,
  /// one with the fewest ways to do so, and before others what often failed.
  private func openPath(_ truths: [Bool?], _ failures: [Int]) -> [Int] {
    var ways = [Int](repeating: 1, count: nodes.count)
    for (index, node) in nodes.enumerated() where truths[index] == nil {
      guard case .atLeast(let count, let parts) = node else { continue }
      let isAll = count == parts.count
      var total = isAll ? Int.max : 0
      for part in parts where truths[part] == nil {
        total = isAll ? min(total, ways[part]) : min(1 << 20, total + ways[part])
      }
      ways[index] = total
    }
    var path = [nodes.count - 1]
    while case .atLeast(_, let parts) = nodes[path[path.count - 1]] {
      var best: Int?
      for part in parts where truths[part] == nil {
        guard let other = best else {
          best = part
          continue
        }
        let (one, two) = (ways[part] * failures[other], ways[other] * failures[part])
        if one < two || one == two && uses[part] > uses[other] { best = part }
      }
      guard let best else { preconditionFailure("what is open has an open part") }
      path.append(best)
    }
    return path
  }

  /// How many parts there are.
  var size: Int { nodes.count }

  /// The literal at the end of a path.
  func literal(at part: Int) -> Literal {
    guard case .literal(let literal) = nodes[part] else {
      preconditionFailure("what is neither true nor false hangs on a literal")
    }
    return literal
  }

  /// A literal and its opposite, in pieces that exclude each other.
  func choices(of literal: Literal) -> [Literal] {
    switch literal {
    case .state(let circumstance, let mask):
      return [literal, .state(of: circumstance, in: Circumstance.every & ~mask)]
    case .range(let figure, let range):
      let natural = natural[figure]
      var choices = [literal]
      if range.lowerBound > natural.lowerBound {
        choices.append(.range(figure: figure, natural.lowerBound...range.lowerBound - 1))
      }
      if range.upperBound < natural.upperBound {
        choices.append(.range(figure: figure, range.upperBound + 1...natural.upperBound))
      }
      return choices
    }
  }

  /// Whether a form makes the formula hold.
  func holds(for form: Form) -> Bool {
    var values: [Int] = []
    values.reserveCapacity(figures.count)
    for (index, figure) in figures.enumerated() {
      values.append(
        terms[index].isEmpty
          ? form.numbers[figure] : terms[index].reduce(0) { $0 + $1.factor * values[$1.figure] })
    }
    var truths: [Bool] = []
    truths.reserveCapacity(nodes.count)
    for node in nodes {
      let truth =
        switch node {
        case .constant(let holds): holds
        case .literal(.range(let figure, let range)): range.contains(values[figure])
        case .literal(.state(let circumstance, let mask)): form.states[circumstance] & mask != 0
        case .atLeast(let count, let parts): parts.count { truths[$0] } >= count
        }
      truths.append(truth)
    }
    return truths[nodes.count - 1]
  }
}
