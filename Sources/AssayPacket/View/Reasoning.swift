public import AssayLanguage
public import AssayLoop
import AssayText

/// Why the outcome is what it is: every rule with the values it read.
public struct Reasoning: Hashable, Sendable {
  /// One condition of a rule, with its values.
  public struct Step: Hashable, Sendable {
    /// How deep it lies in groups of the condition.
    public var depth: Int
    /// The author's words, or what the group asks: `all of these`.
    public var text: PlainText
    /// The values that were read, each with its own verdict.
    public var readings: [PlainText]
    /// Whether it holds.
    public var truth: Truth?
  }

  /// One rule.
  public struct RuleView: Hashable, Sendable {
    /// The rule's name.
    public var name: PlainText
    /// What it gives when it holds.
    public var gives: Outcome
    /// The author's reason.
    public var because: PlainText
    /// Whether it holds; nothing when the rules were not read.
    public var truth: Truth?
    /// Whether it is the one that decided.
    public var decides: Bool
    /// Its conditions.
    public var steps: [Step]
  }

  /// How the rules are read, or why they were not.
  public var note: PlainText
  /// In the order in which they are read; empty when they were not read and need not be shown.
  public var rules: [RuleView]
  /// What holds when no rule does.
  public var otherwise: PlainText
  /// Whether no rule held.
  public var otherwiseDecides: Bool
}

extension PacketBuilder {
  func makeReasoning() -> Reasoning {
    let isRead = standing.isOutcome && !evaluation.rules.isEmpty
    let because = scorecard.otherwise.because.map { ": \($0)" as PlainText } ?? ""
    return Reasoning(
      note: isRead
        ? "The rules are read in order; the first that holds decides."
        : "The rules are read once no card is owed and the evidence is complete.",
      rules: isRead ? evaluation.rules.map(readRule) : plainRules,
      otherwise: "otherwise gives \(scorecard.otherwise.gives.rawValue)\(because)",
      otherwiseDecides: isRead && evaluation.reason == .otherwise)
  }

  /// The rules without values, for readers who are told the procedure in any case.
  private var plainRules: [Reasoning.RuleView] {
    if input.audience.namesPeople { return [] }
    return scorecard.rules.map { rule in
      var steps: [Reasoning.Step] = []
      addPlainSteps(of: rule.condition, depth: 0, to: &steps)
      return Reasoning.RuleView(
        name: PlainText(rule.name), gives: rule.gives, because: PlainText(rule.because),
        truth: nil, decides: false, steps: steps)
    }
  }

  private func readRule(_ trace: RuleTrace) -> Reasoning.RuleView {
    let rule = scorecard.rules[trace.rule]
    var steps: [Reasoning.Step] = []
    addSteps(of: trace.condition, depth: 0, to: &steps)
    let decides =
      switch evaluation.reason {
      case .rule(let index), .unknownRule(let index, _): index == trace.rule
      case .shortfall, .otherwise: false
      }
    return Reasoning.RuleView(
      name: PlainText(rule.name), gives: rule.gives, because: PlainText(rule.because),
      truth: trace.truth, decides: decides, steps: steps)
  }

  private func addSteps(of trace: ConditionTrace, depth: Int, to steps: inout [Reasoning.Step]) {
    switch trace {
    case .all(let parts, let truth), .any(let parts, let truth):
      if depth > 0 || parts.count > 1 {
        let isAll = if case .all = trace { true } else { false }
        steps.append(group(isAll ? "all of these" : "at least one of these", depth, truth))
      }
      for part in parts { addSteps(of: part, depth: depth + 1, to: &steps) }
    case .not(let part, let truth):
      steps.append(group("not", depth, truth))
      addSteps(of: part, depth: depth + 1, to: &steps)
    case .atom(let atom, let readings, let truth):
      steps.append(
        Reasoning.Step(
          depth: depth, text: PlainText(atom.text), readings: readings.compactMap(words),
          truth: truth))
    }
  }

  private func addPlainSteps(
    of condition: Condition, depth: Int, to steps: inout [Reasoning.Step]
  ) {
    switch condition {
    case .all(let parts), .any(let parts):
      if depth > 0 || parts.count > 1 {
        let isAll = if case .all = condition { true } else { false }
        steps.append(group(isAll ? "all of these" : "at least one of these", depth, nil))
      }
      for part in parts { addPlainSteps(of: part, depth: depth + 1, to: &steps) }
    case .not(let part):
      steps.append(group("not", depth, nil))
      addPlainSteps(of: part, depth: depth + 1, to: &steps)
    case .atom(let atom):
      steps.append(
        Reasoning.Step(depth: depth, text: PlainText(atom.text), readings: [], truth: nil))
    }
  }

  private func group(_ text: PlainText, _ depth: Int, _ truth: Truth?) -> Reasoning.Step {
    Reasoning.Step(depth: depth, text: text, readings: [], truth: truth)
  }

  /// One value as a rule read it; nothing for values that the audience may not read.
  private func words(_ reading: Reading) -> PlainText? {
    switch reading.subject {
    case .flag(let index):
      let flag = figures.flags[index]
      let status: PlainText =
        flag.isConfirmed ? "confirmed" : flag.isRaised ? "raised" : "not raised"
      return "\(scorecard.flags[index].flag.name): \(status)"
    case .pay:
      guard input.audience != .debrief, input.audience != .worksCouncil else { return nil }
      return "pay: \(state.expectation.rawValue)"
    case .references: return "references: \(referenceStatus.rawValue)"
    case .spread, .spreadOfCriterion:
      guard input.audience.showsRatings else { return nil }
    case .overall, .area, .criterion, .coverage: break
    }
    guard let title = title(of: reading.subject) else { return nil }
    guard let value = reading.value else { return "\(title): no score" }
    let isShare = if case .coverage = reading.subject { true } else { false }
    let shown = isShare ? value.percentage : value.decimal(2)
    guard let bound = reading.bound else { return "\(title) \(shown)" }
    return "\(title) \(shown) against \(isShare ? bound.percentage : bound.readable)"
  }
}
