import AssayLanguage
import AssayProof
import AssayText

extension Snapshot {
  /// What a rule gives, when, why, and how many forms it decides.
  func ruleWords(_ symbol: Symbol, _ shares: (Scorecard) -> RuleShares?) -> [String] {
    guard let declaration = names.declarations(of: symbol).first else { return [] }
    let syntax = library.syntax[declaration.place.file]
    let bodies = syntax.scorecards.map(\.body) + syntax.overlays.map(\.body)
    guard
      let rule = bodies.flatMap(\.rules).first(where: {
        $0.name.span == declaration.place.span
      })
    else { return [] }
    var words = ["gives **\(rule.gives.value.rawValue)**"]
    let lines = conditionLines(of: rule, in: declaration.place.file)
    if !lines.isEmpty { words.append(MarkdownText.block(lines.joined(separator: "\n"))) }
    if let because = rule.because { words.append("because \(MarkdownText.plain(because.value))") }
    return words + shareWords(symbol, shares)
  }

  /// How much the rule decides; nothing while its file cannot be read, or nobody has counted yet.
  private func shareWords(
    _ symbol: Symbol, _ shares: (Scorecard) -> RuleShares?
  ) -> [String] {
    let scorecard = library.scorecards.first {
      VersionedName($0.name, $0.version.major).description == symbol.scope
    }
    guard let scorecard, let shares = shares(scorecard),
      let index = scorecard.rules.firstIndex(where: { $0.name == symbol.name })
    else { return [] }
    let entry = shares.entries[index]
    let counted = [
      entry.unanimous.percentage.map { "\($0) of the forms on which all raters agree" },
      entry.all.percentage.map { "\($0) of all forms that the panel could submit" },
    ].compactMap(\.self)
    return counted.isEmpty ? [] : ["decides \(counted.joined(separator: " and "))"]
  }

  /// The lines of its condition, as the author wrote them.
  private func conditionLines(of rule: RuleSyntax, in file: Int) -> [String] {
    let tree = documents[file].parsed.tree
    guard var index = tree.lines.firstIndex(where: { $0.span.start >= rule.span.end }) else {
      return []
    }
    var lines: [String] = []
    while index < tree.lines.count {
      let line = tree.lines[index]
      index += 1
      let tokens = tree.tokens(of: line)
      guard let first = tokens.first, let last = tokens.last else { continue }
      guard ["when", "and", "or"].contains(tree.text(first)) else { break }
      lines.append(tree.source.text(first.span.union(last.span)))
    }
    return lines
  }
}
