import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Setting a loop up is refused` {
  private static let opened = LoopFixture.opened()
  private static let assigned = LoopFixture.assigned()
  private static let monday = LoopFixture.monday.adding(seconds: 86_400)

  static let persons: [RefusalCase] = [
    RefusalCase(
      opened,
      .opened(opening: "senior-cv-oxford", candidate: "c-2", scorecard: LoopFixture.pin),
      by: "carl", "already-opened: the loop is open already; go on with the loop that is there"),
    RefusalCase(
      opened, .personNamed(id: "x", name: "X"), by: "carl",
      "other: `person_named` belongs to the workspace and not to a loop; write it to the workspace"
    ),
    RefusalCase(
      opened, .assigned(role: "cto", person: "cleo"), by: "cleo",
      "not-the-coordinator: `cleo` neither coordinates nor decides the opening "
        + "`senior-cv-oxford`; ask `carl` or `dora` to do it"),
    RefusalCase(
      opened, .assigned(role: "ctp", person: "cleo"), by: "carl",
      "unknown-role: `ctp` is no role of the scorecard; choose `cto`, `cv-lead` or `ra-partner`"),
    RefusalCase(
      opened, .assigned(role: "cto", person: " "), by: "carl",
      "other: the person has no id; write it out"),
    RefusalCase(
      assigned, .assigned(role: "cto", person: "cleo"), by: "dora",
      "already-assigned: `cleo` is `cto` already; nothing more is needed"),
    RefusalCase(
      assigned, .assigned(role: "cto", person: "abel"), by: "carl",
      "already-assigned: `cto` is taken by `cleo`; record a substitution if somebody else takes over"
    ),
    RefusalCase(
      opened.after((.conflictDeclared(person: "cleo", because: "Married"), "cleo")),
      .assigned(role: "cto", person: "cleo"), by: "carl",
      "conflict-of-interest: `cleo` has declared a conflict of interest with this candidate; "
        + "give the role to somebody else"),
    RefusalCase(
      assigned.after((.recused(person: "cleo", role: "cto", because: "Knows them"), "cleo")),
      .assigned(role: "cto", person: "cleo"), by: "carl",
      "conflict-of-interest: `cleo` has stepped back as `cto` in this loop; "
        + "give the role to somebody else"),
    RefusalCase(
      assigned.after((.conflictDeclared(person: "cleo", because: "Married"), "carl")),
      .conflictDeclared(person: "cleo", because: "Married"), by: "carl",
      "conflict-of-interest: a conflict of interest of `cleo` is on record already; "
        + "nothing more is needed"),
    RefusalCase(
      assigned, .conflictDeclared(person: "cleo", because: "Cousins"), by: "vera",
      "not-the-coordinator: `vera` cannot say this for `cleo`; "
        + "let `cleo` or the coordinator record it"),
    RefusalCase(
      assigned, .recused(person: "vera", role: "cto", because: "Knows them"), by: "vera",
      "not-assigned: `vera` is not `cto` in this loop; name the person who holds the role"),
    RefusalCase(
      assigned, .recused(person: "vera", role: "cv-lead", because: " "), by: "vera",
      "reason-missing: stepping back needs a reason; say why in a sentence"),
    RefusalCase(
      assigned, .substituted(role: "cto", from: "vera", to: "abel", because: "Ill"), by: "carl",
      "not-assigned: `vera` is not `cto` in this loop; name the person who holds the role"),
    RefusalCase(
      assigned, .substituted(role: "cto", from: "cleo", to: "abel", because: ""), by: "carl",
      "reason-missing: a substitution needs a reason; say why in a sentence"),
  ]

  @Test(arguments: persons) func `to persons and roles`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  static let stages: [RefusalCase] = [
    RefusalCase(
      assigned, .scheduled(stage: "deap", start: monday), by: "carl",
      "unknown-stage: `deap` is no stage of the scorecard; choose `deep`, `sample` or `screen`"),
    RefusalCase(
      assigned, .scheduled(stage: "deep", start: monday), by: "vera",
      "not-the-coordinator: `vera` neither coordinates nor decides the opening "
        + "`senior-cv-oxford`; ask `carl` or `dora` to do it"),
    RefusalCase(
      assigned, .scheduled(stage: "sample", start: monday), by: "carl",
      "stage-blocked: `sample` comes after `deep`, which is not over by then; "
        + "schedule `deep` to end before it, or waive it"),
    RefusalCase(
      LoopFixture.assigned { $0.pay.discloseBefore = 0 },
      .scheduled(stage: "deep", start: monday), by: "carl",
      "pay-not-disclosed: the pay band must be told to the candidate before `deep`; "
        + "tell the candidate, record the disclosure, then schedule the stage"),
    RefusalCase(
      assigned.after(cards: ("deep", "cto", "cleo")),
      .scheduled(stage: "deep", start: monday), by: "carl",
      "stage-done: cards for `deep` are in, so it was held already; "
        + "record that the stage is to be held again"),
    RefusalCase(
      assigned.after(cards: ("deep", "cto", "cleo"), ("deep", "cv-lead", "vera")),
      .scheduled(stage: "deep", start: monday), by: "carl",
      "stage-done: `deep` is complete, so it cannot be scheduled; "
        + "record that the stage is to be held again"),
    RefusalCase(
      assigned.after((.stageWaived(stage: "deep", because: "Known work"), "carl")),
      .stageWaived(stage: "deep", because: "Known work"), by: "carl",
      "stage-done: `deep` was waived, so it cannot be waived; "
        + "record that the stage is to be held again"),
    RefusalCase(
      assigned, .stageRepeated(stage: "deep", because: "Cut short"), by: "carl",
      "stage-done: `deep` was not held yet, so there is nothing to repeat; schedule it"),
    RefusalCase(
      assigned, .noted(stage: "deep", text: "x"), by: "mallory",
      "not-assigned: `mallory` has no part in this loop; ask `carl` or `dora` for a role in it"),
    RefusalCase(
      assigned, .noted(stage: "deep", text: "\n "), by: "vera",
      "other: the note is empty; write it out"),
    RefusalCase(
      assigned, .payDisclosed(band: "", on: CalendarDate(dayNumber: 20_000)), by: "carl",
      "other: the band has no words; write it out"),
  ]

  @Test(arguments: stages) func `to stages`(_ refused: RefusalCase) throws {
    #expect(try refused.refusal() == refused.expected)
  }

  @Test func `when somebody else opens it`() {
    let opening = PayloadSamples.opening
    let payload = EventPayload.opened(
      opening: "other", candidate: "c-1", scorecard: LoopFixture.pin)
    #expect(throws: Refusal.otherOpening) {
      try LoopState.checkOpening(payload, by: "carl", opening: opening)
    }
    var fixture = LoopFixture()
    fixture.add(
      .opened(opening: opening.id, candidate: "c-1", scorecard: LoopFixture.pin), by: "vera")
    #expect(fixture.state == nil)
    fixture.add(
      .opened(opening: opening.id, candidate: "c-1", scorecard: LoopFixture.pin), by: "carl")
    #expect(fixture.state?.refused.map(\.event) == ["e01"])
    #expect(fixture.state?.heads == ["e02"])
  }
}

extension Refusal {
  fileprivate static let otherOpening = Refusal(
    .other, "the loop is for the opening `other` and not for `senior-cv-oxford`",
    advice: "open it with the opening that it names")
}
