import AssayLoop
import Testing

@testable import AssayCommands

@Suite struct `The summary before a card goes in` {
  static let reviewed = `Keys of the scoring prompts`.reviewed

  @Test func `hands in what it shows`() {
    var session = ScoringSession.after(Self.reviewed)
    #expect(
      session.receive("submit")
        == .finish(
          .submitted(
            Card(entries: [
              Card.Entry(
                criterion: "series-logic of dicom-work-sample", rating: .level(3),
                evidence: "found ten of eleven gaps", count: 10),
              Card.Entry(
                criterion: "deidentification of dicom-work-sample", rating: .level(2),
                evidence: "left a name in a private tag"),
              Card.Entry(
                criterion: "explanation of dicom-work-sample", rating: .notObserved(.notAsked),
                evidence: ""),
            ]))))
  }

  @Test func `a number changes an answer and leads back to the summary`() {
    let draft = ScoringSession.after(Self.reviewed + ["2", "4", ""]).draft
    #expect(draft.step == .summary)
    #expect(draft.entries[1].rating == .level(4))
    #expect(draft.entries[1].evidence == "left a name in a private tag")
  }

  @Test func `new evidence replaces the old`() {
    let draft = ScoringSession.after(Self.reviewed + ["2", "2", "also left a date", ""]).draft
    #expect(draft.entries[1].evidence == "also left a date")
  }

  @Test func `b leaves an answer as it was`() {
    let draft = ScoringSession.after(Self.reviewed + ["2", "b"]).draft
    #expect(draft.step == .summary)
    #expect(draft.entries[1].rating == .level(2))
  }

  @Test func `a flag can be said anew or taken back`() {
    let raised = Self.reviewed + ["!", "1", "a private tag", ""]
    #expect(ScoringSession.after(raised).draft.flags.map(\.evidence) == ["a private tag"])
    let anew = ScoringSession.after(raised + ["4", "r", "a burned-in name", ""]).draft
    #expect(anew.flags.map(\.evidence) == ["a burned-in name"])
    #expect(anew.step == .summary)
    #expect(ScoringSession.after(raised + ["4", "x"]).draft.flags.isEmpty)
  }

  @Test func `a skipped question can be said anew or taken back`() {
    let skipped =
      ["", "", "s", "no time"] + ["3", "found ten of eleven gaps", ""]
      + ["n", "1", "n", "1", ""]
    #expect(
      ScoringSession.after(skipped + ["4", "r", "the laptop failed"]).draft.skipped.map(\.because)
        == ["the laptop failed"])
    #expect(ScoringSession.after(skipped + ["4", "x"]).draft.skipped.isEmpty)
  }

  @Test func `an impression is written, kept and taken out`() {
    let written = Self.reviewed + ["i", "would trust with a pipeline", ""]
    #expect(ScoringSession.after(written).draft.impression == "would trust with a pipeline")
    #expect(
      ScoringSession.after(written + ["i", ""]).draft.impression == "would trust with a pipeline")
    #expect(ScoringSession.after(written + ["i", "-"]).draft.impression == "")
  }

  @Test func `a number beyond the list is refused`() {
    #expect(
      ScoringSession.after(Self.reviewed + ["9"]).pageText
        == "note: the list goes from 1 to 3\n")
  }

  @Test func `only the whole word submits`() {
    for answer in ["s", "sub", "submit now"] {
      var session = ScoringSession.after(Self.reviewed)
      #expect(session.receive(answer) == .ask)
    }
    var session = ScoringSession.after(Self.reviewed)
    guard case .finish(.submitted) = session.receive(" Submit ") else {
      Issue.record("the word was not taken")
      return
    }
  }
}
