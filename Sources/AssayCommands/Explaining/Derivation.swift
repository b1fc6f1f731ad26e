import AssayLanguage
import AssayLoop
import AssayText

/// The whole way from levels to outcome, each figure as a decimal and as an exact fraction.
enum Derivation {
  static func lines(
    of evaluation: Evaluation, under scorecard: Scorecard,
    _ name: @escaping @Sendable (String) -> String
  ) -> [String] {
    var lines = ["Levels and criteria"]
    for (area, figure) in zip(scorecard.areas, evaluation.figures.areas) {
      lines.append("")
      lines.append("\(area.title) (\(area.name)), \(area.share.percentage) of the whole")
      for index in area.criteria {
        lines += criterion(index, evaluation, scorecard, name)
      }
      lines += self.area(area, figure, evaluation, scorecard, name)
    }
    lines += overall(evaluation, scorecard)
    lines += completeness(evaluation, scorecard)
    lines += rules(evaluation, scorecard, name)
    return lines
  }

  /// `3.17 = 19/6`.
  static func figure(_ value: Fraction) -> String {
    let decimal = value.decimal(2)
    return value.isWhole ? decimal : "\(decimal) = \(value.exact)"
  }

  private static func criterion(
    _ index: Int, _ evaluation: Evaluation, _ scorecard: Scorecard,
    _ name: @escaping @Sendable (String) -> String
  ) -> [String] {
    let criterion = scorecard.criteria[index].criterion
    let figure = evaluation.figures.criteria[index]
    let score = figure.score.map(self.figure) ?? "no score"
    var lines = ["  \(criterion.name), weight \(criterion.weight.exact): \(score)"]
    for rater in figure.raters {
      let levels = rater.levels.map { entry in
        "\(entry.level) in \(scorecard.stages[entry.stage].name)"
      }
      let mean = rater.levels.count > 1 ? ", mean \(self.figure(rater.mean))" : ""
      lines.append("    \(name(rater.person)): \(levels.joined(separator: ", "))\(mean)")
    }
    return lines
  }

  private static func area(
    _ area: Area, _ figure: Figures.Area, _ evaluation: Evaluation, _ scorecard: Scorecard,
    _ name: (String) -> String
  ) -> [String] {
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

  private static func overall(_ evaluation: Evaluation, _ scorecard: Scorecard) -> [String] {
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

  private static func completeness(
    _ evaluation: Evaluation, _ scorecard: Scorecard
  ) -> [String] {
    let words = Explanation(
      of: evaluation, under: scorecard, naming: .names, showsFractions: true)
    if evaluation.shortfalls.isEmpty { return ["", "The evidence is complete."] }
    return ["", "The evidence is incomplete:"]
      + evaluation.shortfalls.map { "  \(words.sentence(for: $0))" }
  }

  private static func rules(
    _ evaluation: Evaluation, _ scorecard: Scorecard, _ name: @escaping @Sendable (String) -> String
  ) -> [String] {
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
    return lines
  }
}
