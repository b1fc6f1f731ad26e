import AssayLanguage
import AssayLoop
import AssayText

extension AreaView {
  var json: JSONValue {
    [
      "title": .text(title), "rubric": .text(rubric), "share": .figure(share),
      "score": .figure(score), "floor": .figure(floor), "isBelowFloor": .bool(isBelowFloor),
      "coverage": .figure(coverage), "spread": .figure(spread), "withheld": .text(withheld),
      "criteria": .array(criteria.map(\.json)),
    ]
  }
}

extension CriterionView {
  var json: JSONValue {
    [
      "title": .text(title), "name": .text(name), "weight": .figure(weight),
      "necessity": .text(necessity), "score": .figure(score), "floor": .figure(floor),
      "isBelowFloor": .bool(isBelowFloor),
      "raters": .array(
        raters.map {
          ["person": .text($0.person), "mean": .figure($0.mean), "levels": .texts($0.levels)]
        }),
      "spread": .figure(spread),
      "anchor": anchor.map { ["level": .text($0.level), "text": .text($0.text)] } ?? .null,
      "evidence": .array(evidence.map(\.json)),
    ]
  }
}

extension EvidenceView {
  var json: JSONValue {
    [
      "person": .text(person), "role": .text(role), "stage": .text(stage),
      "rating": .text(rating), "count": .text(count), "at": .text(at), "text": .text(text),
      "remarks": .texts(remarks),
    ]
  }
}

extension DissentView {
  var json: JSONValue {
    [
      "area": .text(area), "distance": .figure(distance), "lower": .text(lower),
      "higher": .text(higher), "criteria": .texts(criteria),
    ]
  }
}

extension MissingView {
  var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "sentence": .text(sentence), "remedy": .text(remedy),
    ]
  }
}

extension FlagView {
  var json: JSONValue {
    [
      "text": .text(text), "criterion": .text(criterion), "isConfirmed": .bool(isConfirmed),
      "evidence": .array(evidence.map(\.json)), "confirmations": .texts(confirmations),
      "replies": .texts(replies),
    ]
  }
}

extension Reasoning {
  var json: JSONValue {
    let list = rules.map { rule -> JSONValue in
      [
        "name": .text(rule.name), "gives": .string(rule.gives.rawValue),
        "because": .text(rule.because),
        "truth": rule.truth.map { .string($0.rawValue) } ?? .null,
        "decides": .bool(rule.decides), "steps": .array(rule.steps.map(\.json)),
      ]
    }
    return [
      "note": .text(note), "rules": .array(list), "otherwise": .text(otherwise),
      "otherwiseDecides": .bool(otherwiseDecides),
    ]
  }
}

extension Reasoning.Step {
  var json: JSONValue {
    [
      "depth": .integer(depth), "text": .text(text),
      "truth": truth.map { .string($0.rawValue) } ?? .null, "readings": .texts(readings),
    ]
  }
}

extension ThresholdView {
  var json: JSONValue {
    [
      "subject": .text(subject), "value": .figure(value), "bound": .figure(bound),
      "distance": .figure(distance), "readBy": .texts(readBy),
    ]
  }
}
