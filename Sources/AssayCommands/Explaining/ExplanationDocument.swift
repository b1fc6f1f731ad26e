import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// Why a loop has its outcome, as one JSON document with a version.
///
/// People are named by their ids.
struct ExplanationDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  let loop: LoadedLoop

  private var scorecard: Scorecard { loop.scorecard }
  private var evaluation: Evaluation { loop.evaluation }
  /// While cards are owed or sealed there is no outcome, and the rules are not told.
  private var isOpen: Bool { !loop.state.owed.isEmpty || !loop.state.sealedStages.isEmpty }
  private var words: Explanation {
    Explanation(of: evaluation, under: scorecard, naming: .names)
  }

  var value: JSONValue {
    [
      "assay": "explanation", "version": .integer(Self.version),
      "loop": .string(loop.state.id), "candidate": .string(loop.shownName),
      "scorecard": [
        "name": .string(scorecard.name), "version": .string(scorecard.version.description),
      ],
      "standing": .string(loop.state.standing(evaluation).word),
      "decision": loop.state.decision.map { .string($0.decision.rawValue) } ?? .null,
      "outcome": isOpen ? .null : .string(evaluation.outcome.rawValue),
      "rule": isOpen ? .null : decisive,
      "calibrated": isOpen ? .null : evaluation.calibrated.map { .string($0.rawValue) } ?? .null,
      "guarded": isOpen ? .null : .string(evaluation.guarded.rawValue),
      "probability": isOpen ? .null : Self.exact(loop.state.fitInUse?.overall.probability),
      "bar": .string(scorecard.bar.exact),
      "overall": isOpen ? .null : Self.exact(evaluation.figures.overall),
      "areas": .array(areas),
      "rules": .array(isOpen ? [] : evaluation.rules.map(rule)),
      "owed": .array(owed),
      "shortfalls": .array(
        isOpen ? [] : evaluation.shortfalls.map { .string(words.sentence(for: $0)) }),
      "remedies": .array(remedies),
      "flips": flips,
    ]
  }

  private static func exact(_ value: Fraction?) -> JSONValue {
    value.map { .string($0.exact) } ?? .null
  }

  private var decisive: JSONValue {
    switch evaluation.reason {
    case .shortfall: .null
    case .rule(let index), .unknownRule(let index, _): .string(scorecard.rules[index].name)
    case .otherwise: "otherwise"
    }
  }

  private var areas: [JSONValue] {
    let sealed = loop.state.sealedCriteria
    return zip(scorecard.areas, evaluation.figures.areas).map { area, figure in
      let isSealed = !sealed.isDisjoint(with: area.criteria)
      return [
        "name": .string(area.name), "sealed": .bool(isSealed),
        "score": isSealed ? .null : Self.exact(figure.score), "floor": Self.exact(area.floor),
      ]
    }
  }

  private func rule(_ trace: RuleTrace) -> JSONValue {
    [
      "name": .string(scorecard.rules[trace.rule].name),
      "gives": .string(scorecard.rules[trace.rule].gives.rawValue),
      "truth": .string(trace.truth.rawValue),
      "conditions": .array(
        trace.condition.atoms.map { atom in
          [
            "text": .string(atom.atom.text), "truth": .string(atom.truth.rawValue),
            "values": .string(words.values(of: atom)),
          ]
        }),
    ]
  }

  private var owed: [JSONValue] {
    loop.state.owed.map { owed in
      [
        "stage": .string(scorecard.stages[owed.stage].name), "role": .string(owed.role),
        "person": owed.person.map { .string($0) } ?? .null,
      ]
    }
  }

  private var remedies: [JSONValue] {
    guard case .incomplete(let remedies) = loop.state.standing(evaluation) else { return [] }
    return remedies.map { .string($0.words(scorecard)) }
  }

  private var flips: JSONValue {
    switch loop.flips {
    case .found(let steps, let count, let first):
      return [
        "verdict": "found", "steps": .integer(steps), "count": .integer(count),
        "first": .array(first.map(flip)),
      ]
    case .beyond(let steps): return ["verdict": "not searched further", "above": .integer(steps)]
    case .never: return ["verdict": "never"]
    case .noOutcome, nil: return .null
    }
  }

  private func flip(_ flip: Flip) -> JSONValue {
    [
      "outcome": .string(flip.outcome.rawValue),
      "changes": .array(
        flip.changes.map { change in
          [
            "person": .string(change.person),
            "criterion": .string(scorecard.criteria[change.criterion].qualifiedName),
            "stage": .string(scorecard.stages[change.stage].name),
            "from": .integer(change.from), "to": .integer(change.to),
          ]
        }),
    ]
  }
}
