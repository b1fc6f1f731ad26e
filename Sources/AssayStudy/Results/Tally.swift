import AssayLanguage
import AssayLoop

/// What one panel and one set of rules made of all candidates.
public struct Tally: Hashable, Sendable {
  /// What decided a loop.
  public enum Decider: Hashable, Sendable {
    /// By index.
    case rule(Int)
    case otherwise
    /// A rule that could not be read held something back.
    case unread
    /// The evidence is incomplete.
    case shortfall
  }

  /// How many loops something decided.
  public struct Decided: Hashable, Sendable {
    /// About those whose true overall score is at the bar or above.
    public fileprivate(set) var above = 0
    /// About those whose true overall score is below the bar.
    public fileprivate(set) var below = 0
  }

  /// Of those whose true overall score is at the bar or above.
  public private(set) var above = OutcomeCounts()
  /// Of those whose true overall score is below the bar.
  public private(set) var below = OutcomeCounts()
  /// Of those who would be hired if every level were known exactly.
  public private(set) var rightlyHired = OutcomeCounts()
  /// Of those who would not.
  public private(set) var rightlyNotHired = OutcomeCounts()
  /// Of those who are truly below a floor, in the order of `Scorecard.floors`.
  public private(set) var belowFloors: [OutcomeCounts]
  /// By rule, then `otherwise`, then unread, then shortfall.
  private var deciders: [Decided]
  private let rules: Int

  init(_ scorecard: Scorecard) {
    belowFloors = scorecard.floors.map { _ in OutcomeCounts() }
    rules = scorecard.rules.count
    deciders = [Decided](repeating: Decided(), count: rules + 3)
  }

  /// Of all.
  public var all: OutcomeCounts { above + below }

  /// Of all who are hired, those who are truly below the bar.
  public var wronglyHired: Share { Share(below.hire, of: all.hire) }

  /// How often something decided, about those truly above and truly below the bar.
  public func decided(by decider: Decider) -> Decided { deciders[place(of: decider)] }

  private func place(of decider: Decider) -> Int {
    switch decider {
    case .rule(let index): index
    case .otherwise: rules
    case .unread: rules + 1
    case .shortfall: rules + 2
    }
  }

  mutating func add(_ verdict: Judge.Verdict, _ truth: Truths) {
    let place = place(of: Decider(verdict.reason))
    if truth.isAbove {
      above.add(verdict.outcome)
      deciders[place].above += 1
    } else {
      below.add(verdict.outcome)
      deciders[place].below += 1
    }
    if truth.outcome == .hire {
      rightlyHired.add(verdict.outcome)
    } else {
      rightlyNotHired.add(verdict.outcome)
    }
    for floor in truth.floorsMissed { belowFloors[floor].add(verdict.outcome) }
  }
}

/// What is true of one candidate.
struct Truths: Hashable, Sendable {
  /// Whether the overall score is at the bar or above.
  var isAbove: Bool
  /// What the rules give if every level is known exactly.
  var outcome: Outcome
  /// Indices of the floors that a score lies below.
  var floorsMissed: [Int]
}

extension Tally.Decider {
  init(_ reason: Evaluation.Reason) {
    switch reason {
    case .shortfall: self = .shortfall
    case .rule(let index): self = .rule(index)
    case .otherwise: self = .otherwise
    case .unknownRule: self = .unread
    }
  }
}
