import AssayPacket
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `assay doc` {
  static func workbench() -> Workbench { `assay test`.workbench(expected: "debrief") }

  @Test func `prints a handbook as Markdown, text or HTML`() {
    let workbench = Self.workbench()
    let file = "scorecards/reader.scorecard"
    let markdown = workbench.run("doc", file)
    #expect(markdown.status == .done && markdown.messages == "")
    #expect(markdown.output.hasPrefix("# Reader\n\n*Handbook of a scorecard*\n"))
    #expect(markdown.output.contains("| clear-hire | \\[hire\\] | overall is at least the bar |"))
    #expect(workbench.run("doc", file, "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
    #expect(workbench.run("doc", file, "--format", "text").output.contains("Handbook"))
    #expect(workbench.run("doc", file, "--format", "json").status == .usage)
  }

  @Test func `says that no history is kept where git knows nothing`() {
    let result = Self.workbench().run("doc", "scorecards/reader.scorecard")
    #expect(result.output.contains("No history is kept: the files are not in a git repository"))
  }

  @Test func `asks git for the history of each file, as the file is named there`() {
    let workbench = Self.workbench()
    var asked: [[String]] = []
    var output: [UInt8] = []
    let status = Assay.run(
      Invocation(
        arguments: ["doc", "scorecards/reader.scorecard"], workingDirectory: workbench.folder,
        clock: { Instant(seconds: 0) }, randomness: { 0 },
        git: { arguments in
          asked.append(arguments)
          let isRubric = arguments.last == "depth.rubric"
          let day = isRubric ? "2026-11-03" : "2026-11-02"
          let name = isRubric ? "b2" : "a1"
          return Array(
            "\(name)\u{1F}\(day)\u{1F}Mira Vos\u{1F}Say why\u{1F}It was asked.\n\u{1E}\n".utf8)
        },
        input: Input(bytes: []), output: Output(results: { output += $0 }, messages: { _ in })))
    #expect(status == .done)
    #expect(asked.map(\.last) == ["reader.scorecard", "depth.rubric"])
    #expect(asked[0].prefix(2) == ["-C", workbench.path("scorecards")])
    let rows = String(decoding: output, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("Mira Vos") }
    #expect(
      rows == [
        "| 2026-11-03 | Say why. It was asked. | Mira Vos: depth.rubric (b2) |",
        "| 2026-11-02 | Say why. It was asked. | Mira Vos: reader.scorecard (a1) |",
      ])
  }

  @Test func `leaves out what git tells in another form`() {
    let told = Array("a\u{1F}b\u{1E}\nh\u{1F}d\u{1F}n\u{1F}s\u{1F}\u{1E}\n".utf8)
    #expect(FileHistory.revisions(told, of: "f").map(\.id) == ["h"])
  }

  @Test func `reads what another program writes, and nothing where it fails`() {
    #expect(PlatformCommand.output(of: ["printf", "%s", "a b"]) == Array("a b".utf8))
    #expect(PlatformCommand.output(of: ["false"]) == nil)
    #expect(PlatformCommand.output(of: ["assay-no-such-program"]) == nil)
  }

  @Test func `writes one file, or a folder of them`() {
    let workbench = Self.workbench()
    let one = workbench.run("doc", "scorecards/reader.scorecard", "-o", "reader.md")
    #expect(one == .init(status: .done, output: "", messages: "wrote reader.md\n"))
    #expect(workbench.read("reader.md").hasPrefix("# Reader\n"))
    let text = workbench.read("scorecards/reader.scorecard")
    workbench.write(
      "scorecards/other.scorecard", text.replacing("scorecard reader", with: "scorecard other"))
    workbench.makeFolder("out")
    let both = workbench.run("doc", "scorecards", "--format", "html", "-o", "out")
    #expect(both.status == .done && workbench.names("out") == ["other.html", "reader.html"])
    #expect(workbench.run("doc", "scorecards", "-o", "one.md").status == .usage)
    #expect(workbench.run("doc", "scorecards", "--format", "html").status == .usage)
    #expect(workbench.run("doc", "scorecards").output.contains("# Reader\n"))
  }

  @Test func `makes nothing of files with errors, or without a scorecard`() {
    let workbench = Workbench().write("a.rubric", SampleText.rubric)
    #expect(
      workbench.run("doc", "a.rubric")
        == .init(status: .no, output: "", messages: "assay: there is no scorecard here\n"))
    workbench.write("a.rubric", SampleText.misspelt)
    let result = workbench.run("doc", "a.rubric")
    #expect(result.status == .no && result.output == "")
    #expect(result.messages.hasSuffix("1 error in 1 file\n"))
  }
}
