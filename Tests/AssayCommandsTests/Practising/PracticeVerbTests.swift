import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Practice by commands` {
  /// The small workspace, whose scorecard asks for two answers within one level, every six months.
  private static func scene(_ demand: String = "2 answers within 1 level, again after 6 months")
    -> Scene
  {
    let scene = Scene()
    scene.bench.write("rubrics/craft.practice", PracticeFixture.craft)
    scene.bench.write(
      "scorecards/reader.scorecard",
      SmallContent.reader.replacing(
        "debrief within 2 working days",
        with: "debrief within 2 working days\npractise \(demand)"))
    for (id, name) in Scene.people { scene.can("ada", "person", id, name) }
    return scene
  }

  private static let given = "\n3\n4\n1\nsubmit\n"

  @Test func `show one's own levels beside the known ones once all are in`() {
    let scene = Self.scene()
    let output = scene.can("cleo", ["calibrate", "practice", "craft"], input: Self.given)
    let report = output.split(separator: "A number to change it, submit, q stop: \n").last.map(
      String.init)
    #expect(
      report == """

        What you gave, and what is known. Practice · Craft
        1: Method: you 3 Solid, known 3 Solid, equal
        A flaw and its cause are named; no check finds it today
        2: Method: you 4 Outstanding, known 2 Partial, 2 above
        A study is named and no flaw in it
        3: Method: you 1 Weak, known 1 Weak, equal
        No study is named

        Exact: 2 of 3. Within 1 level: 2 of 3. Mean difference: +0.67, neither severe nor lenient.
        reader asks for 2 answers within 1 level, again after 6 months: 2 of 3, met.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
  }

  @Test func `are listed for oneself, until they are too old`() {
    let scene = Self.scene()
    let asked = "  2 answers within 1 level, again after 6 months, for reader\n"
    #expect(
      scene.can("cleo", "calibrate", "practice") == """
        craft 1, 3 answers: not practised yet
        \(asked)Left to practise:
          assay calibrate practice craft

        """)
    scene.can("cleo", ["calibrate", "practice", "craft"], input: Self.given)
    let done =
      "craft 1, 3 answers: in practice until 2027-05-20\n\(asked)Nothing is left to practise.\n"
    #expect(scene.can("cleo", "calibrate", "practice", "--list") == done)
    #expect(scene.can("dan", "calibrate", "practice").contains("not practised yet"))
    #expect(
      scene.can("cleo", "calibrate", "practice", "--format", "json") == """
        {
          "assay": "practice",
          "version": 1,
          "person": "cleo",
          "rubrics": [
            {
              "rubric": "craft",
              "version": "1.0.0",
              "answers": 3,
              "scorecards": [
                "reader"
              ],
              "asked": "2 answers within 1 level, again after 6 months",
              "inPractice": true,
              "latest": "2026-11-20",
              "since": "2026-11-20",
              "until": "2027-05-20"
            }
          ]
        }

        """)
    scene.clock("2027-05-21 09:00")
    #expect(
      scene.can("cleo", "calibrate", "practice").hasPrefix(
        "craft 1, 3 answers: too old, from 2026-11-20\n"))
    scene.can("cleo", ["calibrate", "practice", "craft"], input: "\n1\n4\n3\nsubmit\n")
    #expect(
      scene.can("cleo", "calibrate", "practice").hasPrefix(
        "craft 1, 3 answers: not met on 2027-05-21\n"))
  }

  @Test func `come from a form as well, which names every slip and records nothing then`() {
    let scene = Self.scene()
    let form = scene.can("cleo", "calibrate", "practice", "craft", "--form")
    #expect(
      form.hasPrefix(
        """
        # Practice: Craft, craft 1.0.0
        # Write a level behind each colon. Lines that begin like this one are not read.

        # Method
        # Which study did you run last, and what went wrong?
        #
        # We compared two readers on 200 night scans. The second reader had seen the first one's marks,
        # since the viewer kept them; that is why they agreed so well.
        #
        # 1 Names no study

        """))
    #expect(!form.contains("No study is named"))
    let slips = scene.run(
      "cleo", ["calibrate", "practice", "craft", "--answers", "-"],
      input: form.replacing("night-scans:", with: "night-scan: 3\nno-study: 9")
        .replacing("phantom-week:", with: "phantom-week Weak"))
    #expect(slips.status == .no)
    #expect(
      slips.messages == """
        assay: the form is not taken, nothing is recorded
        line 14: there is no practice answer `night-scan`; did you mean `night-scans`?
        line 15: `no-study` has one of the levels 1, 2, 3, 4, found `9`
        line 26: expected `NAME: LEVEL`, found `phantom-week Weak`
        line 37: `no-study` has one of the levels 1, 2, 3, 4, found ``

        """)
    #expect(scene.can("cleo", "calibrate", "practice").contains("not practised yet"))
    let open = scene.run(
      "cleo", ["calibrate", "practice", "craft", "--answers", "-"], input: "no-study: weak\n")
    #expect(open.messages.hasSuffix("no level is given for `night-scans`, `phantom-week`\n"))
    let filled = form.replacing("night-scans:", with: "night-scans: Solid")
      .replacing("phantom-week:", with: "phantom-week: 1").replacing(
        "no-study:", with: "no-study: 1")
    let output = scene.can(
      "cleo", ["calibrate", "practice", "craft", "--answers", "-"], input: filled)
    #expect(output.contains("Mean difference: -0.33, neither severe nor lenient.\n"))
  }

  @Test func `are not recorded when somebody stops`() {
    let scene = Self.scene()
    let events = scene.bench.names("ledger/events").count
    for input in ["\n3\nq\ny\n", "\n3\n", "q\n"] {
      let result = scene.run("cleo", ["calibrate", "practice", "craft"], input: input)
      #expect(result.status == .unknown)
      #expect(
        result.output.hasSuffix(
          "Stopped; nothing is recorded. Run the same command to begin anew.\n"))
    }
    #expect(scene.bench.names("ledger/events").count == events)
  }

  @Test func `say which rubric was probably meant, and who has to say who they are`() {
    let scene = Self.scene()
    let result = scene.run("cleo", "calibrate", "practice", "carft")
    #expect(result.status == .usage)
    #expect(
      result.messages == """
        assay: there are no practice answers for `carft`; did you mean `craft`?
        There are some for craft.

        """)
    #expect(scene.run("nobody", "calibrate", "practice", "craft").status == .usage)
    #expect(scene.run("cleo", "calibrate", "practice", "--form").status == .usage)
    scene.bench.write(
      "rubrics/craft.practice",
      PracticeFixture.craft.replacing("of method is 3", with: "of method is 9"))
    #expect(
      scene.run("cleo", "calibrate", "practice", "conduct").messages
        == "assay: there are no practice answers for `conduct`, and `assay check` finds errors\n")
  }

  @Test func `are warned of at assignment, owed by status, and told by the packet`() {
    let scene = Self.scene()
    scene.can("ada", "opening", "reader-1", "--scorecard", "reader", "--decider", "ben")
    scene.can("ada", "open", "Mira Vos", "--for", "reader-1")
    scene.can("cleo", ["calibrate", "practice", "craft"], input: Self.given)
    let assigned = scene.run("ada", ["assign", "Mira"] + Scene.roles)
    #expect(assigned.status == .done)
    #expect(
      assigned.messages == """
        assay: warning: Ben Ito is not in practice for craft, conduct; `assay calibrate practice` is how
        assay: warning: Dan Okafor is not in practice for conduct; `assay calibrate practice` is how
        assay: warning: Eve Lund is not in practice for conduct; `assay calibrate practice` is how

        """)
    #expect(
      scene.can("ada", "status", "Mira").contains(
        """
        Practice still owed (`assay calibrate practice`):
          Ben Ito for craft, conduct
          Dan Okafor for conduct
          Eve Lund for conduct

        """))
    let packet = scene.can("ada", "packet", "Mira", "--format", "markdown")
    #expect(packet.components(of: "in practice since 2026-11-20") == 1)
    #expect(packet.components(of: "not in practice") == 3)
    #expect(!packet.contains("0.67") && !packet.contains("night-scans"))
    scene.clock("2027-08-20 09:00")
    #expect(scene.can("ada", "status", "Mira").contains("  Cleo Marsh for craft\n"))
  }

  @Test func `count for the day of the first card, whatever comes later`() {
    let scene = Self.scene()
    scene.can("ada", "opening", "reader-1", "--scorecard", "reader", "--decider", "ben")
    scene.can("ada", "open", "Mira Vos", "--for", "reader-1")
    scene.can("ada", ["assign", "Mira"] + Scene.roles)
    scene.can("ada", "disclose", scene.loop)
    scene.can("ada", "schedule", scene.loop, "scope", "2026-11-20 09:05")
    scene.can("ada", "schedule", scene.loop, "portfolio", "2026-11-23 10:00")
    scene.clock("2026-11-20 10:00")
    scene.can("ben", "note", scene.loop, "scope", "Three months notice.")
    scene.clock("2026-11-23 12:00")
    scene.submit(Submission(person: "cleo", stage: "portfolio", levels: ["3", "3"]))
    scene.clock("2026-11-24 12:00")
    scene.can("cleo", ["calibrate", "practice", "craft"], input: Self.given)
    let packet = scene.can("ada", "packet", "Mira", "--format", "markdown")
    #expect(!packet.contains("in practice since"))
    #expect(packet.components(of: "not in practice") == 4)
  }
}
