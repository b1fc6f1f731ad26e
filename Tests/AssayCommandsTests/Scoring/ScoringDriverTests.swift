import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `A run of the prompts` {
  static let reviewed = `Keys of the scoring prompts`.reviewed

  @Test func `ends in the middle with the answers kept`() {
    let run = ScoringRun(["", "10", "3", "found ten of eleven gaps"], readsKeys: false)
    #expect(run.result == .inputEnded)
    #expect(run.result.status == 2)
    #expect(
      run.shown.hasSuffix(
        "note: the input ended; your answers so far are kept. Run the same command to go on.\n"))
    guard case .draft(let json)? = run.store.stored, let draft = try? CardDraft(json: json) else {
      Issue.record("no draft")
      return
    }
    var writing = CardDraft.Writing(.entry(`Keys of the scoring prompts`.series, .level(3)))
    writing.lines = ["found ten of eleven gaps"]
    #expect(draft.step == .writing(writing))
  }

  @Test func `says on coming back where it goes on, under the criterion at hand`() {
    let first = ScoringRun(Self.reviewed.dropLast(6) + ["2", "left a name"])
    let second = ScoringRun([], store: first.store)
    #expect(
      second.shown == """

        You go on at De-identification: 1 of 3 criteria are done and kept.

        ── 2 of 3: De-identification ──────────────── Amara Osei · DICOM work sample ──
          ask   Return the study so that it may leave the hospital. Say what you
                removed, kept and replaced. (work sample, 25 minutes)
          ask   Where else than in tags can a name hide? (situational)
          flag  Returned data that still identifies the patient

        Choose the highest anchor met in full. This one must be rated.
          1 Weak         Removes the patient name alone
          2 Partial      Clears the usual tags, forgets private ones or pixels
          3 Solid        Follows a profile, keeps what the task needs and says why
          4 Outstanding  As solid, and proves it by a scan of the result

        2 Partial: what did the candidate say or do? An empty line ends it.
        Typed so far:
          left a name
        More, or Enter to end >\u{20}
        note: the input ended; your answers so far are kept. Run the same command to go
        on.

        """)
  }

  @Test func `Ctrl-C keeps the answers`() {
    var console = ScriptedConsole(Array(Self.reviewed.prefix(3)))
    console.endsByInterrupt = true
    let run = ScoringRun(console, store: MemoryStore())
    #expect(run.result == .interrupted)
    #expect(run.result.status == 2)
    #expect(run.shown.hasSuffix("your answers so far are kept. Run the same command to go on.\n"))
  }

  @Test func `q stops with status 2 and submit ends with status 0`() {
    #expect(ScoringRun(["", "q"]).result == .stopped)
    #expect(ScoringResult.stopped.status == 2)
    #expect(ScoringRun(Self.reviewed + ["submit"]).result.status == 0)
  }

  @Test func `a conflict ends it with advice`() {
    let run = ScoringRun(["k", "my sister"])
    #expect(run.result == .conflict("my sister"))
    #expect(run.shown.hasSuffix("Please do not talk to the panel about the candidate.\n"))
  }

  @Test func `nothing is written before the first answer`() {
    #expect(ScoringRun([]).store.stored == nil)
  }

  @Test func `a disk that takes no draft ends it before the next prompt`() {
    var store = MemoryStore()
    store.failsAfter = 2
    let run = ScoringRun(Self.reviewed, store: store)
    #expect(run.result == .failed("your last answer could not be kept: the disk is full"))
    #expect(run.result.status == 74)
    #expect(run.shown.hasSuffix("? all keys > 3\n"))
  }

  @Test func `a terminal that takes no text ends it`() {
    var console = ScriptedConsole(Self.reviewed)
    console.failsAfter = 1000
    let run = ScoringRun(console, store: MemoryStore())
    #expect(run.result == .failed("the terminal takes no text: no space left"))
  }

  @Test func `pasted text is no key`() {
    let run = ScoringRun(["", "", "3 submit q", "n", "1"])
    #expect(run.store.stored == ScoringRun(["", "", "n", "1"]).store.stored)
  }

  @Test(arguments: [
    (
      StoredDraft.unreadable("the document ends early"),
      "note: the draft cannot be read: the document ends early. It is kept aside as\n"
        + "drafts/loop-7.aside, and a new card begins here.\n"
    ),
    (
      .draft(["draft": "card", "version": 7]),
      "note: the draft was written by a newer Assay (draft version 7, this one reads\n"
        + "1); update Assay to go on with it. It is kept aside as drafts/loop-7.aside, and\n"
        + "a new card begins here.\n"
    ),
  ])
  func `a draft that cannot be read is kept aside`(_ stored: StoredDraft, _ note: String) {
    var store = MemoryStore()
    store.stored = stored
    let run = ScoringRun(["q"], store: store)
    #expect(run.shown.hasPrefix(note))
    #expect(run.store.aside == [stored])
  }

  @Test func `hostile names and texts leave the page in its shape`() {
    var criterion = ScoringFixture.explanation
    criterion.title = "Talk\u{1B}[2J\n\nback\u{202E}"
    let task = ScoringTask(
      scorecard: ScoringFixture.makeScorecard([criterion]), stageIndex: 0, role: "cv-lead",
      candidate: "<b>Eve</b>\u{1B}]0;owned\u{7}" + String(repeating: "é", count: 300),
      loop: "loop-7")
    let session = ScoringSession.after(["", "3", ""], task: task)
    var lines = ScoringSession.after([""], task: task).pageText.split(separator: "\n")
    #expect(
      lines.removeFirst()
        == "── 1 of 1: Talk[2J  back ─────────────── <b>Eve</b>]0;ownedéééééééééééééééé… ──")
    #expect(session.draft.step == .writing(CardDraft.Writing(.impression)))
    #expect(!session.pageText.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
