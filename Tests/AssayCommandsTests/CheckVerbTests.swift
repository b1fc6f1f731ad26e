import AssayCommands
import AssayText
import Testing

@Suite struct `assay check` {
  @Test func `is content with a good file`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    #expect(
      workbench.run("check", "a.rubric")
        == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  static let report = """
    error[E221]: no sentence begins with `prob`
      --> a.rubric:11:3
       |
    11 |   prob "And then?"
       |   ^^^^
       = help: did you mean `probe`?
       = fix: write `probe`

    1 error in 1 file

    """

  @Test func `shows mistakes to people`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    let result = workbench.run("check", "a.rubric")
    #expect(result == .init(status: .no, output: Self.report, messages: ""))
  }

  @Test func `shows mistakes without graphics`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    #expect(
      workbench.run("check", "--format", "plain", "a.rubric").output
        == "a.rubric:11:3: error: no sentence begins with `prob` [E221]; "
        + "did you mean `probe`?; fix: write `probe`\n1 error in 1 file\n")
  }

  @Test func `shows mistakes to programs`() throws {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    let result = workbench.run("check", "--format", "json", "a.rubric")
    let value = try JSONParser.parse(Array(result.output.utf8))
    #expect(result.status == .no)
    #expect(value["diagnostics"]?.array?.first?["code"]?.string == "E221")
    #expect(value["summary"]?["errors"]?.integer == 1)
  }

  @Test func `shows the same mistakes in every form`() throws {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    let sarif = workbench.run("check", "--format", "sarif", "a.rubric")
    let run = try JSONParser.parse(Array(sarif.output.utf8))["runs"]?.array?.first
    #expect(run?["results"]?.array?.first?["ruleId"] == "E221")
    let github = workbench.run("check", "--format", "github", "a.rubric")
    #expect(github.output.hasPrefix("::error file=a.rubric,line=11,col=3,endColumn=7,"))
    let junit = workbench.run("check", "--format", "junit", "a.rubric")
    #expect(junit.output.contains("<failure type=\"E221\""))
    #expect([sarif, github, junit].allSatisfy { $0.status == .no && $0.messages == "" })
  }

  @Test func `says nothing to programs in words when nothing is wrong`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    for format in ["json", "sarif", "github", "junit"] {
      let result = workbench.run("check", "--format", format, "a.rubric")
      #expect(result.status == .done)
      #expect(!result.output.contains("1 file checked"))
    }
  }

  @Test func `colours only a terminal that wants it`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    func isColored() -> Bool { workbench.run("check", "a.rubric").output.contains("\u{1B}[") }
    #expect(!isColored())
    workbench.terminal.isOutput = true
    #expect(isColored())
    workbench.environment["NO_COLOR"] = "1"
    #expect(!isColored())
    workbench.environment = ["TERM": "dumb"]
    #expect(!isColored())
  }

  @Test func `reads standard input under the name it stands for`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    workbench.input = Array(SampleText.misspelt.utf8)
    let result = workbench.run("check", "--stdin", "--name", "a.rubric")
    #expect(result == .init(status: .no, output: Self.report, messages: ""))
    #expect(workbench.run("check", "-").output.contains("--> <standard input>:11:3"))
  }

  @Test func `reads folders in the order of their bytes, and what lies in them`() throws {
    let workbench = Workbench()
    for name in ["z.rubric", "b/a.rubric", "b/c/x.rubric", "B.rubric", ".hidden/h.rubric"] {
      workbench.write(name, "nonsense\n")
    }
    workbench.write("b/notes.txt", "no source")
    let result = workbench.run("check", "--format", "json")
    let files = try JSONParser.parse(Array(result.output.utf8))["files"]?.array
    #expect(
      files?.map(\.string) == ["B.rubric", "b/a.rubric", "b/c/x.rubric", "z.rubric"])
  }

  @Test func `reads a file once, however often it is named`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    workbench.link("b.rubric", to: "a.rubric")
    let result = workbench.run("check", "a.rubric", "./a.rubric", ".", "b.rubric")
    #expect(result.output == "1 file checked, nothing found\n")
  }

  @Test func `ends in folders that contain themselves`() {
    let workbench = Workbench().write("f/a.rubric", SampleText.rubric)
    workbench.link("f/again", to: ".")
    workbench.link("f/around", to: "around")
    let result = workbench.run("check", "f")
    #expect(
      result == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  @Test func `keeps silent about neighbours that nobody asked for`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    workbench.write("broken.rubric", "nonsense\n")
    let result = workbench.run("check", "a.rubric")
    #expect(
      result == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  static let question = SampleText.rubric.replacing(
    "Which study did you read last, and what was wrong with it?", with: "How old are you?")

  @Test func `shows a question that may not be put, unless a reason allows it`() {
    let workbench = Workbench().write("a.rubric", Self.question)
    #expect(
      workbench.run("check", "--format", "plain", "a.rubric")
        == .init(
          status: .no,
          output: "a.rubric:8:34: error: `How old are you` asks for age or date of birth [Q001]; "
            + "instead: \"Describe your experience with X\"\n1 error in 1 file\n",
          messages: ""))
    let allow = "version 1.0.0\nallow Q001 because \"The law sets an age for this post\"\n"
    workbench.write("a.rubric", Self.question.replacing("version 1.0.0\n", with: allow))
    #expect(workbench.run("check", "a.rubric").output == "1 file checked, nothing found\n")
  }

  @Test func `fails for a warning only where that is asked for`() {
    let vague = SampleText.rubric.replacing("Names no study", with: "Poor understanding")
    let workbench = Workbench().write("a.rubric", vague)
    let result = workbench.run("check", "--format", "plain", "a.rubric")
    #expect(result.status == .done)
    #expect(result.output.contains("warning: level 1 of `reading` is a judgement"))
    #expect(workbench.run("check", "--strict", "a.rubric").status == .no)
    workbench.write("a.rubric", SampleText.rubric)
    #expect(workbench.run("check", "--strict", "a.rubric").status == .done)
  }

  /// The reader with rules of its own.
  static func reader(_ rules: String) -> Workbench {
    let head = `assay test`.scorecard.prefix { $0 != "\n" }
    let start = `assay test`.scorecard.firstRange(of: "rule clear-hire")
    let end = `assay test`.scorecard.firstRange(of: "pay no band")
    guard let start, let end else { preconditionFailure("the reader has rules and pay") }
    let body = `assay test`.scorecard[head.endIndex..<start.lowerBound] + rules + "\n"
    let tail = `assay test`.scorecard[end.lowerBound...].replacing("EXPECTED", with: "debrief")
    return Workbench().write("rubrics/depth.rubric", SampleText.rubric)
      .write("scorecards/reader.scorecard", head + body + tail + "\n")
  }

  static var shadowed: Workbench {
    reader(
      """
      rule clear-hire gives hire
        when overall is at least 1.5
        because "Reads well"
      rule star gives debrief
        when overall is at least the bar
        because "Reads too well"
      otherwise gives debrief
      """)
  }

  @Test func `proves scorecards that have no mistakes`() {
    let message =
      "scorecards/reader.scorecard:14:6: error: the rule `star` never decides: wherever it holds, "
      + "`clear-hire` decides first: all 2 gives hire by clear-hire [P202]; "
      + "scorecards/reader.scorecard:11:6: decides first\n"
    #expect(
      Self.shadowed.run("check", "--format", "plain", "scorecards")
        == .init(status: .no, output: message + "1 error in 1 file\n", messages: ""))
  }

  @Test func `leaves proofs out where that is asked for`() {
    #expect(
      Self.shadowed.run("check", "--no-proofs", "scorecards")
        == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }

  @Test func `keeps silent about what the file allows, and not about errors`() {
    let idle = """
      rule clear-hire gives hire
        when overall is at least the bar
        because "Reads well"
      rule weak gives debrief
        when overall is below 1.5
        because "Reads badly"
      otherwise gives debrief
      """
    let found = Self.reader(idle).run("check", "--format", "plain", "scorecards")
    #expect(found.status == .done)
    #expect(found.output.hasSuffix("[P306]\n1 warning in 1 file\n"))
    let reason = "because \"Reads badly\""
    let allowed = Self.reader(
      idle.replacing(reason, with: reason + "\n  allow P306 because \"Said for the reader\""))
    #expect(
      allowed.run("check", "scorecards")
        == .init(status: .done, output: "1 file checked, nothing found\n", messages: ""))
  }
}

@Suite struct `assay explain of a code` {
  @Test func `says what is found, why it matters and what to write instead`() {
    #expect(
      Workbench().run("explain", "L107")
        == .init(
          status: .done,
          output: """
            L107 (warning): a question that asks several things at once

            Why it matters: Candidates answer the part that they like, or the last that they heard, and raters
            rate different parts. Each part then measures something else for each candidate.
            Source: component 4 of structure (Campion, Palmer and Campion 1997)

            Example:
              ask situational "How do you split the data? How do you tell the board?"

            Instead: Keep one question, and make each further one a `probe`.

            Where it is right all the same: allow L107 because "..."

            """,
          messages: ""))
  }

  @Test func `needs no workspace, and knows mistakes too`() {
    #expect(
      Workbench().run("explain", "E301").output
        == "E301 (error): a name declared twice\n\nMend: rename one; both places are shown\n")
  }

  @Test func `takes a code in small letters`() {
    #expect(Workbench().run("explain", "e301") == Workbench().run("explain", "E301"))
    // What is no code is the name of a candidate.
    #expect(Workbench().run("explain", "e999").messages.contains("workspace"))
  }

  @Test func `is one document of JSON where that is asked for`() {
    #expect(
      Workbench().run("explain", "E301", "--format", "json").output == """
        {
          "assay": "code",
          "version": 1,
          "code": "E301",
          "severity": "error",
          "finds": "a name declared twice",
          "why": null,
          "source": null,
          "example": null,
          "instead": "rename one; both places are shown",
          "mayBeAllowed": false
        }

        """)
  }
}

@Suite struct `assay check --summary` {
  @Test func `says how many forms each rule decides, exactly`() {
    let bench = Workbench().write("rubrics/craft.rubric", SmallContent.craft)
      .write("rubrics/conduct.rubric", SmallContent.conduct)
      .write("scorecards/reader.scorecard", SmallContent.reader)
    let result = bench.run("check", "--no-proofs", "--summary", "scorecards")
    #expect(
      result
        == .init(
          status: .done,
          output: """
            1 file checked, nothing found

            reader 1.0.0 (scorecards/reader.scorecard): how many possible forms each rule decides
              rule        gives    unanimous forms  all forms
              integrity   no hire               0%         0%
              floors      no hire              25%      17.2%
              split       debrief               0%      53.0%
              clear-hire  hire               26.6%       5.3%
              otherwise   debrief            48.4%      24.5%

            """, messages: ""))
    #expect(bench.run("check", "--summary", "--format", "json", "scorecards").status == .usage)
  }
}
