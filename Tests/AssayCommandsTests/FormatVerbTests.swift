import AssayCommands
import Testing

@Suite struct `assay fmt` {
  @Test func `changes what is not laid out and names it`() {
    let workbench = Workbench().write("a.rubric", SampleText.untidy)
    workbench.write("b.rubric", SampleText.rubric)
    let result = workbench.run("fmt")
    #expect(result == .init(status: .done, output: "a.rubric\n", messages: ""))
    #expect(workbench.read("a.rubric") == SampleText.rubric)
    #expect(workbench.names() == ["a.rubric", "b.rubric"])
    #expect(workbench.run("fmt") == .init(status: .done, output: "", messages: ""))
  }

  @Test func `keeps the permissions of a file`() {
    let workbench = Workbench().write("a.rubric", SampleText.untidy)
    workbench.setPermissions("a.rubric", 0o640)
    #expect(workbench.run("fmt", "a.rubric").status == .done)
    #expect(workbench.permissions("a.rubric") == 0o640)
  }

  @Test func `follows a link and leaves it a link`() {
    let workbench = Workbench().write("f/a.rubric", SampleText.untidy)
    workbench.link("b.rubric", to: "f/a.rubric")
    #expect(workbench.run("fmt", "b.rubric").status == .done)
    #expect(workbench.read("f/a.rubric") == SampleText.rubric)
    #expect(workbench.names("f") == ["a.rubric"])
    #expect(workbench.names() == ["b.rubric", "f"])
  }

  @Test func `only tells with --check`() {
    let workbench = Workbench().write("a.rubric", SampleText.untidy)
    workbench.write("b.rubric", SampleText.rubric)
    let result = workbench.run("fmt", "--check", ".")
    #expect(result == .init(status: .no, output: "a.rubric\n", messages: ""))
    #expect(workbench.read("a.rubric") == SampleText.untidy)
    #expect(workbench.run("fmt", "--check", "b.rubric").status == .done)
  }

  @Test func `lays out standard input for editors`() {
    let workbench = Workbench()
    workbench.input = Array(SampleText.untidy.utf8)
    #expect(
      workbench.run("fmt", "--stdin")
        == .init(status: .done, output: SampleText.rubric, messages: ""))
    #expect(
      workbench.run("fmt", "--stdin", "--check", "--name", "a.rubric")
        == .init(status: .no, output: "a.rubric\n", messages: ""))
  }

  @Test func `leaves a file with mistakes alone and formats the others`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    workbench.write("b.rubric", SampleText.untidy)
    let result = workbench.run("fmt")
    #expect(result.status == .no)
    #expect(result.output == "b.rubric\n")
    #expect(result.messages.hasPrefix("error[E221]: no sentence begins with `prob`\n"))
    #expect(workbench.read("a.rubric") == SampleText.misspelt)
  }

  @Test func `prints nothing for standard input with mistakes`() {
    let workbench = Workbench()
    workbench.input = Array(SampleText.misspelt.utf8)
    let result = workbench.run("fmt", "-")
    #expect(result.status == .no && result.output == "")
  }

  @Test func `leaves what is no text alone`() {
    let workbench = Workbench().write("a.rubric", [0x72, 0xFF])
    let result = workbench.run("fmt", "a.rubric")
    #expect(result.status == .no && result.messages.hasPrefix("error[E003]"))
  }
}
