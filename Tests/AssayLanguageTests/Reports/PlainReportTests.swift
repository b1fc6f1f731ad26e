import AssayLanguage
import AssayText
import Testing

@Suite struct `Plain reports` {
  @Test func `say everything on one line`() {
    let sample = ReportCase("use ‹a›\nuse «é»\n")
    let fix = Fix("write `e`", [Edit(Place(file: 0, span: sample.main), "e")])
    let diagnostic = sample.diagnostic(help: "names are plain", fixes: [fix])
    #expect(
      PlainReport.render([diagnostic], in: [sample.source])
        == "a.rubric:2:5: error: this is wrong [E301]; names are plain; fix: write `e`; "
        + "a.rubric:1:5: first said here\n")
  }

  @Test func `say nothing of nothing`() {
    #expect(PlainReport.render([], in: []) == "")
    #expect(TextReport.render([], in: []) == "")
  }
}

@Suite struct `Counts of findings` {
  static func findings(_ severities: [Diagnostic.Severity], files: Int = 1) -> [Diagnostic] {
    severities.enumerated().map { index, severity in
      Diagnostic(
        code: "E301", severity: severity, message: "x",
        place: Place(file: index % files, span: ByteSpan(0, 0)))
    }
  }

  @Test(
    arguments: [
      ([.error, .warning, .error], 1, "2 errors, 1 warning in 1 file"),
      ([.error], 1, "1 error in 1 file"),
      ([.note, .warning, .warning], 3, "2 warnings, 1 note in 3 files"),
      ([.note, .note], 1, "2 notes in 1 file"),
    ] as [([Diagnostic.Severity], Int, String)])
  func `name what there is`(_ severities: [Diagnostic.Severity], _ files: Int, _ summary: String) {
    #expect(DiagnosticCounts(Self.findings(severities, files: files)).summary == summary)
  }

  @Test func `are nothing when nothing was found`() {
    #expect(DiagnosticCounts([]).summary == nil)
  }
}
