import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop
@testable import AssayPacket

@Suite struct `A card form` {
  static let scorecard = SampleScorecard.make()
  static let writer = CardFormWriter(
    scorecard: scorecard, stage: 2, role: "ra-partner", loop: "L-1", candidateName: "Pavel")

  static let full = Card(
    entries: [
      Card.Entry(
        criterion: "intended-use of regulatory-instinct", rating: .level(3),
        evidence: "Held the brochure back.\nlevel: 4 would be wrong\n\n# not a note\n  indented",
        probesUsed: 2),
      Card.Entry(
        criterion: "evidence-planning of regulatory-instinct", rating: .notObserved(.unclear),
        evidence: ""),
    ], flags: [Card.RaisedFlag(flag: "waved-through", evidence: "Said: \"ship it\"")],
    skipped: [Card.SkippedQuestion(question: "evidence-planning-main", because: "No time\nleft")],
    course: .cutShort, impression: "Quick.\nevidence: none", enteredBy: "tomas")

  static func read(_ text: String) throws(CardFormProblems) -> Card {
    try CardForm(reading: Array(text.utf8)).card(for: scorecard, stage: 2)
  }

  /// The problems of a form, one a line; nothing when it can be taken.
  static func problems(_ text: String) -> String {
    do throws(CardFormProblems) {
      _ = try read(text)
      return ""
    } catch {
      return error.problems.map(\.description).joined(separator: "\n")
    }
  }

  @Test func `printed from a card gives the card back`() throws {
    #expect(try Self.read(Self.writer.text(filledFrom: Self.full)) == Self.full)
  }

  @Test func `survives an editor that writes CRLF and a byte order mark`() throws {
    let text = Self.writer.text(filledFrom: Self.full)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try Self.read("\u{FEFF}" + lines.joined(separator: "\r\n")) == Self.full)
  }

  @Test func `survives an editor that ends lines by carriage returns`() throws {
    let text = Self.writer.text(filledFrom: Self.full)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try Self.read(lines.joined(separator: "\r")) == Self.full)
  }

  @Test func `is read back the same with a lone carriage return in a text`() throws {
    let card = try Self.read(
      Self.form(more: "impression: one\rtwo\r\r\nthree\n\rlevel\r  level: 4"))
    #expect(card.impression == "one\ntwo\n\nthree\n\nlevel\nlevel: 4")
    #expect(try Self.read(Self.writer.text(filledFrom: card)) == card)
  }

  @Test func `gives back whatever people write`() throws {
    var random = SplitMix64(seed: 11)
    let words = [
      "level: 3", "# note", "evidence:", "x", "", "criterion: y", "  deep", "Flag: z", "é 長", "|",
      "because", ":", "stage :x", "-", "n",
    ]
    func text() -> String {
      let count = Int.random(in: 1...5, using: &random)
      let lines = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      return "A.\n" + lines.joined(separator: "\n") + "\nend"
    }
    for _ in 0..<500 {
      var card = Self.full
      card.entries[0].evidence = text()
      card.entries[1].evidence = text()
      card.flags[0].evidence = text()
      card.skipped[0].because = text()
      card.impression = text()
      #expect(try Self.read(Self.writer.text(filledFrom: card)) == card)
    }
  }

  @Test func `holds a count where the criterion is graded by one`() throws {
    var scorecard = Self.scorecard
    let index = scorecard.stages[2].criteria[0]
    scorecard.criteria[index].criterion.grading = Grading(
      name: "gaps-found", steps: [Grading.Step(level: 3, from: 9)])
    let writer = CardFormWriter(scorecard: scorecard, stage: 2, role: "ra-partner")
    var card = Self.full
    card.entries[0].count = 10
    let text = writer.text(filledFrom: card)
    #expect(text.contains("\n# Count gaps-found first; the count may stay empty.\ncount: 10\n"))
    #expect(try CardForm(reading: Array(text.utf8)).card(for: scorecard, stage: 2) == card)
    card.entries[0].count = nil
    let blank = writer.text(filledFrom: card)
    #expect(try CardForm(reading: Array(blank.utf8)).card(for: scorecard, stage: 2) == card)
    let many = Array(text.replacing("count: 10", with: "count: -1").utf8)
    #expect(throws: CardFormProblems.self) {
      try CardForm(reading: many).card(for: scorecard, stage: 2)
    }
  }

  @Test func `says what it is about before anything is known`() throws {
    let form = try CardForm(reading: Array(Self.writer.text().utf8))
    #expect(form.loop == "L-1" && form.stage == "regulatory" && form.role == "ra-partner")
    #expect(form.scorecard == "senior-cv-engineer 1.0.0" && form.enteredBy == nil)
  }

  @Test func `needs no levels when the candidate did not come`() throws {
    var blank = Self.writer.text()
    blank.replace("course: held as planned", with: "course: candidate did not come")
    let card = try Self.read(blank)
    #expect(card.course == .noShow)
    #expect(card.entries.map(\.rating) == [.notObserved(.notAsked), .notObserved(.notAsked)])
  }

  @Test(arguments: [
    ("3", Card.Rating.level(3)), ("solid", .level(3)), ("3 Solid", .level(3)),
    ("not applicable", .notObserved(.notApplicable)), ("n not asked", .notObserved(.notAsked)),
    ("not observed: asked but unclear", .notObserved(.unclear)),
  ])
  func `takes a level in every natural spelling`(_ words: String, _ rating: Card.Rating) throws {
    #expect(try Self.read(Self.form(level: words)).entries[0].rating == rating)
  }

  static func form(level: String = "3", first: String = "intended-use", more: String = "") -> String
  {
    """
    form: 1
    criterion: \(first)
    level: \(level)
    evidence: seen
    criterion: evidence-planning
    level: 2
    evidence: heard
    \(more)
    """
  }

  static let mistakes: [(String, String)] = [
    (
      form(level: "5"),
      "line 3: `5` is no level of the scale; write one of 1 Weak, 2 Partial, 3 Solid, 4 Outstanding, or `not asked`, `asked but unclear`, `not applicable`"
    ),
    (
      form(level: "+3"),
      "line 3: `+3` is no level of the scale; write one of 1 Weak, 2 Partial, 3 Solid, 4 Outstanding, or `not asked`, `asked but unclear`, `not applicable`"
    ),
    (
      form(level: "n"),
      "line 3: `n` is no level of the scale; say why: `not asked`, `asked but unclear` or `not applicable`"
    ),
    (
      form(level: ""),
      "line 3: `intended-use of regulatory-instinct` has no level; write a level, or `not asked`, `asked but unclear` or `not applicable`"
    ),
    (
      form(first: "intended-usage of regulatory-instinct"),
      """
      line 2: `intended-usage of regulatory-instinct` is no criterion of this stage; write `intended-use of regulatory-instinct`
      line 8: `intended-use of regulatory-instinct` is not in the form; add `criterion: intended-use of regulatory-instinct` with its `level:`
      """
    ),
    (
      form(first: "evidence-planning"),
      """
      line 5: `evidence-planning` stands twice, first on line 2; keep one of them
      line 8: `intended-use of regulatory-instinct` is not in the form; add `criterion: intended-use of regulatory-instinct` with its `level:`
      """
    ),
    (
      form(more: "flag: waved-thru\nevidence: x"),
      "line 8: `waved-thru` is no red flag of this stage; write `waved-through`"
    ),
    (
      form(more: "flag: waved-through"),
      "line 8: the red flag `waved-through` has no evidence and would not count; write what you saw or heard behind `evidence:`"
    ),
    (
      form(more: "skipped: x"),
      "line 8: a question that was left out needs its name and the reason; write `skipped: QUESTION` and `because: ...` under it"
    ),
    (
      form(more: "probes: many"),
      "line 8: `many` is no number of follow-ups; write a number from 0 to 99"
    ),
    (
      form(more: "count: 2"),
      "line 8: nothing is counted for `evidence-planning of regulatory-instinct`; take the line away"
    ),
    (
      form(more: "level: 2"),
      "line 8: `level` stands twice, first on line 6; keep one of them"
    ),
    (
      form(more: "because: of that"),
      "line 8: `because` does not belong here; put two spaces before the line if it belongs to the text above"
    ),
    (
      form(more: "lvel: 2"),
      "line 8: `lvel:` looks like the field `level`; write `level:`, or put two spaces before the line if it belongs to the text"
    ),
    (
      form(more: "course: went well"),
      "line 8: `went well` is no course of an interview; write one of `held as planned`, `cut short`, `candidate did not come`"
    ),
    (
      form(more: "stage: sample"),
      "line 8: the form is for the stage `sample`; use the form for `regulatory`"
    ),
    (
      form(more: "scorecard: other 1.0.0"),
      "line 8: the form is for the scorecard `other`; use the form for `senior-cv-engineer`"
    ),
    (
      "criterion: intended-use\nlevel: 3\ncriterion: evidence-planning\nlevel: not asked",
      """
      line 1: the form does not say its version; write `form: 1`, or print a new form
      line 1: `intended-use of regulatory-instinct` has a level and no evidence; write what you saw or heard behind `evidence:`
      """
    ),
    (
      "form: 1\nhello",
      "line 2: `hello` belongs to no field; write it behind `evidence:`, or begin the line with `# ` to make it a note"
    ),
    ("form: 1\nstge: x", "line 2: `stge` is no field of this form; write `stage:`"),
  ]

  @Test(arguments: mistakes) func `names every slip with its line and the mend`(
    _ text: String, _ expected: String
  ) {
    #expect(Self.problems(text) == expected)
  }

  @Test func `takes any bytes without a crash`() {
    var random = SplitMix64(seed: 3)
    let sample = Array(Self.writer.text(filledFrom: Self.full).utf8)
    for _ in 0..<500 {
      var bytes = sample
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      do throws(CardFormProblems) {
        _ = try CardForm(reading: bytes).card(for: Self.scorecard, stage: 2)
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.line >= 1 && !$0.mend.isEmpty })
      }
    }
  }
}
