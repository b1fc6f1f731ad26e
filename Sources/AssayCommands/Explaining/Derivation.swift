import AssayLanguage
import AssayLoop
import AssayText

/// The whole way from levels to outcome, each figure as a decimal and as an exact fraction.
struct Derivation {
  let state: LoopState
  let scorecard: Scorecard
  let evaluation: Evaluation
  let name: @Sendable (String) -> String
  private let sealed: Set<Int>
  private let flips: [String]

  init(_ loop: LoadedLoop, _ name: @escaping @Sendable (String) -> String) {
    state = loop.state
    scorecard = loop.scorecard
    evaluation = loop.evaluation
    self.name = name
    sealed = loop.state.sealedCriteria
    flips = loop.flipLines(name)
  }

  var lines: [String] {
    var lines = ["Levels and criteria"]
    for (area, figure) in zip(scorecard.areas, evaluation.figures.areas) {
      lines.append("")
      lines.append("\(area.title) (\(area.name)), \(area.share.percentage) of the whole")
      for index in area.criteria { lines += criterion(index) }
      lines += self.area(area, figure)
    }
    lines += overall
    return lines + (state.owed.isEmpty ? completeness + rules : openEnd)
  }

  /// `3.17 = 19/6`.
  private func figure(_ value: Fraction) -> String {
    let decimal = value.decimal(2)
    return value.isWhole ? decimal : "\(decimal) = \(value.exact)"
  }

  private func criterion(_ index: Int) -> [String] {
    let criterion = scorecard.criteria[index].criterion
    let head = "  \(criterion.name), weight \(criterion.weight.exact)"
    if sealed.contains(index) { return ["\(head): sealed"] }
    let figure = evaluation.figures.criteria[index]
    var lines = ["\(head): \(figure.score.map(self.figure) ?? "no score")"]
    for rater in figure.raters {
      let levels = rater.levels.map { entry in
        "\(entry.level) in \(scorecard.stages[entry.stage].name)"
      }
      let mean = rater.levels.count > 1 ? ", mean \(self.figure(rater.mean))" : ""
      lines.append("    \(name(rater.person)): \(levels.joined(separator: ", "))\(mean)")
    }
    return lines
  }

  private func area(_ area: Area, _ figure: Figures.Area) -> [String] {
    guard sealed.isDisjoint(with: area.criteria) else { return ["  area: sealed"] }
    guard let score = figure.score else { return ["  area: no score"] }
    var terms: [String] = []
    var weight = Fraction.zero
    for index in area.criteria {
      guard let score = evaluation.figures.criteria[index].score else { continue }
      let own = scorecard.criteria[index].criterion.weight
      terms.append("\(own.exact) x \(score.exact)")
      weight = weight + own
    }
    var lines = ["  area: (\(terms.joined(separator: " + "))) / \(weight.exact) = \(score.exact)"]
    lines.append("        \(self.figure(score)), coverage \(figure.coverage.percentage)")
    if let spread = figure.spread {
      // Between raters who agree none is below the other.
      let who =
        spread.distance == .zero ? "" : ", \(name(spread.lower)) below \(name(spread.higher))"
      lines.append("        raters differ by \(self.figure(spread.distance))\(who)")
    }
    return lines
  }

  private var overall: [String] {
    guard sealed.isEmpty else { return ["", "Overall: none while cards are sealed"] }
    guard let overall = evaluation.figures.overall else {
      return ["", "Overall: none while an area has no score"]
    }
    let terms = zip(scorecard.areas, evaluation.figures.areas).compactMap { area, figure in
      figure.score.map { "\(area.share.exact) x \($0.exact)" }
    }
    return [
      "", "Overall: \(terms.joined(separator: " + ")) = \(overall.exact)",
      "         \(figure(overall)), the bar is \(figure(scorecard.bar))",
    ]
  }

  /// Rules are read once no card is owed; what they would say of half the cards is no outcome.
  private var openEnd: [String] {
    let seals = state.sealedStages.map { stage in
      let count = state.cardCount(ofStage: stage)
      return "  \(scorecard.stages[stage].name) is sealed: "
        + "\(count.submitted) of \(count.needed) cards are in"
    }
    let owed = state.owed.count
    return [
      "",
      "Outcome: none; the loop is open, and \(owed) card\(owed == 1 ? " is" : "s are") still owed",
    ] + seals
  }

  private var completeness: [String] {
    let words = Explanation(
      of: evaluation, under: scorecard, naming: .names, showsFractions: true)
    if evaluation.shortfalls.isEmpty { return ["", "The evidence is complete."] }
    return ["", "The evidence is incomplete:"]
      + evaluation.shortfalls.map { "  \(words.sentence(for: $0))" }
  }

  private var rules: [String] {
    let words = Explanation(
      of: evaluation, under: scorecard, naming: .names, showsFractions: true, person: name)
    var lines = ["", "Rules, in order; the first that holds decides"]
    for trace in evaluation.rules {
      let rule = scorecard.rules[trace.rule]
      lines.append("  \(rule.name) gives \(rule.gives.rawValue): \(trace.truth.rawValue)")
      for atom in trace.condition.atoms {
        lines.append("    \(atom.truth.rawValue): \(words.words(for: atom))")
      }
    }
    if evaluation.rules.isEmpty { lines.append("  not read: the evidence is incomplete") }
    lines.append("  otherwise gives \(scorecard.otherwise.gives.rawValue)")
    lines.append("")
    lines.append("Outcome: \(words.outcome)")
    return lines + (flips.isEmpty ? [] : [""] + flips)
  }
}
