public import AssayText

/// Figures are kept as whole millionths, so that a record has one spelling and reads back exactly.
extension Fit {
  /// The version of the record.
  public static let format = 1

  /// The record as an object; its canonical text is what is kept.
  public var json: JSONValue {
    [
      "assay": "fit", "format": .integer(Fit.format), "loop": .string(loop),
      "scorecard": .string(scorecard), "cards": .array(cards.map(JSONValue.string)),
      "method": .string(method), "status": .string(status.rawValue), "overall": overall.json,
      "areas": .array(areas.map(\.json)), "criteria": .array(criteria.map { $0?.json ?? .null }),
      "severities": .array(severities.map(\.json)),
      "one_more": oneMore.map { ["now": .millionths($0.now), "then": .millionths($0.then)] }
        ?? .null,
      "unlinked": .array(unlinked.map { .array($0.map(JSONValue.string)) }),
      "sources": .array(
        sources.map {
          ["loop": .string($0.loop), "heads": .array($0.heads.map(JSONValue.string))]
        }),
    ]
  }

  /// Reads a record; nothing when it is none of this version.
  public init?(_ json: JSONValue) {
    guard json["assay"]?.string == "fit", json["format"]?.integer == Fit.format,
      let loop = json["loop"]?.string, let scorecard = json["scorecard"]?.string,
      let cards = json["cards"]?.texts, let method = json["method"]?.string,
      let status = json["status"]?.string.flatMap(Status.init(rawValue:)),
      let overall = json["overall"].flatMap(Fit.Score.init),
      let areas = json["areas"]?.array?.map(Fit.Score.init),
      let criteria = json["criteria"]?.array,
      let severities = json["severities"]?.array?.map(Severity.init),
      let unlinked = json["unlinked"]?.array?.map(\.texts),
      let sources = json["sources"]?.array?.map(Source.init)
    else { return nil }
    let scores = criteria.map { $0 == .null ? nil : Fit.Score($0) }
    guard !areas.contains(nil), !severities.contains(nil), !unlinked.contains(nil),
      !sources.contains(nil), zip(criteria, scores).allSatisfy({ ($0 == .null) == ($1 == nil) })
    else { return nil }
    var oneMore: OneMore?
    if let now = json["one_more"]?["now"]?.millionths,
      let then = json["one_more"]?["then"]?.millionths
    {
      oneMore = OneMore(now: now, then: then)
    }
    self.init(
      loop: loop, scorecard: scorecard, cards: cards, method: method, status: status,
      overall: overall, areas: areas.compactMap(\.self), criteria: scores,
      severities: severities.compactMap(\.self), oneMore: oneMore,
      unlinked: unlinked.compactMap(\.self), sources: sources.compactMap(\.self))
  }
}

extension Fit.Score {
  fileprivate var json: JSONValue {
    [
      "adjusted": .millionths(adjusted), "estimate": .millionths(estimate),
      "lower": .millionths(interval.lowerBound), "upper": .millionths(interval.upperBound),
      "probability": probability.map(JSONValue.millionths) ?? .null,
    ]
  }

  fileprivate init?(_ json: JSONValue) {
    guard let adjusted = json["adjusted"]?.millionths, let estimate = json["estimate"]?.millionths,
      let lower = json["lower"]?.millionths, let upper = json["upper"]?.millionths, lower <= upper
    else { return nil }
    self.init(
      adjusted: adjusted, estimate: estimate, interval: lower...upper,
      probability: json["probability"]?.millionths)
  }
}

extension Fit.Severity {
  fileprivate var json: JSONValue {
    [
      "person": .string(person), "estimate": .millionths(estimate),
      "lower": .millionths(interval.lowerBound), "upper": .millionths(interval.upperBound),
      "candidates": .integer(candidates),
    ]
  }

  fileprivate init?(_ json: JSONValue) {
    guard let person = json["person"]?.string, let estimate = json["estimate"]?.millionths,
      let lower = json["lower"]?.millionths, let upper = json["upper"]?.millionths, lower <= upper,
      let candidates = json["candidates"]?.integer
    else { return nil }
    self.init(
      person: person, estimate: estimate, interval: lower...upper, candidates: candidates)
  }
}

extension Fit.Source {
  fileprivate init?(_ json: JSONValue) {
    guard let loop = json["loop"]?.string, let heads = json["heads"]?.texts else { return nil }
    self.init(loop: loop, heads: heads)
  }
}

extension JSONValue {
  fileprivate static func millionths(_ fraction: Fraction) -> JSONValue {
    .integer(Int(clamping: fraction.numerator * 1_000_000 / fraction.denominator))
  }

  fileprivate var millionths: Fraction? {
    integer.map { Fraction(Int128($0), 1_000_000) }
  }

  fileprivate var texts: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }
}
