import AssayCommands
import AssayText
import Testing

@Suite struct `assay prove` {
  static var sound: Workbench { `assay test`.workbench(expected: "debrief") }

  static let report = """
    reader 1.0.0 (scorecards/reader.scorecard)

      outcomes that somebody can get: 3
      rules that decide for somebody, with `otherwise`: 3
      pairs of rules that pull apart, where the earlier one decides: 0
      pairs of rules that hold for different cards: 1
      raising a score never worsens the outcome: 1
      criteria that can change the outcome: 1
      conditions that matter: 2
      thresholds that matter: 2
      whatever may be missing, there is an outcome: 1
    15 claims, 0 errors, 0 warnings, 0 not settled; at most 400000000 steps for each question

    """

  @Test func `counts what holds`() {
    #expect(
      Self.sound.run("prove", "scorecards")
        == .init(status: .done, output: Self.report, messages: ""))
  }

  @Test func `shows what it found with its cards`() {
    #expect(
      `assay check`.shadowed.run("prove", "--claim", "rule", "scorecards")
        == .init(
          status: .no,
          output: """
            reader 1.0.0 (scorecards/reader.scorecard)

              error P202: the rule `star` never decides: wherever it holds, `clear-hire` decides \
            first: all 2 gives hire by clear-hire
                             cto  lead
                depth (all)  2    2
                hire by clear-hire, overall 2

              holds        `clear-hire` decides for somebody [all 2 gives hire by clear-hire]
              ERROR        `star` decides for somebody [all 2 gives hire by clear-hire]
              holds        `otherwise` decides for somebody [all 1 gives debrief by otherwise]
            3 claims, 1 error, 0 warnings, 0 not settled; at most 400000000 steps for each question

            """, messages: ""))
  }

  @Test func `prints cards as tests that hold once they are pasted`() throws {
    let workbench = Self.sound
    let blocks = workbench.run("prove", "--as-test", "--full", "scorecards").output
    #expect(blocks.hasPrefix("# proved: somebody can get `no hire`\n"))
    let scorecard = workbench.read("scorecards/reader.scorecard")
    let count = blocks.split(separator: "\n").count { $0.hasPrefix("test ") }
    #expect(count > 2)
    let pasted = Workbench().write("rubrics/depth.rubric", SampleText.rubric)
      .write("scorecards/reader.scorecard", scorecard + "\n" + blocks)
    let result = pasted.run("test", "scorecards")
    #expect(
      result.output.hasSuffix("\(count + 2) tests, \(count + 2) passed, 0 failed\n"))
  }

  @Test func `says that something is not settled, which is no proof`() {
    let result = Self.sound.run("prove", "--budget", "1", "scorecards")
    #expect(result.status == .unknown)
    #expect(result.output.contains(", because the steps of the question are used up\n"))
  }

  @Test func `is also written for programs`() throws {
    let output = `assay check`.shadowed.run("prove", "--format", "json", "scorecards").output
    let value = try JSONParser.parse(Array(output.utf8))
    #expect(value["assay"]?.string == "proofs" && value["version"]?.integer == 1)
    let claims = value["scorecards"]?.array?.first?["claims"]?.array ?? []
    let dead = claims.filter { $0["code"]?.string == "P202" }
    #expect(dead.count == 1)
    #expect(dead.first?["judgement"]?.string == "error")
    #expect(dead.first?["cards"]?.array?.first?["settings"]?.string == "all 2")
  }

  @Test func `writes its questions for solvers of others`() {
    let workbench = `assay check`.shadowed
    workbench.makeFolder("smt")
    let result = workbench.run("prove", "--smtlib", "smt", "--claim", "rule", "scorecards")
    #expect(result.status == .no)
    let script = workbench.read("smt/reader-004-rule-1.smt2")
    #expect(script.hasPrefix("; reader 1.0.0: `star` decides for somebody, refuted\n"))
    #expect(script.contains("(set-info :status unsat)\n"))
    #expect(script.hasSuffix("(check-sat)\n"))
  }

  @Test func `proves nothing while there are mistakes, and says so of no scorecard`() {
    let broken = `assay test`.workbench(expected: "debrief")
    broken.write(
      "scorecards/reader.scorecard",
      broken.read("scorecards/reader.scorecard").replacing("overall", with: "overal"))
    for verb in [["prove"], ["suggest", "tests"]] {
      let refused = broken.run(verb + ["scorecards"])
      #expect(refused.status == .no && refused.output.isEmpty)
      #expect(refused.messages.contains("error[E202]: expected `overall`, found `overal`"))
    }
    #expect(
      Workbench().write("a.rubric", SampleText.rubric).run("prove", "a.rubric")
        == .init(
          status: .no, output: "",
          messages: "assay: nothing was proved: there is no scorecard here\n"))
    #expect(Self.sound.run("prove", "--claim", "nothing", "scorecards").status == .usage)
  }
}
