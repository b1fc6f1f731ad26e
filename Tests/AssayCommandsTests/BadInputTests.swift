import AssayCommands
import Testing

@Suite struct `Bad input` {
  private func check(_ workbench: Workbench, _ path: String) -> Workbench.Result {
    workbench.run("check", path)
  }

  private func failure(_ status: Workbench.Status, _ message: String) -> Workbench.Result {
    .init(status: status, output: "", messages: message + "\n")
  }

  @Test func `that is missing is named, with what may be meant`() {
    let workbench = Workbench().write("depth.rubric", SampleText.rubric)
    #expect(
      check(workbench, "dept.rubric")
        == failure(
          .inputOutput,
          "assay: `dept.rubric` cannot be read: there is nothing of that name; "
            + "did you mean `depth.rubric`?"))
    #expect(
      check(workbench, "nothing/at/all.rubric")
        == failure(
          .inputOutput,
          "assay: `nothing/at/all.rubric` cannot be read: there is nothing of that name"))
  }

  @Test func `that is a folder without sources is a failure`() {
    let workbench = Workbench()
    workbench.makeFolder("empty")
    #expect(
      check(workbench, "empty")
        == failure(
          .inputOutput,
          "assay: the folder `empty` holds no `.rubric`, `.practice` or `.scorecard` file"))
  }

  @Test func `of another ending is wrong usage`() {
    let workbench = Workbench().write("README.md", "# Hello\n")
    #expect(
      check(workbench, "README.md")
        == failure(
          .usage, "assay: `README.md` is no `.rubric`, `.practice` or `.scorecard` file"))
  }

  @Test func `that is no file is refused`() {
    let workbench = Workbench()
    #expect(
      check(workbench, "/dev/null")
        == failure(
          .inputOutput, "assay: `/dev/null` is no file; `-` reads standard input"))
  }

  @Test func `whose link leads in a circle is refused`() {
    let workbench = Workbench()
    workbench.link("a.rubric", to: "a.rubric")
    #expect(
      check(workbench, "a.rubric")
        == failure(
          .inputOutput,
          "assay: `a.rubric` cannot be read: its symbolic links lead in a circle"))
  }

  @Test func `that is larger than any source is not read`() {
    let workbench = Workbench()
    workbench.makeSparse("a.rubric", size: (256 << 20) + 1)
    #expect(
      check(workbench, "a.rubric")
        == failure(
          .inputOutput, "assay: `a.rubric` is larger than 256 MiB, the most that is read"))
  }

  static let noText: [([UInt8], String)] = [
    (
      [],
      """
      error[E001]: the file is empty
       --> a.rubric:1:1
        |
      1 |
        | ^
        = help: a file begins with `rubric`, `scorecard`, `overlay`, `practice`, `scale` or `band`

      1 error in 1 file

      """
    ),
    (
      Array("rubric\u{0}\n".utf8),
      """
      error[E002]: this is no text: byte 6 is zero
       --> a.rubric:1:7
        |
      1 | rubric<U+0000>
        |       ^^^^^^^^
        = help: rubrics and scorecards are plain text in UTF-8

      1 error in 1 file

      """
    ),
    (
      Array("rubric depth \"Tie".utf8) + [0xE9] + Array("fe\"\n".utf8),
      """
      error[E003]: this is not UTF-8 text: byte 17 fits no character
       --> a.rubric:1:18
        |
      1 | rubric depth "Tie<0xE9>fe"
        |                  ^^^^^^
        = help: save the file as UTF-8

      1 error in 1 file

      """
    ),
    (
      [0xFF, 0xFE, 0x72, 0x00],
      """
      error[E003]: this is not UTF-8 text; it looks like UTF-16
       --> a.rubric:1:1
        |
      1 | <0xFF><0xFE>r<U+0000>
        | ^^^^^^^^^^^^
        = help: save the file as UTF-8

      1 error in 1 file

      """
    ),
  ]

  @Test(arguments: noText)
  func `that is no text is one finding`(_ bytes: [UInt8], _ report: String) {
    let workbench = Workbench().write("a.rubric", bytes)
    #expect(check(workbench, "a.rubric") == .init(status: .no, output: report, messages: ""))
  }

  @Test func `is told of all together`() {
    let workbench = Workbench().write("a.rubric", SampleText.misspelt).write("b.rubric", "")
    let result = workbench.run(
      "check", "--format", "plain", "b.rubric", "nowhere-to-be-found.rubric", "a.rubric")
    #expect(result.status == .inputOutput)
    #expect(
      result.messages
        == "assay: `nowhere-to-be-found.rubric` cannot be read: there is nothing of that name\n")
    #expect(result.output.contains("[E221]") && result.output.contains("[E001]"))
    #expect(result.output.hasSuffix("2 errors in 2 files\n"))
  }

  @Test func `of one endless line is read like any other`() {
    let line = "# " + String(repeating: "x", count: 2_000_000)
    let workbench = Workbench().write("a.rubric", line)
    let result = check(workbench, "a.rubric")
    #expect(result.messages == "")
    #expect(result.output.utf8.count < 2000)
  }
}
