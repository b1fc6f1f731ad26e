public import AssayLanguage

extension Keyword {
  /// What a sentence with this keyword says, in one line.
  public var explanation: String {
    switch owner {
    case .file, .header, .rubric, .overlay, .practice: documentExplanation
    case .block(.stage): stageExplanation
    case .block, .reason, .anything: blockExplanation
    case .scorecard: scorecardExplanation
    }
  }

  private var documentExplanation: String {
    switch self {
    case .rubric: "begins a rubric: what is asked and looked for in one competency"
    case .scorecard: "begins a scorecard: the assessment of one role"
    case .overlay: "begins changes that may be laid over a scorecard"
    case .band: "declares a pay band that scorecards share"
    case .scale: "begins the ordered levels that criteria are rated on"
    case .criterion: "begins one thing that is rated"
    case .purpose: "says what question this answers"
    case .rated: "rates the rubric on a shared scale"
    case .practice: "begins answers with known levels, for raters to practise on"
    case .answer: "begins a practice answer: to which question, and which level it shows"
    case .extends: "names the scorecard that the overlay changes"
    case .excludes: "names overlays that may not be applied together with this one"
    default: rawValue
    }
  }

  private var stageExplanation: String {
    switch self {
    case .by: "says which panellists take part, and with `any N of` how many are enough"
    case .on: "puts the stage on a track"
    case .after: "says which stages come before"
    case .covers: "says which areas or criteria are rated here"
    case .part: "begins a part of the stage with its own time"
    case .takeHome: "limits work that is done at home"
    case .confidential: "says who alone may read the cards of this stage"
    case .sees: "says what raters may see beforehand"
    case .records: "says what an unscored stage writes down"
    case .closing: "keeps time for the candidate's own questions"
    default: rawValue
    }
  }

  private var blockExplanation: String {
    switch self {
    case .must: "demands a level here: `must be rated`, or `must reach N` with a floor"
    case .optional: "says that a level is never owed here"
    case .evidence: "lets levels stand without evidence, with the reason"
    case .ask: "puts a question, or a choice among named questions"
    case .probe: "puts a follow-up question"
    case .probes: "limits how many follow-ups a question may have"
    case .red: "names an observation that is reported beside the levels"
    case .graded: "says which level a counted grade suggests"
    case .needs: "names what shows that the candidate can deliver this"
    case .when: "begins the condition of the rule"
    case .and: "adds a condition that must hold too"
    case .or: "adds a condition that is enough as well"
    case .because: "gives the author's reason, which packets and practice show"
    case .says: "holds a practice answer as a candidate would give it"
    case .disclose: "says before which stage the candidate is told the pay"
    case .start: "sets the cards that the test starts from"
    case .but: "changes the cards of the test"
    case .allow: "switches a warning off, with the reason"
    default: rawValue
    }
  }
}
