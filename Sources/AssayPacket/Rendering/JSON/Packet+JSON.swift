import AssayLanguage
import AssayLoop
public import AssayText

extension Packet {
  /// The packet as data: `"assay": "packet"`, `"version": 1`.
  ///
  /// Figures are objects with the rounded decimal that people read and the exact fraction; what is
  /// missing is null. Members may be added within a version; none changes its meaning.
  public func json() -> JSONValue {
    [
      "assay": "packet",
      "version": 1,
      "audience": .string(audience.rawValue),
      "heading": heading.json,
      "questions": .array(questions.map(\.json)),
      "verdict": verdict.json,
      "decision": decision?.json ?? .null,
      "formerDecisions": .array(formerDecisions.map(\.json)),
      "deliverables": deliverables.json,
      "areas": .array(areas.map(\.json)),
      "calibration": calibration?.json ?? .null,
      "dissent": .array(dissent.map(\.json)),
      "impressions": .array(impressions.map(\.json)),
      "missing": .array(missing.map(\.json)),
      "flags": .array(flags.map(\.json)),
      "reasoning": reasoning.json,
      "thresholds": .array(thresholds.map(\.json)),
      "nearestChanges": .texts(nearestChanges),
      "pay": pay.json,
      "references": references.json,
      "timeline": timeline.json,
      "panel": panel.json,
      "coverage": .array(coverage.map(\.json)),
      "notes": .array(notes.map(\.json)),
      "provenance": provenance.json,
    ]
  }
}

extension JSONValue {
  /// A text as data, or null.
  static func text(_ text: PlainText?) -> JSONValue { text.map { .string($0.data) } ?? .null }

  /// A list of texts.
  static func texts(_ texts: [PlainText]) -> JSONValue { .array(texts.map { .text($0) }) }

  /// A figure: as people read it, and exactly.
  static func figure(_ figure: Figure?) -> JSONValue {
    guard let figure else { return .null }
    return ["decimal": .string(figure.readable.data), "exact": .string(figure.exact.data)]
  }
}

extension Packet.Heading {
  var json: JSONValue {
    [
      "kind": .text(kind), "candidate": .text(candidate), "role": .text(role),
      "opening": .text(opening), "by": .text(by), "search": .text(search),
      "purpose": .text(purpose),
    ]
  }
}

extension OpenQuestion {
  var json: JSONValue { ["ask": .text(ask), "detail": .text(detail), "by": .text(by)] }
}

extension Verdict {
  var json: JSONValue {
    [
      "standing": .string(standing.rawValue),
      "outcome": standing.isOutcome ? .string(standing.rawValue) : .null,
      "reason": .text(reason), "overall": .figure(overall), "bar": .figure(bar),
      "margin": .figure(margin), "coverage": .figure(coverage),
      "scale": [.integer(scale.lowerBound), .integer(scale.upperBound)],
      "firmness": .texts(firmness), "calibration": .text(calibration),
    ]
  }
}

extension DecisionView {
  var json: JSONValue {
    [
      "decision": .string(decision.rawValue), "because": .text(because), "by": .text(by),
      "at": .text(at), "departs": .bool(departs), "overrides": .texts(overrides),
    ]
  }
}

extension Deliverables {
  var json: JSONValue {
    let list = items.map { item -> JSONValue in
      [
        "text": .text(item.text), "by": .text(item.by), "support": .string(item.support.rawValue),
        "needs": .array(
          item.needs.map {
            [
              "criterion": .text($0.criterion), "score": .figure($0.score),
              "isMet": .bool($0.isMet),
            ]
          }),
      ]
    }
    return ["note": .text(note), "items": .array(list)]
  }
}
