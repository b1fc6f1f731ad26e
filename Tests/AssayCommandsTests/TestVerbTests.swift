import AssayCommands
import Testing

@Suite struct `assay test` {
  @Test func `fails when there is nothing to test`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    #expect(
      workbench.run("test", "a.rubric")
        == .init(
          status: .no, output: "0 tests, 0 passed, 0 failed\n",
          messages: "assay: nothing was tested: there is no scorecard here\n"))
  }

  @Test func `tests nothing while there are mistakes`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    let result = workbench.run("test", "a.rubric")
    #expect(result.status == .no && result.output == "")
    #expect(result.messages.hasSuffix("1 error in 1 file\n"))
  }

  @Test func `tells what cannot be read`() {
    let result = Workbench().run("test", "gone.scorecard")
    #expect(result.status == .inputOutput && result.output == "")
  }
}
