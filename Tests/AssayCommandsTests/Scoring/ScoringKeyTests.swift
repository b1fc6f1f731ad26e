import AssayLanguage
import AssayLoop
import Testing

@testable import AssayCommands

@Suite struct `Keys of the scoring prompts` {
  static let series = "series-logic of dicom-work-sample"
  static let removal = "deidentification of dicom-work-sample"
  static let explanation = "explanation of dicom-work-sample"
  static let rated = ["", "10", "3", "found ten of eleven gaps", ""]
  static let reviewed =
    rated + ["2", "left a name in a private tag", "", "n", "1", ""]

  private func step(_ answers: [String]) -> CardDraft.Step {
    ScoringSession.after(answers).draft.step
  }

  @Test func `a digit asks for evidence and keeps both after an empty line`() {
    let draft = ScoringSession.after(Self.rated).draft
    #expect(draft.entry(Self.series)?.rating == .level(3))
    #expect(draft.entry(Self.series)?.evidence == "found ten of eleven gaps")
    #expect(draft.step == .level(Self.removal))
  }

  @Test func `evidence may take several lines, also pasted ones with gaps`() {
    let draft = ScoringSession.after(["", "", "2", "one two three", "four\n\nfive", ""]).draft
    #expect(draft.entry(Self.series)?.evidence == "one two three\nfour\n\nfive")
  }

  @Test func `letters are evidence while evidence is typed`() {
    let draft = ScoringSession.after(["", "", "2", "q", "b", "n", "?", ""]).draft
    #expect(draft.entry(Self.series)?.evidence == "q\nb\nn\n?")
  }

  @Test(arguments: [
    ("1", Card.NotObserved.notAsked), ("3", Card.NotObserved.notApplicable),
  ])
  func `n asks why and goes on`(_ key: String, _ reason: Card.NotObserved) {
    let draft = ScoringSession.after(["", "", "n", key]).draft
    #expect(draft.entry(Self.series)?.rating == .notObserved(reason))
    #expect(draft.step == .level(Self.removal))
  }

  @Test func `an unclear answer may be told in words`() {
    let draft = ScoringSession.after(["", "", "n", "2", "spoke of another study", ""]).draft
    #expect(draft.entry(Self.series)?.rating == .notObserved(.unclear))
    #expect(draft.entry(Self.series)?.evidence == "spoke of another study")
  }

  @Test func `b goes back one criterion, and from the first to the beginning`() {
    #expect(step(Self.rated + ["b"]) == .level(Self.series))
    #expect(step(Self.rated + ["b", "b"]) == .start)
    #expect(step(Self.rated + ["b", ""]) == .level(Self.removal))
  }

  @Test func `Enter does not pass a criterion without an answer`() {
    #expect(step(["", "", ""]) == .level(Self.series))
  }

  @Test func `a level that the scale lacks is refused with its range`() {
    let session = ScoringSession.after(["", "", "7"])
    #expect(session.pageText == "note: the scale has no level 7: it goes 1 to 4\n")
    #expect(session.draft.step == .level(Self.series))
  }

  @Test func `an unknown key says which keys there are`() {
    #expect(
      ScoringSession.after(["", "", "y"]).pageText == """
        note: `y` is no answer here: 1 to 4 sets a level, n is not observed, ? shows
        all keys

        """)
  }

  @Test func `q stops anywhere but in a text`() {
    for answers in [[], [""], ["", ""], ["", "", "n"], Self.reviewed] {
      var session = ScoringSession.after(answers)
      #expect(session.receive("q") == .finish(.stopped))
    }
  }

  @Test func `a missing text is pointed out once, and then leads back`() {
    var session = ScoringSession.after(["", "", "3", ""])
    #expect(
      session.pageText == "note: evidence is needed here. Enter once more goes back without it\n")
    _ = session.receive("")
    #expect(session.draft.step == .level(Self.series))
    #expect(session.draft.entry(Self.series)?.rating == nil)
  }

  @Test func `a criterion with optional evidence takes none`() {
    let draft = ScoringSession.after(["", "", "n", "1", "n", "1", "4", ""]).draft
    #expect(draft.entry(Self.explanation)?.rating == .level(4))
    #expect(draft.entry(Self.explanation)?.evidence == "")
  }

  @Test func `thin evidence is doubted once and kept on Enter`() {
    let session = ScoringSession.after(["", "", "3", "good one", ""])
    #expect(session.prompt.words == "Enter keeps it, a adds a line, r begins anew, b back")
    var kept = session
    _ = kept.receive("")
    #expect(kept.draft.entry(Self.series)?.evidence == "good one")
    var longer = session
    for answer in ["a", "more", ""] { _ = longer.receive(answer) }
    #expect(longer.draft.entry(Self.series)?.evidence == "good one\nmore")
    var anew = session
    for answer in ["r", "found every planted gap", ""] { _ = anew.receive(answer) }
    #expect(anew.draft.entry(Self.series)?.evidence == "found every planted gap")
    var back = session
    _ = back.receive("b")
    #expect(back.draft.entry(Self.series)?.rating == nil)
  }

  @Test func `a red flag is chosen among those of the criterion`() {
    let draft = ScoringSession.after(Self.rated + ["!", "1", "a private tag", ""]).draft
    #expect(draft.flags == [Card.RaisedFlag(flag: "identifiers-left", evidence: "a private tag")])
    #expect(draft.step == .level(Self.removal))
  }

  @Test func `a criterion without flags offers those of the stage`() {
    let draft = ScoringSession.after(["", "", "!", "2", "sighed at the radiologist", ""]).draft
    #expect(draft.flags.map(\.flag) == ["talks-down"])
  }

  @Test func `a lists the flags of the whole stage`() {
    let draft = ScoringSession.after(Self.rated + ["!", "a", "2", "sighed at a clinician", ""])
      .draft
    #expect(draft.flags.map(\.flag) == ["talks-down"])
  }

  @Test func `a flag without evidence is not raised`() {
    let session = ScoringSession.after(Self.rated + ["!", "1", "", ""])
    #expect(session.draft.flags.isEmpty)
    #expect(session.pageText == "note: a red flag counts only with evidence: none was raised\n")
  }

  @Test func `s skips the only question with a reason`() {
    let draft = ScoringSession.after(["", "", "s", "the laptop failed"]).draft
    #expect(draft.skipped.map(\.because) == ["the laptop failed"])
    #expect(draft.skipped.map(\.question) == [ScoringFixture.geometry.questions[0].text])
  }

  @Test func `s asks which question, and goes by its name`() {
    let draft = ScoringSession.after(Self.rated + ["s", "2", "no time"]).draft
    #expect(draft.skipped == [Card.SkippedQuestion(question: "burned-in", because: "no time")])
  }

  @Test func `s without a reason skips nothing, and without questions says so`() {
    #expect(ScoringSession.after(["", "", "s", ""]).draft.skipped.isEmpty)
    let session = ScoringSession.after(["", "", "n", "1", "n", "1", "s"])
    #expect(session.pageText == "note: this criterion has no question to skip\n")
  }

  @Test func `p counts a probe, minus takes it back, and the limit is pointed out`() {
    let draft = ScoringSession.after(["", "", "p", "p", "-"]).draft
    #expect(draft.entry(Self.series)?.probesUsed == 1)
    #expect(ScoringSession.after(["", "", "-"]).draft.entry(Self.series)?.probesUsed == 0)
    #expect(
      ScoringSession.after(["", "", "p", "p", "p"]).pageText == """
        Probes used here: 3.
        note: the rubric allows 2 a question; more help for one candidate is unfair

        """)
  }

  @Test func `e takes evidence from the editor, and Enter keeps it after the level`() {
    let draft = ScoringSession.after(["", "", "e", "3", ""]).draft
    #expect(draft.entry(Self.series)?.evidence == "more from the editor")
    #expect(draft.entry(Self.series)?.rating == .level(3))
  }

  @Test func `doubts about a text from the editor are told at once`() {
    var session = ScoringSession.after(["", ""])
    session.receive(edited: .text("DOE^JOHN was left in"))
    #expect(
      session.pageText == """
        Evidence so far:
          DOE^JOHN was left in
        note: `DOE^JOHN` looks like a patient's name. Evidence is read by others; leave
        patients out.
        Now the level.

        """)
  }

  @Test func `without an editor the prompt goes on`() {
    var session = ScoringSession.after(["", ""])
    #expect(session.receive("e") == .edit(""))
    session.receive(edited: .unavailable("neither VISUAL nor EDITOR names an editor"))
    #expect(
      session.pageText == """
        note: neither VISUAL nor EDITOR names an editor; evidence can be typed after
        the level

        """)
  }

  @Test func `k ends the card with the panellist's own words`() {
    for answers in [["k"], ["", "", "k"], Self.reviewed + ["k"]] {
      var session = ScoringSession.after(answers)
      #expect(session.receive("  my former manager ") == .finish(.conflict("my former manager")))
    }
    #expect(step(["k", ""]) == .start)
  }

  @Test func `a counted work sample suggests a level and stands on the card`() {
    #expect(
      ScoringSession.after(["", "10"]).suggestion(Self.series)
        == "gaps-found: 10 suggests 3 Solid. The anchors decide.")
    var session = ScoringSession.after(Self.reviewed)
    guard case .finish(.submitted(let card)) = session.receive("submit") else {
      Issue.record("no card")
      return
    }
    #expect(card.entries[0].count == 10)
    #expect(card.entries[0].evidence == "found ten of eleven gaps")
  }

  @Test func `g counts again`() {
    #expect(ScoringSession.after(["", "", "g", "4"]).draft.entry(Self.series)?.count == 4)
  }

  @Test func `an interview cut short marks the rest as not asked`() {
    let draft = ScoringSession.after(Self.rated + ["c", "2"]).draft
    #expect(draft.course == .cutShort)
    #expect(
      draft.entries.map(\.rating) == [
        .level(3), .notObserved(.notAsked), .notObserved(.notAsked),
      ])
    #expect(draft.step == .summary)
  }

  @Test func `an interview cut short may go on`() {
    let draft = ScoringSession.after(Self.rated + ["c", "1"]).draft
    #expect(draft.course == .cutShort)
    #expect(draft.step == .level(Self.removal))
    #expect(ScoringSession.after(["c", "1", "c", "4"]).draft.course == .whole)
  }

  @Test func `a candidate who did not come has no levels`() {
    var session = ScoringSession.after(["c", "3"])
    guard case .finish(.submitted(let card)) = session.receive("submit") else {
      Issue.record("no card")
      return
    }
    #expect(card.course == .noShow)
    #expect(card.entries.allSatisfy { $0.rating == .notObserved(.notAsked) })
    #expect(ScoringSession.after(Self.rated + ["c", "3"]).draft.course == .whole)
  }
}
