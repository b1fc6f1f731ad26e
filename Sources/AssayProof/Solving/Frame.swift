/// One formula made ready for a search: what it is made of, and which figures matter to it.
struct Frame {
  /// What is left of a formula within a domain.
  enum Remainder {
    /// It cannot hold.
    case contradiction
    /// It holds whatever the form within the domain.
    case settled
    /// It hangs on this literal, among others.
    case open(Literal)
  }

  private let root: FormulaPool.Index
  private let pool: FormulaPool
  /// Every part of the formula, itself last.
  private let cone: [FormulaPool.Index]
  /// Where each part stands in the cone.
  private let position: [FormulaPool.Index: Int]
  /// Figures that are read, and those that they are made of, rising.
  private let figures: [Int]

  init(_ root: FormulaPool.Index, _ pool: FormulaPool, _ space: FormSpace) {
    self.root = root
    self.pool = pool
    cone = pool.cone(of: root)
    position = Dictionary(uniqueKeysWithValues: cone.enumerated().map { ($1, $0) })
    var seen: Set<Int> = []
    var waiting: [Int] = []
    for index in cone {
      if case .literal(.range(let figure, _)) = pool.nodes[index] { waiting.append(figure) }
    }
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      waiting += space.figures[next].terms.map(\.figure)
    }
    figures = seen.sorted()
  }

  /// What one step of the search costs.
  var cost: Int { cone.count + figures.count + 8 }

  /// Draws every conclusion that ranges allow, and says what is left.
  func reduce(_ domain: inout Domain, in space: FormSpace) -> Remainder {
    while true {
      guard domain.propagate(figures, in: space) else { return .contradiction }
      let truths = self.truths(in: domain)
      guard let truth = truths[cone.count - 1] else {
        switch assertUnits(&domain, truths) {
        case .none: return .contradiction
        case .some(true): continue
        case .some(false): return .open(openLiteral(truths))
        }
      }
      return truth ? .settled : .contradiction
    }
  }

  private func truths(in domain: Domain) -> [Bool?] {
    var truths = [Bool?](repeating: nil, count: cone.count)
    for (place, index) in cone.enumerated() {
      switch pool.nodes[index] {
      case .constant(let holds): truths[place] = holds
      case .literal(let literal): truths[place] = domain.truth(of: literal)
      case .atLeast(let count, let parts):
        var holding = 0
        var possible = 0
        for part in parts {
          switch truths[position[part] ?? 0] {
          case true?: (holding, possible) = (holding + 1, possible + 1)
          case nil: possible += 1
          case false?: break
          }
        }
        truths[place] = holding >= count ? true : possible < count ? false : nil
      }
    }
    return truths
  }

  /// Asserts the literals without which the formula cannot hold; says whether there were any, and
  /// nothing when they contradict each other.
  private func assertUnits(_ domain: inout Domain, _ truths: [Bool?]) -> Bool? {
    var hasAsserted = false
    var waiting = [root]
    while let next = waiting.popLast() {
      switch pool.nodes[next] {
      case .constant: break
      case .literal(let literal):
        guard domain.truth(of: literal) == nil else { continue }
        guard domain.assert(literal) else { return nil }
        hasAsserted = true
      case .atLeast(let count, let parts):
        let possible = parts.filter { truths[position[$0] ?? 0] != false }
        guard possible.count == count else { continue }
        waiting += possible.filter { truths[position[$0] ?? 0] == nil }
      }
    }
    return hasAsserted
  }

  /// The first literal on which the formula still hangs.
  private func openLiteral(_ truths: [Bool?]) -> Literal {
    var next = root
    while case .atLeast(_, let parts) = pool.nodes[next] {
      next = parts.first { truths[position[$0] ?? 0] == nil } ?? next
    }
    guard case .literal(let literal) = pool.nodes[next] else {
      preconditionFailure("what is neither true nor false hangs on a literal")
    }
    return literal
  }

  /// A literal and its opposite, in pieces that exclude each other.
  func choices(of literal: Literal, in space: FormSpace) -> [Literal] {
    switch literal {
    case .state(let circumstance, let mask):
      return [literal, .state(of: circumstance, in: Circumstance.every & ~mask)]
    case .range(let figure, let range):
      let natural = space.natural[figure]
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
}
