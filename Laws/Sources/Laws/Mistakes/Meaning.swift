import AssayLanguage
import AssayText

/// What scorecards decide by, without texts for people, places and their own tests.
enum Meaning {
  static func of(_ library: Library) -> String {
    library.compositions.map(of).joined(separator: "\n\n")
      + library.rubrics.map { "\nrubric \($0.name) \($0.version)" }.joined()
  }

  private static func of(_ scorecard: Scorecard) -> String {
    var lines = ["\(scorecard.name) \(scorecard.version) \(scorecard.overlays)"]
    lines.append("scale \(scorecard.scale.levels.map(\.number)) bar \(scorecard.bar)")
    for area in scorecard.areas {
      lines.append("area \(area.name) \(area.share) \(text(area.floor)) \(area.criteria)")
    }
    for criterion in scorecard.criteria { lines.append(of(criterion)) }
    lines += scorecard.flags.map { "flag \($0.flag.name) of \($0.criterion)" }
    lines += scorecard.panel.panellists.map { "panellist \($0.name) \($0.seats)" }
    lines.append("decider \(scorecard.panel.decider) \(scorecard.panel.departureNeeds)")
    lines.append("quorum \(String(describing: scorecard.panel.quorum))")
    lines += scorecard.panel.alternates.map { "alternate \($0.standsInFor) \($0.after)" }
    for stage in scorecard.stages { lines.append(of(stage)) }
    lines.append("clocks \(scorecard.deadlines)")
    lines.append("missing \(scorecard.demands.missingAtMost)")
    lines += scorecard.demands.raters.map { "require \($0.count) \($0.target)" }
    lines += scorecard.rules.map { "rule gives \($0.gives) when \(of($0.condition))" }
    lines.append(
      "otherwise \(scorecard.otherwise.gives) doubt \(String(describing: scorecard.doubt))")
    lines += scorecard.pay.bands.map { "pay \($0.from) \($0.to) \($0.isOpenAbove) \($0.period)" }
    lines.append("disclose \(String(describing: scorecard.pay.discloseBefore))")
    lines.append("practice \(String(describing: scorecard.practice))")
    lines.append("references \(scorecard.references.map { "\($0.count) \($0.by)" } ?? "none")")
    lines.append("keep \(String(describing: scorecard.privacy.keepFor))")
    lines.append("early \(scorecard.stopsEarly)")
    return lines.joined(separator: "\n")
  }

  private static func of(_ criterion: ScorecardCriterion) -> String {
    let inner = criterion.criterion
    let anchors = inner.anchors.map(\.level)
    return "criterion \(criterion.qualifiedName) \(inner.weight) \(inner.necessity)"
      + " \(text(inner.floor)) \(anchors) \(criterion.stages)"
      + " evidence \(inner.evidenceOptionalBecause == nil)"
  }

  private static func of(_ stage: Stage) -> String {
    "stage \(stage.duration) \(stage.isScored) \(stage.panellists) \(stage.enough) \(stage.start)"
      + " \(String(describing: stage.track)) \(stage.criteria)"
      + " \(String(describing: stage.takeHome)) \(stage.confidentialTo)"
  }

  private static func of(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): "(" + parts.map(of).joined(separator: " and ") + ")"
    case .any(let parts): "(" + parts.map(of).joined(separator: " or ") + ")"
    case .not(let part): "not " + of(part)
    case .atom(let atom): "\(atom.test)"
    }
  }

  private static func text(_ fraction: Fraction?) -> String {
    fraction.map { "\($0)" } ?? "-"
  }
}
