import AssayLanguage
import AssayText

extension Snapshot {
  /// Weight, necessity, coverage and anchors of a criterion.
  func criterionWords(_ symbol: Symbol) -> [String] {
    var words: [String] = []
    if let syntax = criterionSyntax(symbol) {
      words.append(facts(syntax))
      let anchors = syntax.anchors.map {
        "- \($0.level.value): \(MarkdownText.plain($0.text.value))"
      }
      if !anchors.isEmpty { words.append(anchors.joined(separator: "\n")) }
    }
    let uses = figures(of: symbol).map { figure in
      var line = "- `\(figure.scorecard.name)`: \(figure.effectiveWeight.percentage)"
      line += " of the overall score"
      let coverage = figure.coverage.map { entry in
        let panellists = entry.panellists.map { "`\($0)`" }.joined(separator: ", ")
        return "`\(entry.stage.name)`" + (panellists.isEmpty ? "" : " by \(panellists)")
      }
      return line + (coverage.isEmpty ? "; no stage" : "; " + coverage.joined(separator: "; "))
    }
    if !uses.isEmpty { words.append(uses.joined(separator: "\n")) }
    return words
  }

  private func facts(_ criterion: CriterionSyntax) -> String {
    var facts = ["weight \(criterion.weight?.value.readable ?? "1") in its area"]
    for necessity in criterion.necessities {
      switch necessity.value {
      case .mustBeRated: facts.append("must be rated")
      case .mustReach(let level): facts.append("must reach \(level.value.readable)")
      case .optional: facts.append("optional")
      }
    }
    return facts.joined(separator: "; ")
  }

  /// The declaration of a criterion, as written.
  func criterionSyntax(_ symbol: Symbol) -> CriterionSyntax? {
    guard let declaration = names.declarations(of: symbol).first else { return nil }
    let syntax = library.syntax[declaration.place.file]
    let criteria =
      syntax.rubrics.flatMap(\.criteria) + syntax.scorecards.flatMap(\.body.criteria)
      + syntax.overlays.flatMap(\.body.criteria)
    return criteria.first { $0.name.span == declaration.place.span }
  }
}
