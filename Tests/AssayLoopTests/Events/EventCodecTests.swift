import AssayLoop
import AssayText
import Testing

@Suite struct `The event format` {
  private func record(_ payload: EventPayload) -> EventRecord {
    EventRecord(
      Event(
        id: "e1", loop: "l-1", author: "carl", at: Instant(seconds: 1_800_000_000), sequence: 3,
        seen: ["a", "b"], payload: payload))
  }

  private func reparsed(_ value: JSONValue) throws -> JSONValue {
    try JSONParser.parse(Array(value.canonicalText.utf8))
  }

  @Test(arguments: EventType.allCases)
  func `gives back what was written`(_ type: EventType) throws {
    let payload = PayloadSamples.payload(type)
    var record = record(payload)
    #expect(record.type == type.rawValue)
    #expect(try Event(record).payload == payload)
    record.data = try reparsed(record.data)
    record.body = try record.body.map { try reparsed($0) }
    #expect(try Event(record).payload == payload)
    #expect(EventRecord(try Event(record)).data.canonicalText == record.data.canonicalText)
  }

  @Test(arguments: EventType.allCases)
  func `keeps what is personal out of the facts`(_ type: EventType) {
    let payload = PayloadSamples.payload(type)
    #expect(!payload.data.canonicalText.contains(PayloadSamples.secret))
    #expect(!payload.summary.contains(PayloadSamples.secret))
    #expect(payload.body?.canonicalText.contains(PayloadSamples.secret) ?? true)
  }

  @Test(arguments: EventType.allCases)
  func `reads what is left of an erased event`(_ type: EventType) throws {
    var erased = record(PayloadSamples.payload(type))
    (erased.body, erased.bodyIsErased) = (nil, true)
    let event = try Event(erased)
    #expect(event.payload == .erasedContent(type, data: erased.data))
    #expect(EventRecord(event) == erased)
    #expect(event.payload.summary.hasSuffix(" (content erased)"))
  }

  @Test(arguments: EventType.allCases)
  func `refuses a field that it does not know`(_ type: EventType) throws {
    var strange = record(PayloadSamples.payload(type))
    strange.data = .object((strange.data.members ?? []) + [JSONMember("mood", "fine")])
    let error = #expect(throws: EventFormatError.self) { try Event(strange) }
    #expect(error == .unknownField(type: type.rawValue, field: "mood"))
    #expect(error?.mayBeNewer == true)
  }

  static let broken: [(EventType, JSONValue?, JSONValue?, String)] = [
    (.assigned, ["role": "cto"], nil, "`assigned` lacks its field `person`"),
    (.assigned, ["role": 3, "person": "x"], nil, "the field `role` of `assigned` is not a text"),
    (.assigned, [], nil, "the field `data` of `assigned` is not an object"),
    (
      .scheduled, ["stage": "deep", "start": "tomorrow"], nil,
      "the field `start` of `scheduled` is not a moment such as `2026-11-20T14:05:00Z`"
    ),
    (
      .rejected, ["on": "2026-02-30"], nil,
      "the field `on` of `rejected` is not a date such as `2026-11-20`"
    ),
    (
      .decided, ["decision": "maybe"], ["because": "x"],
      "the field `decision` of `decided` is not one of `hire` and `no hire`"
    ),
    (.withdrawn, [:], nil, "`withdrawn` lacks its field `because`"),
    (
      .debriefed, ["present": ["a", 3]], ["words": "x"],
      "the field `present` of `debriefed` is not a list of texts"
    ),
    (
      .moved,
      ["to": ["name": "a", "version": "1.0", "overlays": [], "hash": "x"]], ["because": "x"],
      "the field `to.version` of `moved` is not a version such as `1.0.0`"
    ),
    (
      .cardSubmitted, ["stage": "deep", "role": "cto"],
      [
        "card": [
          "entries": [
            [
              "criterion": "design", "level": 3, "not_observed": "not asked", "evidence": "x",
              "probes_used": 0,
            ]
          ], "flags": [], "skipped": [], "course": "held as planned",
        ]
      ],
      "`card_submitted` has a field `card.entries.not_observed` that this version of assay does "
        + "not know; a newer version has written it"
    ),
    (
      .cardSubmitted, ["stage": "deep", "role": "cto"],
      [
        "card": [
          "entries": [["criterion": "d", "level": 3, "evidence": "x", "probes_used": -1]],
          "flags": [], "skipped": [], "course": "held as planned",
        ]
      ],
      "the field `card.entries.probes_used` of `card_submitted` is not a whole number from 0 on"
    ),
  ]

  @Test(arguments: broken)
  func `names what is wrong`(
    _ type: EventType, _ data: JSONValue?, _ body: JSONValue?, _ message: String
  ) {
    var broken = record(PayloadSamples.payload(type))
    (broken.data, broken.body) = (data ?? broken.data, body)
    let error = #expect(throws: EventFormatError.self) { try Event(broken) }
    #expect(error?.message == message)
  }

  @Test func `says that a newer version wrote a type that it does not know`() {
    var strange = record(.erased(because: "x"))
    strange.type = "card_graded"
    let error = #expect(throws: EventFormatError.self) { try Event(strange) }
    #expect(
      error?.message
        == "`card_graded` is no event that this version of assay knows; a newer version has "
        + "written it")
    #expect(error?.mayBeNewer == true)
  }

  @Test func `reads and writes a card by itself`() throws {
    let card = PayloadSamples.card
    #expect(try Card(reparsed(card.json)) == card)
    #expect(throws: EventFormatError.self) { try Card(["entries": []]) }
  }

  @Test func `has a summary of its own for every type`() {
    let summaries = EventType.allCases.map { PayloadSamples.payload($0).summary }
    #expect(Set(summaries).count == EventType.allCases.count)
  }
}
