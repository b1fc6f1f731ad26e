import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// Which changes of a scorecard its tests notice, as a part of the JSON document of `assay test`.
enum MutationDocument {
  static func value(
    _ report: MutationReport, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
    var changes: [JSONValue] = []
    for entry in report.entries { changes.append(value(entry, of: tested, &places)) }
    return [
      "noticed": .integer(report.noticed), "owed": .integer(report.owed),
      "equivalent": .integer(report.equivalent),
      "score": .string(report.score.exact),
      "unsettled": report.obstacle.map { .string($0.words) } ?? .null,
      "changes": .array(changes),
    ]
  }

  private static func value(
    _ entry: MutationReport.Entry, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
    let place = tested.scorecard.place(of: entry.mutation)
    var test = JSONValue.null
    if case .noticed(let index) = entry.standing {
      test = .string(tested.results.filter(\.passed)[index].test.name)
    }
    return [
      "operator": .string(entry.mutation.kind.rawValue),
      "words": .string(entry.mutation.words),
      "standing": .string(word(for: entry.standing)),
      "test": test,
      "row": row(entry.standing),
      "file": .string(places.file(of: place)),
      "span": TestDocument.span(place),
      "start": TestDocument.start(place, &places),
    ]
  }

  private static func row(_ standing: MutationReport.Standing) -> JSONValue {
    guard case .survived(let row) = standing else { return .null }
    return [
      "name": .string(row.test.name), "differs by": .string(row.cards),
      "outcome": .string(row.test.outcome.rawValue), "rule": .string(row.rule),
    ]
  }

  private static func word(for standing: MutationReport.Standing) -> String {
    switch standing {
    case .noticed: "noticed"
    case .survived: "survived"
    case .equivalent: "equivalent"
    case .open: "open"
    }
  }
}
