import ArgumentParser
import AssayLanguage
import AssayText

/// The forms in which results of tests are printed.
enum TestFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case junit
  case tap

  /// The results of all scorecards, as they stand in `sources`.
  func render(_ tested: [TestedScorecard], in sources: [SourceText]) -> String {
    var places = PlaceNames(sources)
    switch self {
    case .text: return TestReport.render(tested, &places)
    case .json: return TestDocument.value(tested, &places).prettyText + "\n"
    case .junit: return JUnitTestReport.render(tested, &places)
    case .tap: return TAPReport.render(tested, &places)
    }
  }
}
