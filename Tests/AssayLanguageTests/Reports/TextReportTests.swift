import AssayLanguage
import AssayText
import Testing

@Suite struct `Text reports` {
  @Test func `show the sentence, the line and a mark under the place`() {
    let text = ReportCase("rubric a\n  «criterian» b\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:2:3
          |
        2 |   criterian b
          |   ^^^^^^^^^

        """)
  }

  @Test func `end with help and fixes`() {
    let sample = ReportCase("«criterian» b\n")
    let fix = Fix("write `criterion`", [Edit(Place(file: 0, span: sample.main), "criterion")])
    let diagnostic = sample.diagnostic(
      severity: .warning, help: "keywords are a closed list", fixes: [fix])
    #expect(
      TextReport.render([diagnostic], in: [sample.source]) == """
        warning[E301]: this is wrong
         --> a.rubric:1:1
          |
        1 | criterian b
          | ^^^^^^^^^
          = help: keywords are a closed list
          = fix: write `criterion`

        """)
  }

  @Test func `show second places on the same line below the first`() {
    let text = ReportCase("use a ‹weight› 35% «weight» 20%\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:18
          |
        1 | use a weight 35% weight 20%
          |                  ^^^^^^
          |       ------ first said here

        """)
  }

  @Test func `show second places on other lines in the order of the file`() {
    let lines = String(repeating: "probe \"x\"\n", count: 8)
    let text = ReportCase("criterion ‹b›\ncriterion ‹b›\n" + lines + "criterion «b»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
          --> a.rubric:11:11
           |
         1 | criterion b
           |           - first said here
         2 | criterion b
           |           - first said here
        ...
        11 | criterion b
           |           ^

        """)
  }

  @Test func `show second places in other files under their names`() {
    let sample = ReportCase("use «b»\n", name: "x.scorecard")
    let other = SourceText(name: "b.rubric", text: "rubric b\n")
    var diagnostic = sample.diagnostic()
    diagnostic.labels = [Label(Place(file: 1, span: ByteSpan(7, 8)), "declared here")]
    #expect(
      TextReport.render([diagnostic], in: [sample.source, other]) == """
        error[E301]: this is wrong
         --> x.scorecard:1:5
          |
        1 | use b
          |     ^
         --> b.rubric:1:8
          |
        1 | rubric b
          |        - declared here

        """)
  }

  @Test func `put an empty line between two findings`() {
    let sample = ReportCase("«a» b\n")
    let diagnostic = sample.diagnostic(severity: .note)
    let block = TextReport.render([diagnostic], in: [sample.source])
    let both = TextReport.render([diagnostic, diagnostic], in: [sample.source])
    #expect(both == block + "\n" + block)
  }

  @Test func `say where a place of several lines ends`() {
    let text = ReportCase("purpose «\"\"\"\nlong\ntext\"\"\"»\n").text
    #expect(
      text == """
        error[E301]: this is wrong
         --> a.rubric:1:9
          |
        1 | purpose \"""
          |         ^^^ (to line 3)

        """)
  }

  @Test func `colour only when asked, and around the same words`() {
    let sample = ReportCase("«a»\n")
    let colored = TextReport.render([sample.diagnostic()], in: [sample.source], colored: true)
    #expect(
      colored == """
        \u{1B}[1;31merror[E301]\u{1B}[0m\u{1B}[1m: this is wrong\u{1B}[0m
         \u{1B}[34m-->\u{1B}[0m a.rubric:1:1
          \u{1B}[34m|\u{1B}[0m
        \u{1B}[34m1 |\u{1B}[0m a
          \u{1B}[34m|\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m

        """)
    #expect(!sample.text.contains("\u{1B}"))
  }

  @Test func `spell out what cannot be seen in names and sentences`() {
    let source = SourceText(name: "a\u{1B}[2J.rubric", text: "a\n")
    let place = Place(file: 0, span: ByteSpan(0, 1))
    let diagnostic = Diagnostic(
      code: "E301", message: "`x\u{202E}y\n` is wrong", place: place, help: "not \u{7}")
    #expect(
      TextReport.render([diagnostic], in: [source]) == """
        error[E301]: `x<U+202E>y<U+000A>` is wrong
         --> a<U+001B>[2J.rubric:1:1
          |
        1 | a
          | ^
          = help: not <U+0007>

        """)
  }

  @Test func `cut sentences that quote without end`() {
    let sample = ReportCase("«a»\n")
    var diagnostic = sample.diagnostic()
    diagnostic.message = String(repeating: "x", count: 5000)
    let first = TextReport.render([diagnostic], in: [sample.source]).split(separator: "\n")[0]
    #expect(first == "error[E301]: " + String(repeating: "x", count: 1000) + "...")
  }
}
