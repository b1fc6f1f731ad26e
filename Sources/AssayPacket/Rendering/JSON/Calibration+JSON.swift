import AssayText

extension CalibrationView {
  var json: JSONValue {
    [
      "outcome": .text(outcome), "scores": .array(rows.map(\.json)), "remarks": .texts(remarks),
      "severities": .array(
        severities.map {
          [
            "person": .text($0.person), "severity": .figure($0.estimate),
            "lower": .figure($0.lower), "upper": .figure($0.upper),
            "candidates": .integer($0.candidates),
          ]
        }),
    ]
  }
}

extension CalibrationView.Row {
  fileprivate var json: JSONValue {
    [
      "title": .text(title), "raw": .figure(raw), "adjusted": .figure(adjusted),
      "estimate": .figure(estimate), "lower": .figure(lower), "upper": .figure(upper),
      "probability": .figure(probability), "reaching": .text(bound),
    ]
  }
}
