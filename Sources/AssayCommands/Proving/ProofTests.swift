import AssayLanguage
import AssayProof

/// Cards of proofs as `test` blocks: they hold now, and fail once the outcome changes.
enum ProofTests {
  /// The tests of what was found; of every claim that is told, when claims are told one by one.
  static func render(_ proved: ProvedScorecard) -> String {
    let findings = proved.tellsEach ? proved.shown : proved.notable
    let scorecard = proved.proof.scorecard
    var bodies: Set<String> = []
    var names: [String: Int] = [:]
    var text = ""
    for finding in findings {
      let words = finding.claim.words(under: scorecard)
      let stem = "proof-\(finding.claim.kind.rawValue)\(finding.claim.subject(in: scorecard))"
      for witness in finding.witnesses {
        let count = names[stem, default: 0]
        let name = stem + (count == 0 ? "" : "-\(letters(count))")
        let block = witness.testBlock(named: name, under: scorecard)
        let body = block.map { String($0.drop { $0 != "\n" }) }
        if let body, !bodies.insert(body).inserted { continue }
        names[stem] = count + 1
        text += "# \(finding.verdictWord): \(words)\n"
        text += block ?? "# no test can say this: \(witness.words(under: scorecard))\n"
      }
    }
    return text
  }

  /// `b`, `c` and so on for the second and those behind it: names hold no digits of their own.
  private static func letters(_ count: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + count % 26)))
    return count < 26 ? letter : letters(count / 26 - 1) + letter
  }
}

extension Claim {
  /// What the claim is about, as the end of a name.
  fileprivate func subject(in scorecard: Scorecard) -> String {
    switch self {
    case .reaches(let outcome): "-" + outcome.rawValue.replacing(" ", with: "-")
    case .decides(let rule), .mattersCondition(let rule, _), .mattersThreshold(let rule, _):
      "-" + (rule < scorecard.rules.count ? scorecard.rules[rule].name : "otherwise")
    case .excludes(let rule, let other), .tellsApart(let rule, let other):
      "-\(scorecard.rules[rule].name)-\(scorecard.rules[other].name)"
    case .holdsFloor(let area), .mattersShare(let area), .mattersAreaFloor(let area):
      "-" + scorecard.areas[area].name
    case .mattersCriterion(let index), .mattersWeight(let index), .mattersCriterionFloor(let index):
      "-" + scorecard.criteria[index].criterion.name
    case .monotone, .oneCardNeverLifts, .missingHasOutcome: ""
    }
  }
}
