public import AssayLanguage
import AssayLoop
import AssayText

/// One change of a scorecard that its tests should notice.
public struct Mutation: Hashable, Sendable {
  /// What of a scorecard is changed, by index.
  public enum Subject: Hashable, Sendable {
    case rule(Int)
    /// A condition of a rule.
    case condition(Int, rule: Int)
    case otherwise
    case bar
    case area(Int)
    case criterion(Int)
    /// One `require` sentence.
    case raters(Int)
    case missing
  }

  /// In which way it is changed.
  public var kind: MutationOperator
  /// What is changed.
  public var subject: Subject
  /// The change, as a part of a sentence: "`clear-hire` gives debrief".
  public var words: String
  /// The changed scorecard. Its rules have the indices of the original, but where `order` swaps two.
  public var scorecard: Scorecard
  /// Why the next value that is possible is not known; nothing where the change is there.
  var obstacle: Unsettled?

  /// Which rule of the original stands at an index of the changed scorecard.
  func origin(of rule: Int) -> Int {
    guard kind == .order, case .rule(let first) = subject else { return rule }
    if rule == first { return first + 1 }
    return rule == first + 1 ? first : rule
  }

  /// Whether it changes which evidence is demanded, and not what the rules make of it.
  var changesDemands: Bool {
    switch kind {
    case .raters, .missing, .mustBeRated: true
    default: false
    }
  }
}

extension Scorecard {
  /// Where what a mutation changes stands.
  public func place(of mutation: Mutation) -> Place {
    switch mutation.subject {
    case .rule(let rule): rules[rule].place
    case .condition(let condition, let rule): rules[rule].condition.atoms[condition].place
    case .otherwise: otherwise.place
    case .bar: place
    case .area(let area): areas[area].place
    case .criterion(let criterion): criteria[criterion].criterion.place
    case .raters(let index): demands.raters[index].place
    case .missing: demands.missingPlace ?? place
    }
  }

  /// What is changed, as authors name it.
  func words(for subject: Mutation.Subject) -> String {
    switch subject {
    case .rule(let rule): "`\(rules[rule].name)`"
    case .condition(let condition, let rule):
      "`\(rules[rule].condition.atoms[condition].text)` of `\(rules[rule].name)`"
    case .otherwise: "`otherwise`"
    case .bar: "`bar overall`"
    case .area(let area): "`\(areas[area].name)`"
    case .criterion(let index): "`\(criterionName(index))`"
    case .raters: "`require`"
    case .missing: "`missing at most`"
    }
  }

  /// What a mutation is about, by names and numbers: equal in a scorecard and its overlay exactly
  /// where the overlay changes nothing that it reads.
  func meaning(of mutation: Mutation) -> [String] {
    [mutation.kind.rawValue, mutation.words] + reads(mutation.subject, mutation.kind)
  }

  private func reads(_ subject: Mutation.Subject, _ kind: MutationOperator) -> [String] {
    switch subject {
    case .rule(let rule):
      kind == .order
        ? figuresRead(by: rules[rule]) + figuresRead(by: rules[rule + 1])
        : figuresRead(by: rules[rule])
    case .condition(_, let rule): figuresRead(by: rules[rule])
    case .otherwise: rules.flatMap(figuresRead)
    case .bar: ["\(bar)"] + figuresReadByDemands
    case .area(let area):
      figuresReadByDemands + ["\(areas[area].floor?.exact ?? "")"] + areas.map { "\($0.share)" }
    case .criterion(let index):
      figuresReadByDemands + ["\(criteria[index].criterion.floor?.exact ?? "")"]
        + areas.map { "\($0.share)" }
    case .raters, .missing: figuresReadByDemands
    }
  }
}
