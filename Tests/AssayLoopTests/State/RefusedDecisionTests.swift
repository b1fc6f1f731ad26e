import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `A decision is refused` {
  private static let assigned = LoopFixture.assigned()
  private static let rated = LoopFixture.rated()
  private static let hire = EventPayload.decided(decision: .hire, because: "Strong throughout")

  static let decisions: [RefusalCase] = [
    RefusalCase(
      rated, hire, by: "carl",
      "not-the-decider: `carl` does not decide the opening `senior-cv-oxford`; "
        + "ask `dora` to record the decision"),
    RefusalCase(
      rated, .decided(decision: .hire, because: " "), by: "dora",
      "reason-missing: a decision needs a reason; say why in a sentence"),
    RefusalCase(
      assigned, hire, by: "dora",
      "override-needed: 5 cards are still owed, so no outcome carries a hire; "
        + "name a stand-in, hold a stage again, or record an override with its reason first"),
    RefusalCase(
      rating(), .decided(decision: .noHire, because: "Enough seen"), by: "dora",
      "sealed: `dora` still owes a card for `deep` and cannot decide before it is in; "
        + "submit the card, waive the stage, or step back from the role first"),
    RefusalCase(
      incomplete, hire, by: "dora",
      "override-needed: the evidence is incomplete, so no outcome carries a hire; "
        + "name a stand-in, hold a stage again, or record an override with its reason first"),
    RefusalCase(
      LoopFixture.rated(1) { $0.panel.departureNeeds = ["cto", "talent"] }, hire, by: "dora",
      "agreement-needed: the decision departs from the outcome no hire, which needs `cto` and "
        + "`talent` to agree; let `cto` and `talent` record an override with a reason first"),
    RefusalCase(
      LoopFixture.rated(3) { $0.panel.departureNeeds = ["cto"] },
      .decided(decision: .noHire, because: "A feeling"), by: "dora",
      "agreement-needed: the decision departs from the outcome hire, which needs `cto` to agree; "
        + "let `cto` record an override with a reason first"),
    RefusalCase(
      LoopFixture.rated(3) { $0.panel.quorum = Quorum(count: 1, roles: ["cto", "ra-partner"]) }
        .after((.debriefed(present: ["vera", "dora"], words: ""), "carl")), hire, by: "dora",
      "agreement-needed: the decision needs at least 1 of `cto` and `ra-partner` at a debrief; "
        + "hold a debrief with them and record who was there"),
    RefusalCase(
      LoopFixture.decided(), hire, by: "dora",
      "loop-ended: the loop is decided: hire; reopen the loop first, with a reason"),
    RefusalCase(
      rated.after((.withdrawn(because: "Took another job"), "carl")), hire, by: "dora",
      "loop-ended: the candidate has withdrawn; reopen the loop first, with a reason"),
    RefusalCase(
      rated, .overridden(because: "Time"), by: "vera",
      "not-the-decider: `vera` is neither the decider nor asked to agree to a departure; "
        + "ask `dora` to record the override"),
    RefusalCase(
      assigned.after(
        cards: ("deep", "cto", "cleo"), ("deep", "cv-lead", "vera"),
        ("screen", "cto", "cleo"), ("screen", "ra-partner", "rhys")),
      .debriefed(present: ["cleo"], words: ""), by: "carl",
      "cards-owed: 1 card is still owed: `vera` for `sample`; "
        + "wait for the cards, name a stand-in, or waive the stage"),
    RefusalCase(
      rated, .debriefed(present: [], words: ""), by: "carl",
      "other: nobody is named as present; write it out"),
  ]

  /// Dora, who decides, holds a role of the panel too.
  private static func rating() -> LoopFixture {
    LoopFixture.opened().after(
      (.assigned(role: "cto", person: "dora"), "carl"),
      (.assigned(role: "cv-lead", person: "vera"), "carl"))
  }

  @Test func `to nobody whose card is in, whose stage is waived, or who stepped back`() {
    let waived = Self.rating().after(
      (.stageWaived(stage: "deep", because: "Enough seen"), "carl"),
      (.stageWaived(stage: "screen", because: "Enough seen"), "carl"))
    let recused = Self.rating().after(
      (.recused(person: "dora", role: "cto", because: "Friends"), "carl"))
    let submitted = Self.rating().after(cards: ("deep", "cto", "dora"))
      .after((.stageWaived(stage: "screen", because: "Enough seen"), "carl"))
    let decision = EventPayload.decided(decision: .noHire, because: "Enough seen")
    for fixture in [waived, recused, submitted] {
      let decided = fixture.after((decision, "dora"))
      #expect(decided.state?.phase == .decided(.noHire))
    }
  }

  private static var incomplete: LoopFixture {
    var fixture = assigned.after(cards: ("deep", "cto", "cleo"))
    fixture.submit("deep", "cv-lead", "vera", nil)
    return fixture.after(
      cards: ("sample", "cv-lead", "vera"), ("screen", "cto", "cleo"),
      ("screen", "ra-partner", "rhys"))
  }

  @Test(arguments: decisions) func `without what carries it`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  static let endings: [RefusalCase] = [
    RefusalCase(
      rated, .reopened(because: "New facts"), by: "dora",
      "not-decided: the loop is running, so there is nothing to reopen; go on with the loop"),
    RefusalCase(
      rated, .rejected(on: CalendarDate(dayNumber: 20_600)), by: "carl",
      "not-decided: the loop is not decided yet; record the decision first"),
    RefusalCase(
      LoopFixture.decided(), .rejected(on: CalendarDate(dayNumber: 20_600)), by: "carl",
      "other: the loop is decided: hire; reopen it and decide anew before a rejection"),
    RefusalCase(
      rated, .moved(to: LoopFixture.pin, because: "Typo"), by: "carl",
      "other: the loop runs by `senior-cv` 1.12.0 of that hash already; nothing more is needed"),
    RefusalCase(
      rated.after((.held(claim: "Employment tribunal"), "carl")), .erased(because: "Asked"),
      by: "carl", "other: a claim recorded by `carl` stops the erasure; settle the claim first"),
    RefusalCase(
      rated.after((.erased(because: "Asked"), "carl")), .reopened(because: "x"), by: "dora",
      "loop-ended: the personal data of this loop is erased; "
        + "open a new loop if the candidate comes back"),
    RefusalCase(
      rated, .fitUsed(fit: ""), by: "carl", "other: the fit has no name; write it out"),
  ]

  @Test(arguments: endings) func `and so is an end`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  static var findings: [RefusalCase] {
    var flagged = assigned
    flagged.submit("deep", "cto", "cleo", 2, flags: ["identifiers-left"])
    var open = flagged.after(cards: ("deep", "cv-lead", "vera"), ("sample", "cv-lead", "vera"))
    open.add(.flagConfirmed(flag: "identifiers-left", evidence: "In the DICOM header"), by: "vera")
    let confirmed = EventPayload.flagConfirmed(flag: "identifiers-left", evidence: "Header")
    return [
      RefusalCase(
        flagged, confirmed, by: "cleo",
        "own-flag: the red flag `identifiers-left` was raised by you; "
          + "let somebody else who saw it confirm it"),
      RefusalCase(
        flagged, confirmed, by: "vera",
        "unknown-flag: no red flag `identifiers-left` is in view in this loop; "
          + "raise it on your own card if you saw it"),
      RefusalCase(
        assigned, confirmed, by: "vera",
        "unknown-flag: no red flag `identifiers-left` is in view in this loop; "
          + "raise it on your own card if you saw it"),
      RefusalCase(
        open, confirmed, by: "vera",
        "other: you have confirmed the red flag `identifiers-left` already; "
          + "nothing more is needed"),
      RefusalCase(
        open, .flagConfirmed(flag: "identifiers-left", evidence: ""), by: "carl",
        "evidence-missing: the red flag `identifiers-left` has no evidence; "
          + "write down what was seen or heard; a flag without evidence does not count"),
      RefusalCase(
        assigned, .cardsOpened(stage: "deep", because: "Hurry"), by: "dora",
        "not-the-coordinator: `dora` does not coordinate the opening `senior-cv-oxford`; "
          + "ask `carl` to open the cards"),
      RefusalCase(
        assigned, .cardsOpened(stage: "deep", because: "Hurry"), by: "carl",
        "other: no card for `deep` is in, so there is nothing to open; wait for the first card"),
      RefusalCase(
        open, .cardsOpened(stage: "deep", because: "Hurry"), by: "carl",
        "stage-done: the cards of `deep` are open already; nothing more is needed"),
      RefusalCase(
        LoopFixture.opened().after(
          (.assigned(role: "ra-partner", person: "carl"), "dora"),
          (.assigned(role: "cto", person: "cleo"), "dora")
        ).after(cards: ("deep", "cto", "cleo")),
        .cardsOpened(stage: "deep", because: "Hurry"), by: "carl",
        "sealed: `carl` still owes a card for `screen` and cannot open cards before it is in; "
          + "submit the card first"),
      RefusalCase(
        LoopFixture.assigned {
          $0.references = ReferenceDemand(count: 1, by: "talent", after: 0, asks: [])
        }, .referenceRecorded(referee: "Prof. A", status: .clear, words: "Good"), by: "carl",
        "stage-blocked: references are asked after `deep`, which is not over; "
          + "record them once `deep` was held"),
      RefusalCase(
        assigned, .questionVoided(criterion: "design", question: "q", because: "x"), by: "carl",
        "unknown-criterion: `design` is no criterion of the scorecard; choose "
          + "`design of technical`, `debugging of technical` or `intended-use of regulation`"),
    ]
  }

  @Test(arguments: findings) func `and so are findings`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }
}
