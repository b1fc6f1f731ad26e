import AssayLoop
import AssayText

extension CardDraft {
  /// The version of the form below; readers refuse any other.
  static let formVersion = 1

  /// The draft as it is stored.
  var json: JSONValue {
    [
      "draft": "card", "version": .integer(CardDraft.formVersion),
      "loop": .string(loop), "scorecard": .string(scorecard), "stage": .string(stage),
      "role": .string(role),
      "entries": .array(entries.map(\.json)),
      "flags": .array(
        flags.map { ["flag": .string($0.flag), "evidence": .string($0.evidence)] }),
      "skipped": .array(
        skipped.map { ["question": .string($0.question), "because": .string($0.because)] }),
      "course": .string(course.rawValue), "impression": .string(impression),
      "reviewing": .bool(isReviewing), "step": step.json,
    ]
  }
}

extension CardDraft.Entry {
  var json: JSONValue {
    [
      "criterion": .string(criterion), "rating": rating?.draftJSON ?? .null,
      "evidence": .string(evidence), "probes": .integer(probesUsed),
      "count": count.map { .integer($0) } ?? .null,
    ]
  }
}

extension Card.Rating {
  /// A number, or the words of the reason.
  var draftJSON: JSONValue {
    switch self {
    case .level(let number): .integer(number)
    case .notObserved(let reason): .string(reason.rawValue)
    }
  }
}

extension CardDraft.Step {
  var json: JSONValue {
    switch self {
    case .start: ["at": "start"]
    case .count(let name): ["at": "count", "criterion": .string(name)]
    case .level(let name): ["at": "level", "criterion": .string(name)]
    case .reason(let name): ["at": "reason", "criterion": .string(name)]
    case .questions(let name): ["at": "questions", "criterion": .string(name)]
    case .writing(let writing): ["at": "writing", "writing": writing.json]
    case .doubt(let writing): ["at": "doubt", "writing": writing.json]
    case .flags(let origin, let all):
      ["at": "flags", "origin": origin.json, "all": .bool(all)]
    case .skipping(let origin, let question):
      ["at": "skipping", "origin": origin.json, "question": .string(question)]
    case .course(let origin): ["at": "course", "origin": origin.json]
    case .conflict(let origin): ["at": "conflict", "origin": origin.json]
    case .change(.flag(let name)): ["at": "change", "flag": .string(name)]
    case .change(.skipped(let name)): ["at": "change", "skipped": .string(name)]
    case .summary: ["at": "summary"]
    }
  }
}

extension CardDraft.Origin {
  var json: JSONValue {
    switch self {
    case .start: "start"
    case .summary: "summary"
    case .criterion(let name): ["criterion": .string(name)]
    }
  }
}

extension CardDraft.Writing {
  var json: JSONValue {
    let about: JSONValue =
      switch subject {
      case .entry(let name, let rating):
        ["criterion": .string(name), "rating": rating.draftJSON]
      case .flag(let name, let origin): ["flag": .string(name), "origin": origin.json]
      case .impression: "impression"
      }
    return [
      "about": about, "lines": .array(lines.map { .string($0) }), "warned": .bool(isWarned),
    ]
  }
}
