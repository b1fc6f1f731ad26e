import AssayLanguage
import AssayText

extension HandbookBuilder {
  func makeRules() -> Handbook.RuleSheet {
    var lines = scorecard.rules.enumerated().map { index, rule in
      Handbook.RuleLine(
        name: PlainText(rule.name), gives: PlainText(rule.gives.rawValue),
        when: words(for: rule.condition), because: PlainText(rule.because),
        unanimousShare: share(index)?.unanimous, share: share(index)?.all)
    }
    lines.append(
      Handbook.RuleLine(
        name: "otherwise", gives: PlainText(scorecard.otherwise.gives.rawValue),
        when: "no rule holds", because: PlainText(scorecard.otherwise.because ?? ""),
        unanimousShare: share(scorecard.rules.count)?.unanimous,
        share: share(scorecard.rules.count)?.all))
    return Handbook.RuleSheet(
      demands: demands, bar: .short(scorecard.bar), rules: lines,
      promises: scorecard.promises.map { PlainText($0.text) })
  }

  private func share(_ index: Int) -> (unanimous: PlainText, all: PlainText)? {
    guard let shares = input.proofs?.shares, shares.indices.contains(index) else { return nil }
    return (PlainText(shares[index].unanimous), PlainText(shares[index].all))
  }

  private var demands: [PlainText] {
    let raters = scorecard.demands.raters.map { demand -> PlainText in
      let noun: PlainText = demand.count == 1 ? "1 rater" : "\(demand.count) raters"
      switch demand.target {
      case .mustBeRated: return "\(noun) on everything that must be rated"
      case .everyCriterion: return "\(noun) on every criterion"
      case .criteria(let named):
        let titles = named.map { PlainText(scorecard.criteria[$0].criterion.title) }
        return "\(noun) on \(titles.listed())"
      }
    }
    let missing = PlainText(scorecard.demands.missingAtMost.percentage)
    return raters + ["At most \(missing) of any area may have no level"]
  }

  /// The author's words with the joins between them; a part that joins otherwise stands in brackets.
  private func words(for condition: Condition) -> PlainText {
    switch condition {
    case .atom(let atom): PlainText(atom.text)
    case .not(let part): "not \(inner(part))"
    case .all(let parts): join(parts, " and ")
    case .any(let parts): join(parts, " or ")
    }
  }

  private func join(_ parts: [Condition], _ word: String) -> PlainText {
    let words = parts.count == 1 ? parts.map(words(for:)) : parts.map(inner)
    return PlainText(stringLiteral: words.map(\.text).joined(separator: word))
  }

  private func inner(_ condition: Condition) -> PlainText {
    switch condition {
    case .atom, .not: words(for: condition)
    case .all, .any: "(\(words(for: condition)))"
    }
  }
}
