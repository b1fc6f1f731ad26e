import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests as one JSON document with a version.
enum TestDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ tested: [TestedScorecard]) -> JSONValue {
    let results = tested.flatMap(\.results)
    let passed = results.count(where: \.passed)
    return [
      "assay": "tests",
      "version": .integer(version),
      "scorecards": .array(tested.map(value)),
      "summary": [
        "tests": .integer(results.count), "passed": .integer(passed),
        "failed": .integer(results.count - passed),
      ],
    ]
  }

  private static func value(_ tested: TestedScorecard) -> JSONValue {
    [
      "name": .string(tested.scorecard.name),
      "version": .string(tested.scorecard.version.description),
      "overlays": .array(tested.scorecard.overlays.map { .string($0) }),
      "file": .string(tested.file),
      "tests": .array(tested.results.map { value($0, tested) }),
    ]
  }

  private static func value(_ result: TestResult, _ tested: TestedScorecard) -> JSONValue {
    let test = result.test
    return [
      "name": .string(test.name),
      "passed": .bool(result.passed),
      "outcome": .string(result.evaluation.outcome.rawValue),
      "rule": .string(tested.reason(of: result)),
      "overall": text(result.evaluation.figures.overall),
      "expected": [
        "outcome": .string(test.outcome.rawValue),
        "rule": tested.demanded(result).map { .string($0) } ?? .null,
        "overall": text(test.overall),
        "guarded": test.guarded.map { .string($0.rawValue) } ?? .null,
      ],
      "nearestMiss": tested.miss(of: result).map { .string($0) } ?? .null,
      "span": [
        "start": .integer(Int(test.place.span.start)),
        "end": .integer(Int(test.place.span.end)),
      ],
    ]
  }

  private static func text(_ fraction: Fraction?) -> JSONValue {
    fraction.map { .string($0.exact) } ?? .null
  }
}
