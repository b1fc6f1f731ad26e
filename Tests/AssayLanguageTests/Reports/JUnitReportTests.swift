import AssayLanguage
import AssayText
import Testing

@Suite struct `JUnit reports of findings` {
  @Test func `have a suite for every file asked for, and for others with findings`() {
    let sample = ReportCase("use «a<b>»\n", name: "a&b.rubric")
    let note = sample.diagnostic(severity: .note)
    let sources = [
      sample.source, SourceText(name: "empty.rubric", text: ""),
      SourceText(name: "context.rubric", text: ""),
    ]
    #expect(
      JUnitReport.render([sample.diagnostic(), note], in: sources, asked: 2)
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="assay check" tests="3" failures="1" errors="0">
          <testsuite name="a&amp;b.rubric" tests="2" failures="1" errors="0" skipped="0">
            <testcase classname="a&amp;b.rubric" name="E301 at 1:5">
              <failure type="E301" message="this is wrong">a&amp;b.rubric:1:5: error: this is wrong [E301]
        </failure>
            </testcase>
            <testcase classname="a&amp;b.rubric" name="E301 at 1:5">
              <system-out>a&amp;b.rubric:1:5: note: this is wrong [E301]
        </system-out>
            </testcase>
          </testsuite>
          <testsuite name="empty.rubric" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="empty.rubric" name="nothing found"/>
          </testsuite>
        </testsuites>

        """)
  }
}
