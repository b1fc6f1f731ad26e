import AssayLanguage
import AssayLoop
import AssayText

/// Makes a handbook from a scorecard.
struct HandbookBuilder {
  let input: HandbookInput

  var scorecard: Scorecard { input.scorecard }

  func make() -> Handbook {
    Handbook(
      title: PlainText(scorecard.title), lines: lines, role: role,
      sheets: scorecard.stages.indices.map { stage in
        Kit(scorecard: scorecard, stage: stage, panellist: nil, candidateName: nil)
      },
      rules: makeRules(), weights: makeWeights(), changes: makeChanges(), matrix: makeMatrix(),
      tests: tests, proofs: proofs, history: makeHistory())
  }

  private var lines: [PlainText] {
    var lines: [PlainText] = ["Scorecard \(scorecard.name) \(scorecard.version.description)"]
    if !scorecard.overlays.isEmpty {
      lines.append("With \(scorecard.overlays.map { PlainText($0) }.listed())")
    }
    let classification = [scorecard.role.family, scorecard.role.seniority, scorecard.role.persona]
      .compactMap(\.self).map { PlainText($0) }
    if !classification.isEmpty { lines.append(classification.joined()) }
    return lines
  }

  private var role: Handbook.RoleSheet {
    Handbook.RoleSheet(
      purpose: scorecard.role.purpose.map { PlainText($0) },
      owns: scorecard.role.owns.map { PlainText($0) },
      doesNotOwn: scorecard.role.doesNotOwn.map { PlainText($0) },
      deliverables: scorecard.role.deliverables.map { deliverable in
        Handbook.Deliverable(
          text: PlainText(deliverable.text), by: "day \(deliverable.day)",
          shownBy: deliverable.criteria.map { PlainText(scorecard.criteria[$0].criterion.title) })
      })
  }

  /// What overlays owe is counted apart, since the tests of the scorecard answer for the rest.
  private var tests: [PlainText] {
    let passed = input.results.count(where: \.passed)
    let (met, owed) = (input.coverage.met(), input.coverage.owed())
    var lines: [PlainText] = ["\(input.results.count) tests, \(passed) passed"]
    lines.append(
      owed == 0
        ? "The overlay changes nothing that a rule or a demand reads."
        : "They show \(met) of the \(owed) things that tests of these rules should show.")
    return lines + input.coverage.open.map { "Not shown: \(scorecard.words(for: $0))" }
  }

  private var proofs: [Handbook.ProofLine]? {
    input.proofs?.claims.map { claim in
      Handbook.ProofLine(
        claim: PlainText(claim.words), verdict: PlainText(claim.verdict),
        witness: PlainText(claim.witness))
    }
  }
}
