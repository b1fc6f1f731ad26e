import AssayLanguage
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Screens of the scoring prompts` {
  @Test func `the first screen says who, what and how`() {
    #expect(
      ScoringSession.after([]).pageText == """

        ── Your card ──────────────────────────────── Amara Osei · DICOM work sample ──
        Candidate Amara Osei, DICOM work sample, 90 minutes. You score as Computer
        vision lead.

        3 criteria: Series and geometry; De-identification; Explains to a radiologist.
        For each, choose the highest anchor met in full, then write what the candidate
        said or did. No card is opened until everybody's is in.
        Every answer is kept at once. Stop when you like; the same command goes on from
        there.

          1 to 4  the level
          n       not observed
          b       back
          !       raise a red flag
          ?       all keys
          q       stop, and go on later

        """)
  }

  @Test func `a criterion shows questions, probes and all anchors`() {
    #expect(
      ScoringSession.after(["", "10"]).pageText == """

        ── 1 of 3: Series and geometry ────────────── Amara Osei · DICOM work sample ──
          ask    Sort the mixed study into series. Which slices are missing, doubled or
                 tilted, and how do you know? (work sample, 20 minutes)
          probe  When would ordering by instance number be wrong?

        Choose the highest anchor met in full.
          1 Weak         Trusts file names or instance numbers; planted gaps go
                         unnoticed
          2 Partial      Orders by position but misses duplicates or oblique
                         orientation
          3 Solid        Projects position on the slice normal; finds every planted gap
                         and duplicate
          4 Outstanding  As solid, and leaves a check behind that fails loudly on the
                         next bad study
        gaps-found: 10 suggests 3 Solid. The anchors decide.

        """)
  }

  @Test func `the summary lists every entry with its evidence`() {
    let answers =
      `Keys of the scoring prompts`.rated
      + ["!", "1", "Accession number in a private tag", "", "2"]
      + ["Cleared the usual tags, and left a name in a private tag of the second series", ""]
      + ["s", "n", "1", "would trust with a pipeline", ""]
    #expect(
      ScoringSession.after(answers).pageText == """

        ── Your card before it goes in ────────────── Amara Osei · DICOM work sample ──
          1  Series and geometry: 3 Solid (gaps-found: 10)
               found ten of eleven gaps
          2  De-identification: 2 Partial
               Cleared the usual tags, and left a name in a private tag of the second
               series
          3  Explains to a radiologist: not observed: not asked
          4  Red flag identifiers-left
               Accession number in a private tag
        Overall impression (i changes it):
          would trust with a pipeline

        Type submit when this is what you saw. A submitted card is amended, never
        rewritten.

        """)
  }

  @Test func `one's own notes stand on the first page, and where a card is gone on with`() throws {
    let task = ScoringTask(
      scorecard: ScoringFixture.scorecard, stageIndex: 0, role: "cv-lead",
      candidate: "Amara Osei", loop: "loop-7", notes: ["Tue 10:05: asked for the scanners"])
    let notes = "Your notes:\n  Tue 10:05: asked for the scanners\n"
    let first = ScoringSession.after([], task: task)
    #expect(first.pageText.components(of: notes) == 1)
    let resumed = try ScoringSession(
      for: task, resuming: ScoringSession.after([""], task: task).draft)
    #expect(resumed.pageText.components(of: notes) == 1)
    let resumedFirst = try ScoringSession(for: task, resuming: first.draft)
    #expect(resumedFirst.pageText.components(of: notes) == 1)
  }

  @Test func `plain mode says the same in sentences without columns or lines`() {
    let session = ScoringSession.after(`Keys of the scoring prompts`.rated)
    #expect(
      session.page.text(PageFormat(width: nil, isPlain: true)) == """
        Kept: Series and geometry, 3 Solid.

        2 of 3: De-identification. Amara Osei · DICOM work sample
        ask: Return the study so that it may leave the hospital. Say what you removed, kept and \
        replaced. (work sample, 25 minutes)
        ask: Where else than in tags can a name hide? (situational)
        flag: Returned data that still identifies the patient

        Choose the highest anchor met in full. This one must be rated.
        1 Weak: Removes the patient name alone
        2 Partial: Clears the usual tags, forgets private ones or pixels
        3 Solid: Follows a profile, keeps what the task needs and says why
        4 Outstanding: As solid, and proves it by a scan of the result

        """)
  }

  @Test func `an answer that is there already is shown with its evidence`() {
    let text = ScoringSession.after(`Keys of the scoring prompts`.rated + ["b"]).pageText
    #expect(
      text.hasSuffix(
        """

        Your answer so far: 3 Solid.
        Evidence so far:
          found ten of eleven gaps

        """))
  }

  @Test(arguments: UInt64(500)...504)
  func `no line is wider than the window`(_ seed: UInt64) {
    var session = ScoringSession(for: ScoringFixture.task)
    for answer in AnswerWalk.make(seed: seed, steps: 60) {
      for width in [30, 40, 80] {
        let page = session.page.text(PageFormat(width: width, isPlain: false))
        #expect(page.split(separator: "\n").allSatisfy { $0.displayWidth < width })
      }
      #expect(session.prompt.words.utf8.count + 3 < 80)
      if case .edit(let text) = session.receive(answer) { session.receive(edited: .text(text)) }
    }
  }

  @Test func `a criterion, its prompt and one line of evidence fit 24 rows`() {
    let page = ScoringSession.after(["", "10"]).pageText
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count + 5 <= 24)
  }

  @Test func `voided questions, choices and parts are told`() {
    var criterion = ScoringFixture.deidentification
    criterion.questions[1].voided = VoidedQuestion(
      from: CalendarDate(dayNumber: 20_000), because: "leaked")
    criterion.choices = [QuestionChoice(count: 1, questions: ["removal", "burned-in"])]
    var scorecard = ScoringFixture.makeScorecard([criterion])
    scorecard.stages[0].parts = [
      StagePart(
        name: "part", title: "One failure mode", duration: TimeSpan(15, .minute), criteria: [0])
    ]
    let task = ScoringTask(
      scorecard: scorecard, stageIndex: 0, role: "cv-lead", candidate: "Amara Osei", loop: "loop-7")
    let text = ScoringSession.after([""], task: task).pageText
    #expect(
      text.contains(
        """
        Part: One failure mode, 15 minutes.
        Ask any 1 of: removal, burned-in.
          ask   Return the study so that it may leave the hospital. Say what you
                removed, kept and replaced. (work sample, 25 minutes)
          void  Where else than in tags can a name hide? (not asked any more from
                2024-10-04: leaked)
        """))
  }
}
