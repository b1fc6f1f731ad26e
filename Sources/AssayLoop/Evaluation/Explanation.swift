public import AssayLanguage
import AssayText

/// Says in sentences what a trace holds; `explain`, `test` and the packet share its words.
///
/// It reads the trace and recomputes nothing. Sentences have no capital and no full stop, so that
/// they can stand in a line, in a list or after a colon.
public struct Explanation: Sendable {
  /// How areas and criteria are called.
  public enum Naming: Hashable, Sendable {
    /// As an author writes them.
    case names
    /// As people read them.
    case titles
  }

  /// What the evaluation was made by.
  public let scorecard: Scorecard
  /// What is put in words.
  public let evaluation: Evaluation
  /// How areas and criteria are called.
  public let naming: Naming
  /// Whether rounded figures are followed by the exact fraction.
  public let showsFractions: Bool
  /// What people are called, by their ids.
  public let person: @Sendable (String) -> String

  /// Joins a trace with the scorecard that it was made by.
  public init(
    of evaluation: Evaluation, under scorecard: Scorecard, naming: Naming = .titles,
    showsFractions: Bool = false, person: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.evaluation = evaluation
    self.scorecard = scorecard
    self.naming = naming
    self.showsFractions = showsFractions
    self.person = person
  }

  /// What came out and why, in one sentence.
  public var outcome: String {
    let word = evaluation.outcome.rawValue
    switch evaluation.reason {
    case .shortfall:
      return "\(word): " + evaluation.shortfalls.map(sentence(for:)).joined(separator: "; ")
    case .rule(let index):
      return "\(word), because \(sentence(for: evaluation.rules[index]))"
    case .otherwise:
      return "\(word), because no rule held"
    case .unknownRule(let index, let instead):
      return "\(word) instead of \(instead.rawValue), because "
        + sentence(for: evaluation.rules[index])
    }
  }

  /// Why a rule held, did not hold or could not be read, in one sentence.
  public func sentence(for rule: RuleTrace) -> String {
    let atoms = rule.condition.decisiveAtoms.map(words(for:)).joined(separator: "; ")
    let verdict =
      switch rule.truth {
      case .holds: "held"
      case .fails: "did not hold"
      case .unknown: "could not be read"
      }
    let name = "`\(scorecard.rules[rule.rule].name)` \(verdict)"
    return atoms.isEmpty ? name : "\(name): \(atoms)"
  }

  /// Which demand on the evidence is not met, in one sentence.
  public func sentence(for shortfall: Shortfall) -> String {
    switch shortfall {
    case .noScore(let area):
      return "\(name(ofArea: area)) has no level at all"
    case .raters(let criterion, let has, let needs, _):
      let count = has == 0 ? "no rater" : has == 1 ? "1 rater" : "\(has) raters"
      return "\(name(ofCriterion: criterion)) has \(count), \(needs) "
        + (needs == 1 ? "is required" : "are required")
    case .missing(let area, let share, let atMost):
      return "\(share.percentage) of \(name(ofArea: area)) has no level, "
        + "at most \(atMost.percentage) may be missing"
    }
  }

  /// A condition in the author's words with the values that it read.
  public func words(for atom: AtomTrace) -> String {
    "`\(atom.atom.text)`: \(values(of: atom))"
  }
}

extension Explanation {
  func name(ofArea index: Int) -> String {
    switch naming {
    case .names: scorecard.areas[index].name
    case .titles: scorecard.areas[index].title
    }
  }

  func name(ofCriterion index: Int) -> String {
    switch naming {
    case .names: scorecard.criteria[index].qualifiedName
    case .titles: scorecard.criteria[index].criterion.title
    }
  }

  /// What a value belongs to.
  public func name(of subject: Reading.Subject) -> String {
    switch subject {
    case .overall: "overall"
    case .area(let index), .spread(let index): name(ofArea: index)
    case .criterion(let index), .spreadOfCriterion(let index): name(ofCriterion: index)
    case .coverage(let area): area.map { "coverage of \(name(ofArea: $0))" } ?? "coverage"
    case .flag(let index): "`\(scorecard.flags[index].flag.name)`"
    case .pay: "the expectation"
    case .references: "references"
    }
  }
}
