import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// Proofs as one JSON document with a version.
enum ProofDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ proved: [ProvedScorecard], _ sources: [SourceText]) -> JSONValue {
    var places = PlaceNames(sources)
    var scorecards: [JSONValue] = []
    for scorecard in proved { scorecards.append(value(scorecard, &places)) }
    return ["assay": "proofs", "version": .integer(version), "scorecards": .array(scorecards)]
  }

  private static func value(_ proved: ProvedScorecard, _ places: inout PlaceNames) -> JSONValue {
    let scorecard = proved.proof.scorecard
    var claims: [JSONValue] = []
    for finding in proved.shown { claims.append(value(finding, proved.proof, &places)) }
    let judgements = proved.shown.map { proved.proof.judgement(of: $0) }
    return [
      "name": .string(scorecard.name),
      "version": .string(scorecard.version.description),
      "overlays": .array(scorecard.overlays.map { .string($0) }),
      "file": .string(proved.file),
      "steps": .integer(proved.steps),
      "claims": .array(claims),
      "summary": [
        "claims": .integer(judgements.count),
        "errors": .integer(judgements.count { $0 == .error }),
        "warnings": .integer(judgements.count { $0 == .warning }),
        "notSettled": .integer(judgements.count { $0 == .unsettled }),
      ],
    ]
  }

  private static func value(
    _ finding: Finding, _ proof: ScorecardProof, _ places: inout PlaceNames
  ) -> JSONValue {
    let scorecard = proof.scorecard
    let promise = proof.promise(of: finding.claim)
    var code = JSONValue.null
    var message = JSONValue.null
    var start = JSONValue.null
    if let diagnostic = proof.diagnostic(for: finding) {
      code = .string(diagnostic.code)
      message = .string(diagnostic.message)
      start = TestDocument.start(diagnostic.place, &places)
    }
    return [
      "kind": .string(finding.claim.kind.rawValue),
      "claim": .string(finding.claim.words(under: scorecard)),
      "verdict": .string(finding.verdictWord),
      "judgement": .string(word(proof.judgement(of: finding))),
      "promise": promise.map { .string($0.text) } ?? .null,
      "code": code,
      "message": message,
      "start": start,
      "reason": unsettled(finding),
      "cards": .array(finding.witnesses.map { value($0, scorecard) }),
    ]
  }

  private static func word(_ judgement: ScorecardProof.Judgement) -> String {
    switch judgement {
    case .sound: "sound"
    case .remark: "remark"
    case .warning: "warning"
    case .error: "error"
    case .unsettled: "not settled"
    }
  }

  private static func unsettled(_ finding: Finding) -> JSONValue {
    guard case .notSettled(let reason) = finding.verdict else { return .null }
    return .string(reason.words)
  }

  static func value(_ witness: Witness, _ scorecard: Scorecard) -> JSONValue {
    [
      "settings": .string(witness.words(under: scorecard)),
      "outcome": .string(witness.evaluation.outcome.rawValue),
      "rule": .string(witness.ruleWord(scorecard)),
      "overall": witness.evaluation.figures.overall.map { .string($0.exact) } ?? .null,
      "levels": .array(
        witness.evidence.ratings.map { rating in
          [
            "person": .string(rating.person),
            "criterion": .string(scorecard.criteria[rating.criterion].qualifiedName),
            "stage": .string(scorecard.stages[rating.stage].name),
            "level": .integer(rating.level),
          ]
        }),
      "flags": .array(
        witness.evidence.flags.map { report in
          [
            "person": .string(report.person),
            "flag": .string(scorecard.flags[report.flag].flag.name),
            "confirms": .bool(report.confirms),
          ]
        }),
      "pay": .string(witness.evidence.pay.rawValue),
      "references": .string(witness.evidence.references.rawValue),
    ]
  }
}
