public import AssayLanguage
import AssayLoop

extension Claim {
  /// The claim as a sentence, with names as the author writes them.
  public func words(under scorecard: Scorecard) -> String {
    switch self {
    case .reaches(let outcome): "somebody can get `\(outcome.rawValue)`"
    case .decides(let rule): "\(scorecard.ruleName(rule)) decides for somebody"
    case .excludes(let rule, let other):
      "\(scorecard.ruleName(rule)) and \(scorecard.ruleName(other)) never hold together"
    case .tellsApart(let rule, let other):
      "\(scorecard.ruleName(rule)) and \(scorecard.ruleName(other)) hold for different cards"
    case .monotone(let excepted):
      "raising a score never worsens the outcome"
        + (excepted.isEmpty
          ? "" : " apart from " + excepted.map { scorecard.rules[$0].name }.joined(separator: ", "))
    case .holdsFloor(let area): "nobody below the floor of `\(scorecard.areas[area].name)` is hired"
    case .mattersCriterion(let index):
      "a level on `\(scorecard.criterionName(index))` can change the outcome"
    case .mattersWeight(let index):
      "twice or half the weight of `\(scorecard.criterionName(index))` changes some outcome"
    case .mattersShare(let area):
      "twice or half the weight of `\(scorecard.areas[area].name)` changes some outcome"
    case .mattersCondition(let rule, let condition):
      "without `\(scorecard.words(ofCondition: condition, rule))` some outcome would be another in "
        + scorecard.ruleName(rule)
    case .mattersThreshold(let rule, let condition):
      "the number in `\(scorecard.words(ofCondition: condition, rule))` decides something in "
        + scorecard.ruleName(rule)
    case .mattersAreaFloor(let area):
      "the floor of `\(scorecard.areas[area].name)` decides something"
    case .mattersCriterionFloor(let index):
      "the floor of `\(scorecard.criterionName(index))` decides something"
    case .oneCardNeverLifts: "one card alone never turns no hire into hire"
    case .missingHasOutcome: "whatever may be missing, there is an outcome"
    }
  }
}

extension Scorecard {
  /// A rule's name in backticks; `otherwise` for the number of rules.
  func ruleName(_ rule: Int) -> String {
    rule < rules.count ? "`\(rules[rule].name)`" : "`otherwise`"
  }

  /// The name of a criterion, with its rubric where another criterion has the name too.
  func criterionName(_ index: Int) -> String {
    let criterion = criteria[index]
    let isShared = criteria.count { $0.criterion.name == criterion.criterion.name } > 1
    return isShared ? criterion.qualifiedName : criterion.criterion.name
  }

  /// The author's words for a condition of a rule, on one line.
  func words(ofCondition condition: Int, _ rule: Int) -> String {
    rules[rule].condition.atoms[condition].text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
