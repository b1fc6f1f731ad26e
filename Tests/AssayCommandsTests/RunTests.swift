import AssayCommands
import Testing

@Suite struct `The command line` {
  @Test func `says its version`() {
    let result = Workbench().run("--version")
    #expect(result == .init(status: .done, output: "assay 0.1.0\n", messages: ""))
  }

  @Test(arguments: [["--help"], ["help"], []])
  func `says what it can do`(_ arguments: [String]) {
    var output: [UInt8] = []
    let status = Workbench().run(arguments, Output(results: { output += $0 }, messages: { _ in }))
    let text = String(decoding: output, as: UTF8.self)
    #expect(status == .done)
    for word in ["check", "fmt", "test", "AUTHOR"] { #expect(text.contains(word)) }
  }

  @Test func `gives every verb a help page`() {
    for verb in ["check", "fmt", "test"] {
      let result = Workbench().run(verb, "--help")
      #expect(result.status == .done && result.messages == "")
      #expect(result.output.contains("USAGE: assay \(verb)"))
    }
  }

  @Test func `suggests a verb for one that is not there`() {
    let result = Workbench().run("chek")
    #expect(
      result
        == .init(
          status: .usage, output: "",
          messages: "assay: there is no verb `chek`; did you mean `check`?\n"
            + "See `assay --help` for all verbs.\n"))
  }

  @Test func `shows a strange verb safely`() {
    let result = Workbench().run("\u{1B}[2Jfoo")
    #expect(
      result.messages
        == "assay: there is no verb `<U+001B>[2Jfoo`\nSee `assay --help` for all verbs.\n")
  }

  @Test(arguments: [
    ["check", "--formt", "json"], ["check", "--format", "xml"], ["fmt", "--name", "x"],
    ["test", "--filter"], ["--nonsense"],
  ])
  func `refuses what it does not understand with status 64`(_ arguments: [String]) {
    var output: [UInt8] = []
    var messages: [UInt8] = []
    let status = Workbench().run(
      arguments, Output(results: { output += $0 }, messages: { messages += $0 }))
    #expect(status == .usage)
    #expect(output.isEmpty)
    #expect(String(decoding: messages, as: UTF8.self).hasPrefix("Error: "))
  }

  @Test func `gives completions for shells`() {
    let result = Workbench().run("--generate-completion-script", "bash")
    #expect(result.status == .done && result.output.contains("_assay"))
  }
}

@Suite struct `Results` {
  @Test func `that cannot be written are an error`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    var messages: [UInt8] = []
    let status = workbench.run(
      ["check", "a.rubric"],
      Output(
        results: { (_) throws(Output.Failure) in throw .failed("there is no space left") },
        messages: { messages += $0 }))
    #expect(status == .inputOutput)
    #expect(
      String(decoding: messages, as: UTF8.self)
        == "assay: the results could not be written: there is no space left\n")
  }

  @Test func `whose reader went away end quietly`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt)
    var messages: [UInt8] = []
    let status = workbench.run(
      ["check", "a.rubric"],
      Output(
        results: { (_) throws(Output.Failure) in throw .closed }, messages: { messages += $0 }))
    #expect(status == .no)
    #expect(messages.isEmpty)
  }

  @Test func `come before what is said after them`() {
    var order = ""
    let output = Output(
      results: { order += String(decoding: $0, as: UTF8.self) },
      messages: { order += String(decoding: $0, as: UTF8.self) })
    output.print("first")
    output.say("second")
    output.print("third")
    output.flush()
    #expect(order == "first\nsecond\nthird\n")
  }
}
