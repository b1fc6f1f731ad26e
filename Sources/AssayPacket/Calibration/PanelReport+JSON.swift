import AssayMeasure
public import AssayText

extension PanelReport {
  /// The report as data; figures with twelve significant digits.
  public var json: JSONValue {
    [
      "assay": "panel", "version": 1, "scorecard": .string(scorecard),
      "loops": .integer(loopCount), "ratings": .integer(ratingCount),
      "components": .array(
        sources.map {
          [
            "name": .string($0.name), "deviation": $0.deviation.json, "share": .figure($0.share),
          ]
        }), "panellists": .array(panellists.map(\.json)), "not_shown": .integer(hidden),
      "agreement": .array(
        agreement.map { coefficient in
          [
            "name": .string(coefficient.name), "value": .figure(coefficient.value),
            "lower": coefficient.interval.map { .figure($0.lowerBound) } ?? .null,
            "upper": coefficient.interval.map { .figure($0.upperBound) } ?? .null,
          ]
        }),
      "study": .array(
        study.rows.map {
          [
            "panellists": .integer($0.panellists), "phi": .figure($0.phi),
            "generalizability": .figure($0.generalizability),
            "standard_error": .figure($0.standardError),
          ]
        }), "remarks": .array(remarks.map(JSONValue.string)),
    ]
  }
}

extension PanelReport.Estimate {
  fileprivate var json: JSONValue {
    ["value": .figure(value), "lower": .figure(lower), "upper": .figure(upper)]
  }
}

extension PanelReport.Panellist {
  fileprivate var json: JSONValue {
    [
      "person": person.map(JSONValue.string) ?? .null, "severity": severity.json,
      "record": record?.json ?? .null,
    ]
  }
}

extension PanelReport.Record {
  fileprivate var json: JSONValue {
    [
      "candidates": .integer(candidates), "ratings": .integer(ratings),
      "slope": .figure(flags.slope), "within_ratio": .figure(flags.withinRatio),
      "deviation": .figure(flags.deviation), "drift_t": .figure(flags.driftT),
      "flags": .array(flags.flags.map { .string($0.rawValue) }),
    ]
  }
}

extension JSONValue {
  fileprivate static func figure(_ value: Double) -> JSONValue {
    value.isFinite ? .decimal(Digits.twelve(value)) : .null
  }

  fileprivate static func figure(_ value: Result<Double, Undefined>) -> JSONValue {
    (try? value.get()).map { .figure($0) } ?? .null
  }
}
