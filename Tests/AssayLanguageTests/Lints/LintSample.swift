import AssayLanguage
import AssayText

/// A rubric, a scorecard and an overlay in which no lint finds anything.
enum LintSample {
  static let depth = """
    rubric depth "Technical depth" version 1.0.0
    purpose "Can the candidate build a model that holds at the next hospital?"
    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
    criterion evaluation "Evaluation"
      must be rated
      ask holdout past-behaviour 8 minutes "How did you split the data of your last model?"
      probe of holdout "What did a split by patient change?"
      probes at most 1
      1 "Reports one number of one split"
      2 "Splits by patient and says why"
      3 "Measures the shift between two sites"
    criterion sources "Sources of data"
      ask situational 6 minutes "A new scanner is installed. What do you look at first?"
      1 "Takes what comes"
      2 "Looks at samples of each series"
      3 "Compares headers and grey values with the old scanner"

    """

  static let engineer = """
    scorecard engineer "Engineer" version 1.0.0
    seniority senior
    deliver pipeline "A pipeline" by day 90
      needs depth
    use depth version 1 weight 100%
    panellist cto "CTO" decides
    panellist lead "Team lead"
    stage sample "Work sample" 30 minutes
      by lead, cto
      covers evaluation
      take-home at most 2 hours with synthetic data
    stage talk "Talk" 30 minutes
      by lead, cto
      after sample
      covers sources
    missing at most 20% of any area
    bar overall 2
    outcomes from worst to best: no hire, debrief, hire
    rule clear-hire gives hire
      when overall is at least the bar
      because "Good enough"
    otherwise gives no hire
    pay "Netherlands" EUR 95_000 to 145_000 source "Survey" as of 2026-11-20
      disclose before sample
    tests start from all 3
    | name       | differs by | outcome | rule       |
    | at the top |            | hire    | clear-hire |

    """

  static let abroad = """
    overlay abroad "Abroad" version 1.0.0
    extends engineer version 1
    days are working days in NL
    tests start from all 3
    | name       | differs by | outcome | rule       |
    | at the top |            | hire    | clear-hire |

    """

  static let files = [("depth", depth), ("engineer", engineer), ("abroad", abroad)]

  /// Reads the files with changes of words in them, lints included.
  static func library(_ changes: [Change] = []) -> Library {
    var texts = files
    for change in changes {
      guard let index = texts.firstIndex(where: { $0.0 == change.file }) else {
        texts.append((change.file, change.new))
        continue
      }
      texts[index].1.replaceFirst(change.old, with: change.new)
    }
    return Library(texts.map { SourceText(name: $0.0, text: $0.1) }, linting: true)
  }
}
