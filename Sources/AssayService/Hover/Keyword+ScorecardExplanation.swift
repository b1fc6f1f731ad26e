import AssayLanguage

extension Keyword {
  /// What a sentence of a scorecard says, in one line.
  var scorecardExplanation: String {
    switch self {
    case .family, .seniority, .persona: "classifies the role by its \(rawValue)"
    case .language: "names the languages of the interviews"
    case .owns: "says what the role is answerable for"
    case .does: "says what the role is not answerable for"
    case .deliver: "names something that the hired person will have delivered by a day"
    case .use: "makes a rubric an area of the scorecard, with its part of the overall score"
    case .change: "changes a weight of a rubric for this scorecard"
    case .drop: "leaves a criterion of a rubric out, with the reason"
    case .replace: "replaces the anchor of one level of a criterion"
    case .floor: "sets the lowest score that is not a shortfall"
    case .void: "takes a question out from a day on, in every loop alike"
    case .track: "names a line of stages that does not wait for another"
    case .panellist: "names a role that interviews"
    case .decider: "says who decides, and who must be beside them"
    case .departing: "says who must agree when a decision departs from the outcome"
    case .alternate: "names who stands in for a panellist, and after how long"
    case .flag: "opens a red flag to a role at once, before the other cards are in"
    case .stage: "begins one interview or work sample"
    case .cards: "says within what time a card is due"
    case .debrief: "says within what time the panel meets"
    case .gap: "limits the time between two stages"
    case .hire: "says within what time a decision is wanted"
    case .days: "says whose holidays count"
    case .practise: "demands practice answers before anybody rates"
    case .references: "says how many references are taken, by whom and after what"
    case .collect: "names personal data that is kept"
    case .keep: "says how long personal data is kept"
    default: decisionExplanation
    }
  }

  private var decisionExplanation: String {
    switch self {
    case .require: "demands raters before the rules are read"
    case .missing: "limits how much of an area may be without a level"
    case .bar: "sets the overall score that is good enough"
    case .doubt: "says between which probabilities a calibrated result is in doubt"
    case .calibration: "says why figures of this role are never calibrated"
    case .outcomes: "gives the order of the outcomes"
    case .rules: "says that the first rule that holds decides"
    case .rule: "begins a decision rule; the first that holds decides"
    case .otherwise: "says what holds when no rule does"
    case .stop: "lets a loop end when `hire` is out of reach"
    case .promise: "promises a property of the rules, which is proven"
    case .pay: "says what the role pays, or why there is no band"
    case .premium: "says what is worth more pay, and what shows it"
    case .package: "names what else belongs to the offer"
    case .tests: "begins a table of tests and says which cards they start from"
    case .test: "begins a test of the rules"
    default: rawValue
    }
  }
}
