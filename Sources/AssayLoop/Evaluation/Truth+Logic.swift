extension Truth {
  /// What a plain yes or no amounts to.
  package init(_ holds: Bool) { self = holds ? .holds : .fails }

  /// Whether the opposite holds; the opposite of the unknown is unknown.
  package var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: .unknown
    }
  }
}

extension Sequence<Truth> {
  /// Whether all hold: one that fails settles it, otherwise one that is unknown leaves it open.
  package func conjunction() -> Truth {
    var result = Truth.holds
    for truth in self {
      switch truth {
      case .fails: return .fails
      case .unknown: result = .unknown
      case .holds: break
      }
    }
    return result
  }

  /// Whether one holds: one that holds settles it, otherwise one that is unknown leaves it open.
  package func disjunction() -> Truth {
    var result = Truth.fails
    for truth in self {
      switch truth {
      case .holds: return .holds
      case .unknown: result = .unknown
      case .fails: break
      }
    }
    return result
  }

  /// Whether at least `count` hold, when those that are unknown may turn out either way.
  package func atLeast(_ count: Int) -> Truth {
    var holding = 0
    var possible = 0
    for truth in self {
      if truth == .holds { holding += 1 }
      if truth != .fails { possible += 1 }
    }
    if holding >= count { return .holds }
    return possible < count ? .fails : .unknown
  }
}
