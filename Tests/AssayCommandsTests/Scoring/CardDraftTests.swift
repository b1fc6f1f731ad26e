import AssayLanguage
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Drafts as they are stored` {
  static let draft = ScoringSession.after(`Keys of the scoring prompts`.reviewed).draft

  private func changed(_ name: String, _ value: JSONValue?) -> JSONValue {
    var members = Self.draft.json.members ?? []
    members.removeAll { $0.name == name }
    if let value { members.append(JSONMember(name, value)) }
    return .object(members)
  }

  @Test(
    arguments: [
      ("draft", "letter", "it is not a draft of a card"),
      ("role", nil, "the draft lacks `role`"),
      ("role", 3, "`role` is no text"),
      ("surprise", 1, "the draft holds `surprise`, which is not known"),
      ("course", "went well", "`course` is none that is known"),
      ("entries", "none", "`entries` is no list"),
      ("entries", [1], "an entry is no object"),
      ("reviewing", 1, "`reviewing` is no truth value"),
      ("step", ["at": "coffee"], "`coffee` is no step that is known"),
      ("step", ["at": "level"], "the step lacks `criterion`"),
      ("flags", [["flag": "x"]], "a flag lacks `evidence`"),
    ] as [(String, JSONValue?, String)])
  func `a damaged draft says what is wrong`(_ name: String, _ value: JSONValue?, _ reason: String) {
    #expect(throws: DraftProblem.damaged(reason)) {
      try CardDraft(json: changed(name, value))
    }
  }

  @Test(
    arguments: [("rating", "no idea"), ("rating", true), ("probes", -1), ("count", "ten")]
      as [(String, JSONValue)])
  func `a damaged entry is refused`(_ name: String, _ value: JSONValue) {
    var entry = Self.draft.entries[0].json.members ?? []
    entry.removeAll { $0.name == name }
    entry.append(JSONMember(name, value))
    #expect(throws: DraftProblem.self) {
      try CardDraft(json: changed("entries", [.object(entry)]))
    }
  }

  @Test(
    arguments: [
      ("loop", "loop-8", "it belongs to the loop `loop-8`"),
      ("stage", "final", "it belongs to the stage `final`"),
      ("role", "cto", "it belongs to the role `cto`"),
      ("scorecard", "nurse", "it belongs to the scorecard `nurse`"),
      ("entries", [], "the criteria of the stage have changed since it was begun"),
      (
        "flags", [["flag": "gone", "evidence": "x"]], "the stage has no red flag `gone` any more"
      ),
      ("step", ["at": "level", "criterion": "gone"], "the stage has no criterion `gone` any more"),
      (
        "step",
        [
          "at": "writing",
          "writing": [
            "about": ["criterion": "series-logic of dicom-work-sample", "rating": 9], "lines": [],
            "warned": false,
          ],
        ],
        "the scale has no level 9 any more"
      ),
    ] as [(String, JSONValue, String)])
  func `a draft of another card says whose it is`(
    _ name: String, _ value: JSONValue, _ reason: String
  ) throws {
    let draft = try CardDraft(json: changed(name, value))
    #expect(throws: DraftProblem.other(reason)) {
      try ScoringSession(for: ScoringFixture.task, resuming: draft)
    }
  }

  @Test func `the form is pinned`() {
    #expect(
      ScoringSession.after(["", "10", "3", "a line"]).draft.json.canonicalText == """
        {"course":"held as planned","draft":"card","entries":[{"count":10,"criterion":"series-logic \
        of dicom-work-sample","evidence":"","probes":0,"rating":null},{"count":null,"criterion":\
        "deidentification of dicom-work-sample","evidence":"","probes":0,"rating":null},{"count":\
        null,"criterion":"explanation of dicom-work-sample","evidence":"","probes":0,"rating":\
        null}],"flags":[],"impression":"","loop":"loop-7","reviewing":false,"role":"cv-lead",\
        "scorecard":"senior-cv-engineer","skipped":[],"stage":"sample","step":{"at":"writing",\
        "writing":{"about":{"criterion":"series-logic of dicom-work-sample","rating":3},"lines":\
        ["a line"],"warned":false}},"version":1}
        """)
  }
}
