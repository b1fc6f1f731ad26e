import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// A difference as one JSON document with a version.
enum DiffDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ report: DiffReport) -> JSONValue {
    let difference = report.difference
    return [
      "assay": "difference", "version": .integer(version),
      "old": side(report.old), "new": side(report.new),
      "changes": .array(difference.facts.map(change)),
      "comparable": .string(word(difference.comparability)),
      "equal": .bool(difference.isEqual),
      "transitions": .array(difference.transitions.map { transition($0, difference) }),
      "unanimousForms": share(difference.unanimousShare),
      "allForms": share(difference.fullShare),
      "pastLoops": loops(report.loops),
      "step": [
        "called": .string(VersionWords.word(difference.step)),
        "written": .string(VersionWords.word(difference.writtenStep)),
        "isTooSmall": .bool(VersionWords(difference).isTooSmall),
      ],
    ]
  }

  private static func side(_ source: ComparedSource) -> JSONValue {
    [
      "name": .string(source.scorecard.name),
      "version": .string(source.scorecard.version.description), "place": .string(source.place),
    ]
  }

  private static func change(_ change: FactChange) -> JSONValue {
    [
      "subject": .string(change.subject),
      "old": change.before.map { .string($0) } ?? .null,
      "new": change.after.map { .string($0) } ?? .null,
      "step": .string(VersionWords.word(change.step)),
    ]
  }

  private static func word(_ comparability: ScorecardDifference.Comparability) -> String {
    switch comparability {
    case .full: "yes"
    case .panelsDiffer: "no: panels differ"
    case .scalesDiffer: "no: scales differ"
    }
  }

  private static func transition(
    _ transition: ScorecardDifference.Transition, _ difference: ScorecardDifference
  ) -> JSONValue {
    var verdict = "never"
    var reason = JSONValue.null
    var cards: [JSONValue] = []
    switch transition.verdict {
    case .never: break
    case .notSettled(let unsettled):
      verdict = "not settled"
      reason = .string(unsettled.words)
    case .happens(let before, let after):
      verdict = "happens"
      cards = [
        ProofDocument.value(before, difference.old), ProofDocument.value(after, difference.new),
      ]
    }
    return [
      "from": .string(transition.from.rawValue), "to": .string(transition.to.rawValue),
      "verdict": .string(verdict), "reason": reason, "cards": .array(cards),
    ]
  }

  /// Counts are texts, since they can have more digits than programs read as numbers.
  private static func share(_ share: FormShare?) -> JSONValue {
    switch share {
    case .counted(let changed, let all):
      ["changed": .string("\(changed)"), "of": .string("\(all)"), "reason": .null]
    case .notCounted(let reason):
      ["changed": .null, "of": .null, "reason": .string(reason.words)]
    case nil: .null
    }
  }

  private static func loops(_ loops: PastLoops?) -> JSONValue {
    guard let loops else { return .null }
    return [
      "replayed": .integer(loops.replayed), "notReadable": .integer(loops.hidden),
      "changed": .array(
        loops.changed.map { loop in
          [
            "loop": .string(loop.id), "candidate": .string(loop.name),
            "old": .string(loop.old.rawValue), "new": .string(loop.new.rawValue),
          ]
        }),
    ]
  }
}
