import AssayLanguage
import AssayLoop
import AssayPacket
import AssayText

/// A scorecard with an overlay, both with every kind of change, for handbooks.
enum SampleHandbook {
  static let rubric = """
    rubric reading "Reading studies" version 1.0.0
    purpose "Does this person see what a study shows?"
    scale
      1 "Weak"
      2 "Solid"
      3 "Outstanding"
    criterion papers "Judging a paper" weight 2
      must reach 2
      ask flaw past-behaviour 10 minutes "Which study did you read last, and what was wrong with it?"
      probe of flaw "Who noticed?"
      1 "Names no study"
      2 "Names a study and a flaw in it"
      3 "As level 2, and says what the flaw changed"
      red flag copied "Passed off the words of others as their own"
    criterion claims "Judging a claim"
      ask vendor situational 5 minutes "A vendor shows an AUC of 0.99. What do you ask?"
      1 "Asks nothing"
      2 "Asks where the test set comes from"
      3 "As level 2, and asks which patients are missing from it"
    criterion tables "Reading a table"
      1 "Reads one cell"
      2 "Reads rows against columns"
      3 "Reads what the table leaves out"
    criterion notes "Taking notes"
      optional
      1 "Takes none"
      2 "Takes some"
      3 "Takes notes that others use"
    """

  static let scorecard = """
    scorecard reader "Reader of studies" version 1.2.0
    purpose "Somebody who tells the panel what a paper shows"
    family research
    owns "The reading list"
    does not own "The budget"
    deliver list "A reading list with verdicts" by day 30
      needs papers
    use reading version 1 weight 100% floor 1.5
    change weight of claims to 2
    replace level 2 of claims "Asks where the test set comes from and who read it"
    drop notes because "The role writes verdicts"
    criterion verdicts "Writing verdicts" of reading
      ask work-sample 10 minutes "Write three lines on this paper."
      1 "Retells it"
      2 "Says what it shows"
      3 "Says what it shows and for whom"
    void vendor of claims from 2026-12-01 because "It was found on the web"
    panellist lead "Lead" decides
    panellist peer "Peer, or a guest"
    stage talk "Talk" 45 minutes
      by lead, peer
      covers papers, claims
    stage desk "Desk" 30 minutes
      by any 1 of lead, peer
      covers verdicts, tables
    require 2 raters on everything that must be rated
    missing at most 20% of any area
    bar overall 2
    outcomes from worst to best: no hire, debrief, hire
    rule integrity gives no hire
      when there is a confirmed red flag
      because "Words of others are theirs"
    rule weak gives no hire
      when overall is below 1.5
      or both papers is below its floor
        and not claims is at least 2
      because "Reads no study | *on its own*"
    rule clear gives hire
      when overall is at least the bar
      and reading is at least its floor
      because "At the bar"
    otherwise gives debrief
    promise a floor cannot be bought out
    pay no band because "A sample"
    tests start from all 2
    | name  | differs by | outcome | rule  |
    | solid |            | hire    | clear |
    | weak  | all 1      | no hire | weak  |
    """

  static let overlay = """
    overlay junior "For a first post" version 1.0.0
    extends reader version 1
    floor of reading is 1.75
    drop verdicts because "Taught in the first month"
    change weight of papers to 3
    tests start from all 2
    | name  | differs by | outcome | rule  |
    | solid |            | hire    | clear |
    """

  static let library = Library(
    [rubric, scorecard, overlay].enumerated().map {
      SourceText(name: "file-\($0)", bytes: Array(($1 + "\n").utf8))
    })

  static let history = [
    HandbookInput.Revision(
      id: "b2c3d4e", day: "2026-11-20", author: "Mira Vos", subject: "Weigh claims twice",
      body: "Two of three readers\nmissed the same claim.\n", file: "reader.scorecard"),
    HandbookInput.Revision(
      id: "a1b2c3d", day: "2026-11-02", author: "Ben <Ito>", subject: "Write the first version",
      body: "", file: "reader.scorecard"),
    HandbookInput.Revision(
      id: "a1b2c3d", day: "2026-11-02", author: "Ben <Ito>", subject: "Write the first version",
      body: "", file: "reading.rubric"),
  ]

  static let proofs = HandbookInput.Proofs(
    shares: [
      HandbookInput.Proofs.Share(unanimous: "0%", all: "under 0.1%"),
      HandbookInput.Proofs.Share(unanimous: "11.1%", all: "not counted"),
      HandbookInput.Proofs.Share(unanimous: "66.7%", all: "70.4%"),
      HandbookInput.Proofs.Share(unanimous: "22.2%", all: "18.5%"),
    ],
    claims: [
      HandbookInput.Proofs.Claim(
        words: "a floor cannot be bought out", verdict: "refuted",
        witness: "papers 1, claims 3: hire"),
      HandbookInput.Proofs.Claim(
        words: "every set of complete cards has an outcome", verdict: "proved", witness: ""),
    ])
}
