import AssayLanguage
import AssayLoop

/// The results of tests in the XML form that build servers read.
///
/// It holds no times and no host, so that the same tests give the same bytes.
enum JUnitTestReport {
  static func render(_ tested: [TestedScorecard], _ places: inout PlaceNames) -> String {
    let results = tested.flatMap(\.results)
    let failures = results.count { !$0.passed }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"assay\" tests=\"\(results.count)\" failures=\"\(failures)\""
    text += " errors=\"0\">\n"
    for scorecard in tested { text += suite(scorecard, &places) }
    return text + "</testsuites>\n"
  }

  private static func suite(_ tested: TestedScorecard, _ places: inout PlaceNames) -> String {
    let failures = tested.results.count { !$0.passed }
    var text = "  <testsuite name=\"\(XMLText.attribute(tested.title))\""
    text += " file=\"\(XMLText.attribute(tested.file))\" tests=\"\(tested.results.count)\""
    text += " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    for result in tested.results { text += testCase(result, tested, &places) }
    return text + "  </testsuite>\n"
  }

  private static func testCase(
    _ result: TestResult, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    let line = places.start(of: result.test.place).line
    var text = "    <testcase name=\"\(XMLText.attribute(result.test.name))\""
    text += " classname=\"\(XMLText.attribute(tested.title))\""
    text += " file=\"\(XMLText.attribute(tested.file))\" line=\"\(line)\""
    if result.passed { return text + "/>\n" }
    let sentences = tested.sentences(on: result)
    text += ">\n      <failure message=\"\(XMLText.attribute(sentences.first ?? ""))\""
    text += " type=\"expectation\">"
    text += XMLText.content(sentences.joined(separator: "\n"))
    return text + "</failure>\n    </testcase>\n"
  }
}
