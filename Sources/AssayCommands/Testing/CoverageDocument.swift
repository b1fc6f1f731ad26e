import AssayLanguage
import AssayLoop
import AssayText

/// What tests show of a scorecard's meaning, as a part of the JSON document of `assay test`.
enum CoverageDocument {
  static func value(
    _ coverage: Coverage, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
    let kinds = Obligation.Kind.allCases.map { kind in
      JSONMember(
        kind.rawValue.replacing(" ", with: "-"),
        ["met": .integer(coverage.met(kind)), "owed": .integer(coverage.owed(kind))])
    }
    var obligations: [JSONValue] = []
    for entry in coverage.entries { obligations.append(value(entry, of: tested, &places)) }
    return [
      "met": .integer(coverage.met()), "owed": .integer(coverage.owed()),
      "share": .string(coverage.share.exact),
      "kinds": .object(kinds),
      "obligations": .array(obligations),
    ]
  }

  private static func value(
    _ entry: Coverage.Entry, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> JSONValue {
    let place = tested.scorecard.place(of: entry.obligation)
    var test = JSONValue.null
    if case .met(let index) = entry.standing { test = .string(tested.results[index].test.name) }
    return [
      "kind": .string(entry.obligation.kind.rawValue),
      "words": .string(tested.scorecard.words(for: entry.obligation)),
      "standing": .string(word(for: entry.standing)),
      "test": test,
      "file": .string(places.file(of: place)),
      "span": TestDocument.span(place),
      "start": TestDocument.start(place, &places),
    ]
  }

  private static func word(for standing: Coverage.Standing) -> String {
    switch standing {
    case .met: "met"
    case .open: "open"
    case .impossible: "impossible"
    }
  }
}
