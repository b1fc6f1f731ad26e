import AssayLanguage

/// What may stand behind each keyword: the sentences of the language reference, section 11, with the
/// kind of thing that each name must be.
struct SentenceGrammar: Sendable {
  private var sentences: [Keyword: SentencePattern] = [:]
  private var rules: [String: SentencePattern] = [:]

  /// Reads the notation once; making it is the only cost that is noticed.
  init() {
    for keyword in Keyword.allCases {
      sentences[keyword] = SentencePatternReader.read(Self.sentence(keyword))
    }
    for (name, text) in Self.sharedRules { rules[name] = SentencePatternReader.read(text) }
  }

  func pattern(_ keyword: Keyword) -> SentencePattern? { sentences[keyword] }

  func rule(_ name: String) -> SentencePattern? { rules[name] }

  private static func sentence(_ keyword: Keyword) -> String {
    switch keyword.owner {
    case .file, .header, .rubric, .overlay, .practice: documentSentence(keyword)
    case .block, .reason, .anything: blockSentence(keyword)
    case .scorecard: scorecardSentence(keyword)
    }
  }

  private static func documentSentence(_ keyword: Keyword) -> String {
    switch keyword {
    case .rubric, .scorecard, .overlay: "NAME TEXT version ANY"
    case .band: "NAME $range"
    case .scale: "[ NAME TEXT ]"
    case .criterion: "NAME TEXT [ of <area> ] [ weight NUMBER ]"
    case .purpose: "TEXT"
    case .rated: "on <scale>"
    case .practice: "for <rubric> version NUMBER"
    case .answer: "NAME to <question> of <criterion> is NUMBER"
    case .extends: "<scorecard> version NUMBER"
    case .excludes: "<overlay> { , <overlay> }"
    default: ""
    }
  }

  private static func blockSentence(_ keyword: Keyword) -> String {
    switch keyword {
    case .must: "( be rated | reach NUMBER )"
    case .evidence: "optional because TEXT"
    case .ask: "( any NUMBER of <question> { , <question> } | [ NAME ] $kind [ $duration ] TEXT )"
    case .probe: "[ of <question> ] TEXT"
    case .probes: "at most NUMBER"
    case .red: "flag NAME TEXT"
    case .graded: "by NAME NUMBER from NUMBER { , NUMBER from NUMBER }"
    case .needs, .covers: "$list"
    case .by: "( any NUMBER of $roles | $roles )"
    case .on: "track <track>"
    case .after: "( every track | [ any of ] <stage> { , <stage> } )"
    case .part: "NAME TEXT $duration"
    case .takeHome: "at most $duration [ with synthetic data ]"
    case .confidential: "to $roles"
    case .sees, .records: "$phrases"
    case .closing: "$duration unrated"
    case .when: "[ either | both ] $condition"
    case .and: "[ either ] $condition"
    case .or: "[ both ] $condition"
    case .because, .says: "TEXT"
    case .disclose: "before <stage>"
    case .start, .but: "$settings"
    case .allow: "ANY because TEXT"
    default: ""
    }
  }

  static let sharedRules: [(String, String)] = [
    ("list", "$reference { , $reference }"),
    ("reference", "<reference> [ of <area> ]"),
    ("criterion", "<criterion> [ of <area> ]"),
    ("roles", "<role> { , <role> }"),
    ("phrases", "NAME { ANY } { , NAME { ANY } }"),
    (
      "duration",
      "NUMBER ( minute | minutes | hour | hours | day | days | working day | working days | week"
        + " | weeks | month | months )"
    ),
    (
      "kind",
      Question.Kind.allCases.map(\.rawValue).joined(separator: " | ")
    ),
    (
      "range",
      "ANY NUMBER to [ ANY ] NUMBER [ and above ] [ base ] [ per ( year | day ) ]"
        + " [ source TEXT ] [ as of ANY ]"
    ),
    ("outcome", "no hire | debrief | hire"),
    ("expected", "$outcome | incomplete"),
    ("pay", "unstated | inside the band | above the band"),
    ("referees", "open | clear | a concern"),
    ("flag", "raised [ and not confirmed ] | confirmed"),
    ("relation", "at least | at most | above | below | exactly"),
    ("comparison", "$relation ( NUMBER | the bar | its floor )"),
    ("group", "area | criterion [ of <area> ]"),
    (
      "condition",
      "[ not ] ( overall is $comparison | ( every | any | lowest ) $group is $comparison"
        + " | at least NUMBER ( areas | criteria [ of <area> ] | of $list ) are $comparison"
        + " | coverage [ of <area> ] is $relation NUMBER"
        + " | raters differ by at least NUMBER on ( any area | any criterion | $reference )"
        + " | any criterion [ of <area> ] is missing"
        + " | there is a ( red flag [ raised and not confirmed ] | confirmed red flag )"
        + " | pay is $pay | references are $referees | <flag> is $flag"
        + " | $reference is ( missing | $comparison ) )"
    ),
    ("settings", "$setting { , $setting }"),
    (
      "setting",
      "[ ( <role> | all ) : ] ( all $level | <area> all $level | $reference [ is ] $level"
        + " | <flag> ( raised | confirmed ) ) [ from <role> ] | <role> absent"
        + " | pay [ is ] $pay | references [ are ] $referees"
    ),
    ("level", "NUMBER | missing"),
    ("reason", "<rule> | otherwise | (require) | (missing) | (no~score)"),
    ("column", "name | differs by | outcome | rule | overall | guarded"),
  ]
}
