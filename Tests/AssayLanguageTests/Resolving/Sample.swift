import AssayLanguage
import AssayText

/// A small library without mistakes, which tests change in one place each.
enum Sample {
  static let depth = """
    rubric depth "Technical depth" version 1.2.0
    purpose "Can the candidate build what holds?"
    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
      4 "Outstanding"
    criterion evaluation "Evaluation" weight 2
      must be rated
      ask holdout past-behaviour 8 minutes "How did you split the data?"
      ask shift situational 8 minutes "A new scanner arrives. What do you check?"
      ask any 1 of holdout, shift
      probe of holdout "By patient or by slice?"
      probes at most 2
      1 "Reports one number"
      2 "Splits by patient"
      3 "Finds the shift"
      4 "Monitors the shift"
      red flag leak "Knew of a leak and said nothing"
      graded by gaps-found 1 from 0, 2 from 4
    criterion data "Data"
      1 "Takes what comes"
      2 "Looks at samples"
      3 "Checks every source"
      4 "Repairs the source"

    """

  static let talk = """
    rubric talk "Talking with clinicians" version 1.0.0
    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
      4 "Outstanding"
    criterion listening "Listening" weight 3
      must reach 2
      1 "Waits to speak"
      2 "Repeats what was said"
      3 "Asks until it is clear"
      4 "Finds what was not said"
    criterion writing "Writing"
      optional
      1 "Leaves notes"
      2 "Writes for peers"
      3 "Writes for clinicians"
      4 "Writes for regulators"

    """

  static let engineer = """
    scorecard engineer "Engineer" version 2.0.0
    persona specialist
    deliver pipeline "A pipeline" by day 90
      needs depth, listening
    use depth version 1 weight 60%
    use talk version 1 weight 40% floor 2
    track people "People"
    panellist cto "CTO" decides
    panellist lead "Team lead"
    panellist radiologist "Radiologist" seats 2
    alternate pathologist "Pathologist" for radiologist after 3 days
    departing from the outcome needs cto, lead
    flag leak opens at once to cto
    stage portfolio "Portfolio" 60 minutes
      by lead, cto
      covers depth
      closing 10 minutes unrated
    stage conversation "Conversation" 45 minutes
      by radiologist
      on track people
      after portfolio
      part cases "Cases" 20 minutes
        covers listening
      part notes "Notes" 20 minutes
        covers writing of talk
    stage offer "Offer" 30 minutes unscored
      by cto
      after every track
      records pay expectation
    cards due within 1 working day
    gap at most 5 days on each track
    days are working days in DE
    practise 3 answers within 1 level
    references at least 2 by cto after conversation asks delivery
    keep personal data 6 months after closing under DE
    require 2 raters on everything that must be rated
    missing at most 20% of any area
    bar overall 3.2
    doubt between 20% and 80%
    outcomes from worst to best: no hire, debrief, hire
    rule floors gives no hire
      when any area is below its floor
      or any criterion is below its floor
      because "Gaps are not trained on the job"
    rule integrity gives no hire
      when leak is confirmed
      because "Trust"
    rule split gives debrief
      when raters differ by at least 1.5 on any area
      because "The panel talks first"
    rule clear-hire gives hire
      when overall is at least the bar
      and every area is at least 2.5
      because "Good everywhere"
    otherwise gives debrief
    pay "Netherlands" EUR 95_000 to 145_000 source "Survey" as of 2026-11-20
      disclose before portfolio
    premium "Clinical years" shown by listening
    void shift of evaluation from 2027-01-15 because "Leaked"
    tests start from all 3
    | name      | differs by                   | outcome    | rule       | overall |
    | at the bar | talk all 4, data 4          | hire       | clear-hire | 3.6     |
    | never met | lead: depth all missing      | incomplete | (require)  |         |
    | a leak    | leak confirmed               | no hire    | integrity  |         |
    test quiet gives debrief by otherwise
      start all 3
      but listening is 2 from radiologist

    """

  static let remote = """
    overlay remote "Remote" version 1.0.0
    extends engineer version 2
    excludes junior
    change weight of depth to 70%
    change weight of talk to 30%
    change weight of data to 2
    replace level 4 of data "Repairs the source for everybody"
    days are working days in NL
    tests start from all 4
    | name | differs by | outcome | rule       |
    | best |            | hire    | clear-hire |

    """

  static let junior = """
    overlay junior "Junior" version 1.0.0
    extends engineer version 2
    persona junior
    drop writing because "Learned here"
    floor of depth is 2
    criterion curiosity "Curiosity" of talk
      optional
      1 "None"
      2 "Some"
      3 "Much"
      4 "Endless"
    change weight of depth to 50%
    change weight of talk to 50%
    tests start from all 4
    | name | differs by | outcome | rule       |
    | best |            | hire    | clear-hire |

    """

  /// All files, with the names that reports print.
  static let files = [
    ("depth", depth), ("talk", talk), ("engineer", engineer), ("remote", remote),
    ("junior", junior),
  ]

  /// Reads the files with changes of words in them.
  static func library(_ changes: [Change] = []) -> Library {
    var texts = files
    for change in changes {
      guard let index = texts.firstIndex(where: { $0.0 == change.file }) else {
        texts.append((change.file, change.new))
        continue
      }
      texts[index].1.replaceFirst(change.old, with: change.new)
    }
    return Library(texts.map { SourceText(name: $0.0, text: $0.1) })
  }
}

/// Words of one file of the sample and what takes their place; a new file when there is none.
struct Change: Sendable {
  let file: String
  let old: String
  let new: String

  init(_ file: String, _ old: String, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }
}

extension String {
  /// Replaces the first occurrence, which must exist.
  mutating func replaceFirst(_ old: String, with new: String) {
    let bytes = Array(utf8)
    let wanted = Array(old.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      let changed = bytes[..<start] + Array(new.utf8) + bytes[(start + wanted.count)...]
      self = String(decoding: changed, as: UTF8.self)
      return
    }
    self = "no such words in this sample: \(old)"
  }
}
