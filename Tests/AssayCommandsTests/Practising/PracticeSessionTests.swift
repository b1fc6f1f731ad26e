import AssayLanguage
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Prompts of practice` {
  @Test func `begin with what comes, and who sees what`() throws {
    #expect(
      try PracticeFixture.after([]).pageText == """

        ── Craft 1.0.0 ──────────────────────────────────────────────────── Practice ──
        3 written answers, each for one criterion. Rate each as you would rate a
        candidate: choose the highest anchor met in full.
        The levels are known. You see them once all of yours are in, with the reason
        for each.
        No command shows your levels to anybody else; others see only whether you are
        in practice.
        What you give is kept when you submit it, and not before.

        """)
  }

  @Test func `show question, answer and anchors`() throws {
    let session = try PracticeFixture.after([""])
    #expect(
      session.pageText == """

        ── 1 of 3: Method ───────────────────────────────────────── Practice · Craft ──
          ask  Which study did you run last, and what went wrong?

        The candidate answers:
          We compared two readers on 200 night scans. The second reader had seen the
          first one's marks, since the viewer kept them; that is why they agreed so
          well.

        Choose the highest anchor met in full.
          1 Weak         Names no study
          2 Partial      Names a study and no flaw in it
          3 Solid        Names a flaw and what caused it
          4 Outstanding  Names a flaw, its cause and the check that finds it today

        """)
    #expect(
      session.prompt
        == ScoringPrompt(kind: .key, words: "Level 1 to 4, b back, r show again, q stop"))
  }

  @Test func `list what was given before it is compared`() throws {
    let session = try PracticeFixture.after(["", "3", "4", "1"])
    #expect(
      session.pageText == """

        ── Your levels before they are compared ─────────────────── Practice · Craft ──
          1  Method: 3 Solid
               We compared two readers on 200 night scans. The second re...
          2  Method: 4 Outstanding
               The phantom week of last spring. I would not run it again.
          3  Method: 1 Weak
               I leave studies to the statisticians.

        Type submit to record them and to see the known levels.

        """)
    #expect(session.prompt.kind == .line)
  }

  @Test func `never show a known level or its reason, whatever is typed`() throws {
    let practice = try #require(PracticeFixture.practice)
    var random = SplitMix64(seed: 20_261_125)
    let keys = ["", "1", "2", "3", "4", "b", "r", "q", "n", "submit", "7", "?", "x"]
    for _ in 0..<200 {
      var session = PracticeSession(for: practice)
      for _ in 0..<40 {
        guard case .ask = session.receive(keys[Int.random(in: 0..<keys.count, using: &random)])
        else { break }
        let text = session.pageText
        for answer in practice.answers {
          #expect(!text.contains(answer.because) && !text.contains(answer.name))
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth < 80 })
        #expect(session.prompt.words.utf8.count + 3 < 80)
      }
    }
  }

  @Test func `change an answer and lead back to the summary`() throws {
    var session = try PracticeFixture.after(["", "3", "4", "1", "2"])
    #expect(session.pageText.contains("2 of 3: Method"))
    #expect(session.pageText.hasSuffix("Your level so far: 4 Outstanding.\n"))
    #expect(session.receive("2") == .ask && session.step == .summary)
    #expect(session.receive("submit") == .finish([3, 2, 1]))
  }

  @Test(arguments: [
    ([""], "5", "note: the scale has no level 5: it goes 1 to 4\n"),
    ([""], "n", "note: `n` is no answer here: 1 to 4 sets a level, b goes back, q stops\n"),
    ([""], "", "note: Enter alone is no answer here: 1 to 4 sets a level, b goes back, q stops\n"),
    ([], "3", "note: `3` is no answer here: Enter begins, or q\n"),
    (["", "1", "1", "1"], "4", "note: the list goes from 1 to 3\n"),
  ])
  func `refuse what has no meaning, and ask again`(
    _ before: [String], _ input: String, _ expected: String
  ) throws {
    var session = try PracticeFixture.after(before)
    let step = session.step
    #expect(session.receive(input) == .ask)
    #expect(session.pageText == expected && session.step == step)
  }

  @Test func `go back one answer, and to the start`() throws {
    var session = try PracticeFixture.after(["", "3", "b"])
    #expect(session.step == .level(0))
    #expect(session.receive("") == .ask && session.step == .level(1))
    _ = session.receive("b")
    _ = session.receive("b")
    #expect(session.step == .start && session.levels == [3, nil, nil])
  }

  @Test func `ask before levels are thrown away`() throws {
    var fresh = try PracticeFixture.after([""])
    #expect(fresh.receive("q") == .stop)
    var begun = try PracticeFixture.after(["", "3", "q"])
    #expect(begun.pageText == "\nStop? The levels that you gave so far are not kept.\n")
    #expect(begun.receive("") == .ask && begun.step == .level(1))
    _ = begun.receive("q")
    #expect(begun.receive("y") == .stop)
  }

  @Test func `run at a terminal by single keys`() throws {
    let practice = try #require(PracticeFixture.practice)
    let console = ScriptedConsole(["", "3", "2", "1", "submit"])
    #expect(PracticeDriver.run(PracticeSession(for: practice), console) == .given([3, 2, 1]))
    let gone = ScriptedConsole(["", "3"])
    #expect(PracticeDriver.run(PracticeSession(for: practice), gone) == .stopped)
    var full = ScriptedConsole(["", "3"])
    full.failsAfter = 0
    #expect(
      PracticeDriver.run(PracticeSession(for: practice), full)
        == .failed("the terminal takes no text: no space left"))
  }
}
