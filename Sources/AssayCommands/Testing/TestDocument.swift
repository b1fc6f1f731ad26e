import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests as one JSON document with a version.
enum TestDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ tested: [TestedScorecard], _ places: inout PlaceNames) -> JSONValue {
    let results = tested.flatMap(\.results)
    let passed = results.count(where: \.passed)
    var scorecards: [JSONValue] = []
    for scorecard in tested { scorecards.append(value(scorecard, &places)) }
    return [
      "assay": "tests",
      "version": .integer(version),
      "scorecards": .array(scorecards),
      "summary": [
        "tests": .integer(results.count), "passed": .integer(passed),
        "failed": .integer(results.count - passed),
      ],
    ]
  }

  private static func value(
    _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
    var results: [JSONValue] = []
    for result in tested.results { results.append(value(result, tested, &places)) }
    var coverage = JSONValue.null
    if let measured = tested.coverage {
      coverage = CoverageDocument.value(measured, of: tested, &places)
    }
    var mutation = JSONValue.null
    if let report = tested.mutation {
      mutation = MutationDocument.value(report, of: tested, &places)
    }
    return [
      "name": .string(tested.scorecard.name),
      "version": .string(tested.scorecard.version.description),
      "overlays": .array(tested.scorecard.overlays.map { .string($0) }),
      "file": .string(tested.file),
      "tests": .array(results),
      "coverage": coverage,
      "mutation": mutation,
    ]
  }

  private static func value(
    _ result: TestResult, _ tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
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
      "mismatches": .array(tested.mismatches(of: result).map { .string($0) }),
      "nearestMiss": tested.miss(of: result).map { .string($0) } ?? .null,
      "span": span(test.place),
      "start": start(test.place, &places),
    ]
  }

  /// The bytes of a place, counted from 0.
  static func span(_ place: Place) -> JSONValue {
    ["start": .integer(Int(place.span.start)), "end": .integer(Int(place.span.end))]
  }

  /// The line and column of a place, counted from 1.
  static func start(_ place: Place, _ places: inout PlaceNames) -> JSONValue {
    let (line, column) = places.start(of: place)
    return ["line": .integer(line), "column": .integer(column)]
  }

  private static func text(_ fraction: Fraction?) -> JSONValue {
    fraction.map { .string($0.exact) } ?? .null
  }
}
