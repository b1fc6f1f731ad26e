public import AssayLanguage
public import AssayText

/// The one trace of an evaluation: what was read, what held, what came of it.
///
/// `explain`, the test runner, coverage and the packet read it and recompute nothing of it.
public struct Evaluation: Hashable, Sendable {
  /// Every figure of the cards.
  public var figures: Figures
  /// Demands on the evidence that are not met; empty when it is complete.
  public var shortfalls: [Shortfall]
  /// One entry per rule, in order, also behind the one that decided. Empty when the evidence is
  /// incomplete: the rules are not read then.
  public var rules: [RuleTrace]
  /// What the rules say of the raw scores.
  public var outcome: Outcome
  /// Why.
  public var reason: Reason
  /// The outcome by calibrated scores; nothing while no fit is used.
  public var calibrated: Outcome?
  /// The outcome behind the guard; equal to `outcome` while no fit is used.
  public var guarded: Outcome
  /// Why the guard held a `hire` back; empty when it did not.
  public var guardReasons: [GuardReason] = []

  /// Makes a trace.
  public init(
    figures: Figures, shortfalls: [Shortfall], rules: [RuleTrace], outcome: Outcome,
    reason: Reason, calibrated: Outcome? = nil, guarded: Outcome? = nil
  ) {
    self.figures = figures
    self.shortfalls = shortfalls
    self.rules = rules
    self.outcome = outcome
    self.reason = reason
    self.calibrated = calibrated
    self.guarded = guarded ?? outcome
  }

  /// Why a `hire` hangs on who interviewed.
  public enum GuardReason: Hashable, Sendable {
    /// The rules say this of the calibrated scores.
    case otherOutcome(Outcome)
    /// The probability of reaching the bar is not above the scorecard's doubt band.
    case doubt(probability: Fraction, band: ClosedRange<Fraction>)
  }

  /// Why an outcome came about.
  public enum Reason: Hashable, Sendable {
    /// The evidence is incomplete.
    case shortfall
    /// The first rule that holds, by index.
    case rule(Int)
    /// No rule holds.
    case otherwise
    /// A worse rule (`unknown`) could not be read, so what would have come (`instead`) is held back.
    case unknownRule(Int, instead: Outcome)
  }
}

/// One demand on the evidence that is not met.
public enum Shortfall: Hashable, Sendable {
  /// `require`: a criterion has fewer raters than demanded.
  case raters(criterion: Int, has: Int, needs: Int, demand: Int)
  /// `missing at most`: too much of an area's weight has no score.
  case missing(area: Int, share: Fraction, atMost: Fraction)
  /// An area has no score at all.
  case noScore(area: Int)
}

/// Whether something holds, when it may be unknown (Kleene's strong logic of three values).
public enum Truth: String, Hashable, Sendable {
  case holds
  case fails
  case unknown
}

/// What one rule made of the figures.
public struct RuleTrace: Hashable, Sendable {
  /// Index of the rule.
  public var rule: Int
  /// Whether its condition holds.
  public var truth: Truth
  /// How that came about.
  public var condition: ConditionTrace

  /// Makes an entry.
  public init(rule: Int, truth: Truth, condition: ConditionTrace) {
    self.rule = rule
    self.truth = truth
    self.condition = condition
  }
}

/// A condition with the values that it read, in the shape of the condition.
public indirect enum ConditionTrace: Hashable, Sendable {
  case all([ConditionTrace], Truth)
  case any([ConditionTrace], Truth)
  case not(ConditionTrace, Truth)
  case atom(Condition.Atom, [Reading], Truth)

  /// Whether it holds.
  public var truth: Truth {
    switch self {
    case .all(_, let truth), .any(_, let truth), .not(_, let truth), .atom(_, _, let truth): truth
    }
  }
}

/// One value that an atom read.
public struct Reading: Hashable, Sendable {
  /// What the value belongs to.
  public enum Subject: Hashable, Sendable {
    case overall
    case area(Int)
    case criterion(Int)
    case coverage(area: Int?)
    case spread(area: Int)
    case spreadOfCriterion(Int)
    case flag(Int)
    /// With the status that was read.
    case pay(PayStatus)
    /// With the status that was read.
    case references(ReferenceStatus)
  }

  /// What was read.
  public var subject: Subject
  /// The figure; nothing when there is none, and for flags, pay and references.
  public var value: Fraction?
  /// What it was compared with.
  public var bound: Fraction?
  /// Whether the comparison holds for this one value.
  public var truth: Truth

  /// Makes an entry.
  public init(subject: Subject, value: Fraction?, bound: Fraction?, truth: Truth) {
    self.subject = subject
    self.value = value
    self.bound = bound
    self.truth = truth
  }
}
