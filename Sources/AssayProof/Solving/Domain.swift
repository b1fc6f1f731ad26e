/// What is known of a form during a search: a range for every figure of a frame, states for every
/// circumstance.
struct Domain: Sendable {
  /// The range of each figure, narrowed by what was asserted and by what follows.
  private(set) var low: [Int]
  private(set) var high: [Int]
  /// What was asserted of figures; what merely follows is not here.
  private(set) var asserted: [(figure: Int, range: ClosedRange<Int>)] = []
  /// The sums that hang together with something narrowed since they were last looked at.
  private var isStale: [Bool]
  /// The states that each circumstance may have.
  private(set) var states: [UInt8]

  /// Knows nothing but the natural ranges and the states.
  init(_ frame: Frame, states: [UInt8]) {
    low = frame.natural.map(\.lowerBound)
    high = frame.natural.map(\.upperBound)
    isStale = [Bool](repeating: false, count: frame.figures.count)
    self.states = states
  }

  /// Whether a literal holds; nothing while it may go either way.
  func truth(of literal: Literal) -> Bool? {
    switch literal {
    case .range(let figure, let range):
      if low[figure] >= range.lowerBound, high[figure] <= range.upperBound { return true }
      return low[figure] > range.upperBound || high[figure] < range.lowerBound ? false : nil
    case .state(let circumstance, let mask):
      if states[circumstance] & mask == 0 { return false }
      return states[circumstance] & ~mask == 0 ? true : nil
    }
  }

  /// Asserts a literal; `false` when nothing is left then.
  mutating func assert(_ literal: Literal, in frame: Frame) -> Bool {
    switch literal {
    case .range(let figure, let range):
      if let index = asserted.firstIndex(where: { $0.figure == figure }) {
        guard asserted[index].range.overlaps(range) else { return false }
        asserted[index].range = asserted[index].range.clamped(to: range)
      } else {
        asserted.append((figure, range))
      }
      return set(figure, range.lowerBound, range.upperBound, frame)
    case .state(let circumstance, let mask):
      states[circumstance] &= mask
      return states[circumstance] != 0
    }
  }
}

extension Domain {
  /// Narrows sums by their parts and parts by their sums until little changes; `false` when nothing
  /// is left.
  ///
  /// What remains may still be empty: the ranges say nothing of how figures hang together.
  mutating func propagate(_ frame: Frame) -> Bool {
    for _ in 0..<Domain.rounds {
      var hasLooked = false
      for sum in frame.sums where isStale[sum] {
        isStale[sum] = false
        hasLooked = true
        let (least, most) = ends(of: frame.terms[sum])
        guard set(sum, least, most, frame), narrowParts(of: sum, frame) else { return false }
      }
      if !hasLooked { return true }
    }
    return true
  }

  /// Ranges can creep towards each other for long; the exact search needs no more than this.
  private static let rounds = 4

  private mutating func narrowParts(
    of figure: Int, _ frame: Frame
  ) -> Bool {
    let terms = frame.terms[figure]
    let (least, most) = ends(of: terms)
    if low[figure] <= least, high[figure] >= most { return true }
    for term in terms {
      let (own, factor) = (term.figure, term.factor)
      let lowPart = factor > 0 ? factor &* low[own] : factor &* high[own]
      let highPart = factor > 0 ? factor &* high[own] : factor &* low[own]
      let lowest = low[figure] &- (most &- highPart)
      let highest = high[figure] &- (least &- lowPart)
      let size = abs(factor)
      let one = factor > 0 ? Whole.ceiling(lowest, by: size) : Whole.ceiling(-highest, by: size)
      let other = factor > 0 ? Whole.floor(highest, by: size) : Whole.floor(-lowest, by: size)
      guard set(own, one, other, frame) else { return false }
    }
    return true
  }

  private func ends(of terms: [LinearFigure.Term]) -> (Int, Int) {
    var least = 0
    var most = 0
    for term in terms {
      let one = term.factor &* low[term.figure]
      let other = term.factor &* high[term.figure]
      least &+= min(one, other)
      most &+= max(one, other)
    }
    return (least, most)
  }

  private mutating func set(
    _ figure: Int, _ least: Int, _ most: Int, _ frame: Frame
  ) -> Bool {
    guard least > low[figure] || most < high[figure] else { return true }
    low[figure] = max(low[figure], least)
    high[figure] = min(high[figure], most)
    if !frame.terms[figure].isEmpty { isStale[figure] = true }
    for parent in frame.parents[figure] { isStale[parent] = true }
    return low[figure] <= high[figure]
  }
}
