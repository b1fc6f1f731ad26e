import AssayLanguage

extension SentenceGrammar {
  static func scorecardSentence(_ keyword: Keyword) -> String {
    switch keyword {
    case .family, .seniority, .persona: "NAME"
    case .language: "NAME { , NAME }"
    case .owns: "TEXT"
    case .does: "not own TEXT"
    case .deliver: "NAME TEXT by day NUMBER [ after the start ]"
    case .use: "<rubric> version NUMBER weight NUMBER [ floor NUMBER ]"
    case .change: "weight of $reference to NUMBER"
    case .drop: "$criterion because TEXT"
    case .replace: "level NUMBER of $criterion TEXT"
    case .floor: "of $reference is NUMBER"
    case .void: "<question> of $criterion from ANY because TEXT"
    case .track: "NAME TEXT"
    case .panellist: "NAME TEXT [ seats NUMBER ] [ decides ]"
    case .decider: "<role> [ with at least NUMBER of $roles ]"
    case .departing: "from the outcome needs $roles"
    case .alternate: "NAME TEXT for <role> after $duration"
    case .flag: "<flag> opens at once to <role>"
    case .stage: "NAME TEXT $duration [ unscored ]"
    case .rule: "NAME gives $outcome"
    case .otherwise: "gives $outcome"
    case .rules: "in order , the first that holds decides"
    case .tests: "start from $settings"
    case .test: "NAME gives $expected [ by ( <rule> | otherwise ) ]"
    case .pay: "( TEXT $range | from <band> | no band because TEXT )"
    case .premium: "TEXT [ shown by $list ]"
    case .package, .collect: "$phrases"
    default: termsSentence(keyword)
    }
  }

  private static func termsSentence(_ keyword: Keyword) -> String {
    switch keyword {
    case .cards: "due within $duration"
    case .debrief, .hire: "within $duration"
    case .gap: "at most $duration [ on each track ]"
    case .days: "are working days in ANY"
    case .practise:
      "NUMBER answers within NUMBER ( level | levels ) [ , again after $duration ]"
    case .references: "at least NUMBER by <role> [ after <stage> ] [ asks NAME { , NAME } ]"
    case .keep: "personal data $duration after closing [ under ANY ]"
    case .require:
      "NUMBER ( rater | raters ) on ( everything that must be rated | every criterion"
        + " | $reference )"
    case .missing: "at most NUMBER of any area"
    case .bar: "overall NUMBER"
    case .doubt: "between NUMBER and NUMBER"
    case .calibration: "off because ANY"
    case .outcomes: "from worst to best : no hire , debrief , hire"
    case .stop: "early when hire can no longer be reached"
    case .promise:
      "( raising a score never worsens the outcome [ apart from <rule> { , <rule> } ]"
        + " | every criterion can change the outcome | a floor cannot be bought out"
        + " | one card alone never turns no hire into hire )"
    default: ""
    }
  }
}
