import AssayLanguage
import AssayText
import Testing

@Suite struct `GitHub annotations` {
  @Test func `name the place, the code and every mend`() {
    let sample = ReportCase("use a\nuse é«bc»\n")
    let fix = Fix("write `e`", [Edit(Place(file: 0, span: sample.main), "e")])
    let diagnostic = sample.diagnostic(help: "names are plain", fixes: [fix])
    #expect(
      GitHubReport.render([diagnostic], in: [sample.source])
        == "::error file=a.rubric,line=2,col=6,endColumn=8,title=assay E301::"
        + "this is wrong; names are plain; fix: write `e`\n")
  }

  @Test(
    arguments: [
      (.error, "::error "), (.warning, "::warning "), (.note, "::notice "),
    ] as [(Diagnostic.Severity, String)])
  func `have a word for each severity`(_ severity: Diagnostic.Severity, _ word: String) {
    let sample = ReportCase("«a»")
    let report = GitHubReport.render([sample.diagnostic(severity: severity)], in: [sample.source])
    #expect(report.hasPrefix(word))
  }

  @Test func `escape what would end a property or a line`() {
    let sample = ReportCase("«a\nb»", name: "50%, a:b.rubric")
    var diagnostic = sample.diagnostic()
    diagnostic.message = "100%\r\n::error::,\u{1B}"
    #expect(
      GitHubReport.render([diagnostic], in: [sample.source])
        == "::error file=50%25%2C a%3Ab.rubric,line=1,endLine=2,title=assay E301::"
        + "100%25%0D%0A::error::,<U+001B>\n")
  }

  @Test func `of nothing are none`() { #expect(GitHubReport.render([], in: []) == "") }
}
