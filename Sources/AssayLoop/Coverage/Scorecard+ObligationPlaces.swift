public import AssayLanguage
import AssayText

extension Scorecard {
  /// Where the author wrote what an obligation is about.
  public func place(of obligation: Obligation) -> Place {
    switch obligation {
    case .fires(let rule): rules[rule].place
    case .otherwise: otherwise.place
    case .outcome(.incomplete): demands.raters.first?.place ?? demands.missingPlace ?? place
    case .outcome(let outcome): rules.first { $0.gives == outcome }?.place ?? otherwise.place
    case .condition(let rule, let index, _), .threshold(let rule, let index, _, _):
      rules[rule].condition.atoms[index].place
    case .level: place
    case .flag(let flag, _): flags[flag].flag.place
    case .stage(let stage): stages[stage].place
    case .require(let index): demands.raters[index].place
    case .missing: demands.missingPlace ?? place
    }
  }

  /// An obligation in words, without a capital and a full stop.
  public func words(for obligation: Obligation) -> String {
    switch obligation {
    case .fires(let rule): "`\(rules[rule].name)` decides"
    case .otherwise: "`otherwise` decides"
    case .outcome(let outcome): "`\(outcome.rawValue)` comes out"
    case .condition(let rule, let index, let holds):
      "`\(rules[rule].name)`: `\(text(rule, index))` \(holds ? "holds" : "fails") and settles the rule"
    case .threshold(let rule, let index, let threshold, let holds):
      "`\(rules[rule].name)`: `\(text(rule, index))` \(holds ? "holds" : "fails") at the figure "
        + "nearest to \(words(for: threshold))"
    case .level(let level):
      "level \(level)\(scale.word(for: level).map { " `\($0)`" } ?? "") is given"
    case .flag(let flag, false): "`\(flags[flag].flag.name)` is raised and not confirmed"
    case .flag(let flag, true): "`\(flags[flag].flag.name)` is confirmed"
    case .stage(let stage): "a test is about the cards of `\(stages[stage].name)`"
    case .require(let index): words(forDemand: demands.raters[index])
    case .missing:
      demands.missingAtMost == .zero
        ? "something of an area is missing"
        : "more than \(demands.missingAtMost.percentage) of an area is missing"
    }
  }

  private func text(_ rule: Int, _ index: Int) -> String {
    rules[rule].condition.atoms[index].text
  }

  private func words(for threshold: Threshold) -> String {
    let number = value(of: threshold)?.readable ?? "none"
    switch threshold {
    case .number: return number
    case .bar: return "the bar, \(number)"
    case .floorOfArea(let index): return "the floor of `\(areas[index].name)`, \(number)"
    case .floorOfCriterion(let index):
      return "the floor of `\(criteria[index].qualifiedName)`, \(number)"
    }
  }

  private func words(forDemand demand: Demands.Raters) -> String {
    let noun = demand.count == 1 ? "1 rater" : "\(demand.count) raters"
    let target =
      switch demand.target {
      case .mustBeRated: "something that must be rated"
      case .everyCriterion: "some criterion"
      case .criteria(let named):
        named.count == 1 ? "`\(criteria[named[0]].qualifiedName)`" : "one of the criteria named"
      }
    return "\(target) has fewer than \(noun)"
  }
}
