import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `A card is refused` {
  private static let assigned = LoopFixture.assigned()

  private static func card(_ entries: (String, Card.Rating, String)...) -> Card {
    Card(
      entries: entries.map { Card.Entry(criterion: $0.0, rating: $0.1, evidence: $0.2) })
  }

  private static func deep(_ card: Card) -> EventPayload {
    .cardSubmitted(stage: "deep", role: "cto", card: card)
  }

  static let places: [RefusalCase] = [
    RefusalCase(
      LoopFixture.opened(), deep(assigned.card("deep")), by: "cleo",
      "not-assigned: `cleo` does not hold the role `cto` in this loop: nobody holds it yet; "
        + "ask `carl` or `dora` to assign it"),
    RefusalCase(
      assigned, deep(assigned.card("deep")), by: "vera",
      "not-assigned: `vera` does not hold the role `cto` in this loop: `cleo` does; "
        + "ask `carl` or `dora` to assign it"),
    RefusalCase(
      assigned, .cardSubmitted(stage: "deep", role: "ra-partner", card: assigned.card("deep")),
      by: "rhys",
      "not-assigned: `ra-partner` takes no part in `deep`, which is held by `cto` and `cv-lead`; "
        + "record a substitution if the role was taken over"),
    RefusalCase(
      assigned, .cardSubmitted(stage: "sample", role: "cv-lead", card: assigned.card("sample")),
      by: "vera",
      "stage-blocked: `sample` comes after `deep`, which is not over; "
        + "submit its cards or schedule it first, or ask the coordinator to waive it"),
    RefusalCase(
      assigned.after(cards: ("deep", "cto", "cleo")), deep(assigned.card("deep", 4)), by: "cleo",
      "second-submission: `cleo` has submitted the card for `deep` as `cto` already; "
        + "amend the card that is there, with a reason"),
    RefusalCase(
      LoopFixture.rated(), deep(assigned.card("deep", 4)), by: "cleo",
      "second-submission: `cleo` has submitted the card for `deep` as `cto` already; "
        + "amend the card that is there, with a reason"),
    RefusalCase(
      assigned.after(cards: ("deep", "cto", "cleo")).after(
        (.substituted(role: "cto", from: "cleo", to: "abel", because: "Ill"), "carl")),
      deep(assigned.card("deep")), by: "abel",
      "second-submission: the card of `cto` for `deep` is in already, by `cleo`; "
        + "record that the stage is to be held again if it must be rated anew"),
    RefusalCase(
      assigned.after((.stageWaived(stage: "deep", because: "Known work"), "carl")),
      deep(assigned.card("deep")), by: "cleo",
      "stage-done: `deep` was waived, so it cannot be rated; "
        + "record that the stage is to be held again"),
    RefusalCase(
      LoopFixture.assigned { $0.stages[0].isScored = false }, deep(assigned.card("deep")),
      by: "cleo",
      "other: `deep` is not scored and takes no cards; write down what it gave as a note"),
    RefusalCase(
      assigned.after((.conflictDeclared(person: "cleo", because: "Married"), "cleo")),
      deep(assigned.card("deep")), by: "cleo",
      "conflict-of-interest: `cleo` has declared a conflict of interest with this candidate; "
        + "give the role to somebody else"),
    RefusalCase(
      LoopFixture.decided(), deep(assigned.card("deep")), by: "cleo",
      "loop-ended: the loop is decided: hire; reopen the loop first, with a reason"),
  ]

  @Test(arguments: places) func `from the wrong person, place or time`(
    _ refused: RefusalCase
  ) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  private static let evidence = "Drew the whole pipeline"
  private static let noShow = Card(
    entries: [
      Card.Entry(criterion: "design of technical", rating: .level(1), evidence: "Absent")
    ], course: .noShow)
  private static let flagged = Card(
    entries: assigned.card("deep").entries,
    flags: [Card.RaisedFlag(flag: "identifiers-left", evidence: " ")])

  static let contents: [RefusalCase] = [
    RefusalCase(
      assigned, deep(card()), by: "cleo",
      "incomplete-card: the card says nothing of `design of technical`; "
        + "give a level, or say why there is none"),
    RefusalCase(
      assigned,
      deep(card(("design of technical", .level(3), evidence), ("design", .level(3), evidence))),
      by: "cleo",
      "unknown-criterion: `design` is no criterion of the scorecard; "
        + "choose `design of technical`"),
    RefusalCase(
      assigned, deep(card(("debugging of technical", .level(3), evidence))), by: "cleo",
      "unknown-criterion: `debugging of technical` is not rated in `deep`; "
        + "leave it out; another stage covers it"),
    RefusalCase(
      assigned,
      deep(
        card(
          ("design of technical", .level(3), evidence),
          ("design of technical", .level(4), evidence))), by: "cleo",
      "incomplete-card: `design of technical` stands twice on the card; keep one of the two"),
    RefusalCase(
      assigned, deep(card(("design of technical", .level(5), evidence))), by: "cleo",
      "unknown-level: 5 on `design of technical` is no level of the scale; choose "
        + "1 (Level 1), 2 (Level 2), 3 (Level 3), 4 (Level 4) or not observed"),
    RefusalCase(
      assigned, deep(card(("design of technical", .level(1), " \n"))), by: "cleo",
      "evidence-missing: the level on `design of technical` has no evidence; "
        + "write down what was seen or heard, or say that it was not observed"),
    RefusalCase(
      assigned, deep(noShow), by: "cleo",
      "other: the candidate did not come, so `design of technical` cannot have a level; "
        + "say that it was not asked"),
    RefusalCase(
      assigned, deep(flagged), by: "cleo",
      "evidence-missing: the red flag `identifiers-left` has no evidence; "
        + "write down what was seen or heard; a flag without evidence does not count"),
    RefusalCase(
      assigned, deep(assigned.card("deep", flags: ["overclaim", "overclaim"])), by: "cleo",
      "incomplete-card: the red flag `overclaim` stands twice on the card; keep one of the two"),
    RefusalCase(
      assigned, deep(assigned.card("deep", flags: ["rudeness"])), by: "cleo",
      "unknown-flag: `rudeness` is no red flag of the scorecard; "
        + "choose `identifiers-left` or `overclaim`"),
  ]

  @Test(arguments: contents) func `for what it holds`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  private static let withCard = assigned.after(cards: ("deep", "cto", "cleo"))

  static let amendments: [RefusalCase] = [
    RefusalCase(
      withCard,
      .cardAmended(
        stage: "deep", role: "cto", names: "e99", card: assigned.card("deep"), because: "Typo"),
      by: "cleo",
      "not-your-card: there is no such card for `deep` in this loop; "
        + "name the card that you submitted"),
    RefusalCase(
      withCard,
      .cardAmended(
        stage: "deep", role: "cto", names: "e05", card: assigned.card("deep"), because: "Typo"),
      by: "vera", "not-your-card: the card was submitted by `cleo`; ask `cleo` to amend it"),
    RefusalCase(
      withCard,
      .cardAmended(
        stage: "screen", role: "cto", names: "e05", card: assigned.card("screen"),
        because: "Typo"), by: "cleo",
      "not-your-card: that card was submitted for another stage or role than `screen`; "
        + "amend it under the stage and role it was submitted for"),
    RefusalCase(
      withCard,
      .cardAmended(
        stage: "deep", role: "cto", names: "e05", card: assigned.card("deep", 4), because: ""),
      by: "cleo",
      "reason-missing: a change to a submitted card needs a reason; say why in a sentence"),
  ]

  @Test(arguments: amendments) func `when it is amended`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  @Test func `before anybody fills it in vain`() throws {
    let state = try #require(LoopFixture.rated().state)
    #expect(throws: Refusal.self) {
      try state.checkCardIsOwed(stage: "deep", role: "cto", person: "cleo", at: state.latest)
    }
    let open = try #require(Self.assigned.state)
    try open.checkCardIsOwed(stage: "deep", role: "cto", person: "cleo", at: open.latest)
  }
}
