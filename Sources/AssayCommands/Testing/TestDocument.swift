import AssayLanguage
import AssayLoop
import AssayText

/// The results of tests as one JSON document with a version.
enum TestDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ tested: [TestedScorecard]) -> JSONValue {
    let rows = tested.flatMap(\.rows)
    let passed = rows.count(where: \.passed)
    return [
      "assay": "tests",
      "version": .integer(version),
      "scorecards": .array(tested.map(value)),
      "summary": [
        "tests": .integer(rows.count), "passed": .integer(passed),
        "failed": .integer(rows.count - passed),
      ],
    ]
  }

  private static func value(_ tested: TestedScorecard) -> JSONValue {
    [
      "name": .string(tested.scorecard.name),
      "version": .string(tested.scorecard.version.description),
      "file": .string(tested.file),
      "tests": .array(tested.rows.map { value($0, tested) }),
    ]
  }

  private static func value(_ row: TestedRow, _ tested: TestedScorecard) -> JSONValue {
    let miss = NearestMiss(scorecard: tested.scorecard).sentence(row.test, row.evaluation)
    return [
      "name": .string(row.test.name),
      "passed": .bool(row.passed),
      "outcome": .string(row.evaluation.outcome.rawValue),
      "rule": .string(tested.reason(of: row.evaluation)),
      "overall": text(row.evaluation.figures.overall),
      "expected": [
        "outcome": .string(row.test.outcome.rawValue),
        "rule": row.test.reason.map { .string(tested.reason(of: $0)) } ?? .null,
        "overall": text(row.test.overall),
        "guarded": row.test.guarded.map { .string($0.rawValue) } ?? .null,
      ],
      "nearestMiss": (row.passed ? nil : miss).map { .string($0) } ?? .null,
      "span": [
        "start": .integer(Int(row.test.place.span.start)),
        "end": .integer(Int(row.test.place.span.end)),
      ],
    ]
  }

  private static func text(_ fraction: Fraction?) -> JSONValue {
    fraction.map { .string($0.exact) } ?? .null
  }
}
