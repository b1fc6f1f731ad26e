public import AssayLanguage
public import AssayProof
import AssayText

extension Snapshot {
  /// What is known of the name at `offset`, or what the keyword there is for; `shares` knows which
  /// rules decide how much, of scorecards as they read now.
  public func hover(
    in file: Int, at offset: UInt32, shares: (Scorecard) -> RuleShares? = { _ in nil }
  ) -> HoverText? {
    if let occurrence = names.occurrence(at: offset, in: file) {
      let lines = words(on: occurrence.symbol, shares)
      return HoverText(
        span: occurrence.place.span, markdown: lines.joined(separator: "\n\n"))
    }
    return keywordHover(in: file, at: offset)
  }

  private func keywordHover(in file: Int, at offset: UInt32) -> HoverText? {
    let tree = documents[file].parsed.tree
    guard
      let line = tree.lines.first(where: { $0.span.start <= offset && offset <= $0.span.end }),
      line.firstToken < line.endToken
    else { return nil }
    let token = tree.tokens[Int(line.firstToken)]
    guard token.kind == .word, token.span.start <= offset, offset <= token.span.end,
      let keyword = Keyword(rawValue: tree.text(token))
    else { return nil }
    return HoverText(
      span: token.span, markdown: "`\(keyword.rawValue)` \(keyword.explanation)")
  }

  private func words(
    on symbol: Symbol, _ shares: (Scorecard) -> RuleShares?
  ) -> [String] {
    let title = names.declarations(of: symbol).first?.title
    var heading = "**\(symbol.kind.rawValue)** `\(symbol.name)`"
    if let title, symbol.kind != .rule { heading += ": \(MarkdownText.plain(title))" }
    switch symbol.kind {
    case .criterion: return [heading] + criterionWords(symbol)
    case .rubric: return [heading] + rubricWords(symbol)
    case .rule: return [heading] + ruleWords(symbol, shares)
    case .stage: return [heading] + stageWords(symbol)
    case .panellist: return [heading] + panellistWords(symbol)
    default: return [heading]
    }
  }

  private func rubricWords(_ symbol: Symbol) -> [String] {
    let rubric = names.scopes.rubric(symbol.name, major: Int(symbol.scope) ?? 0)
    let purpose = rubric?.purpose.map { MarkdownText.plain($0.value) }
    let shares = shares(of: symbol).map { entry in
      let floor = entry.area.floor.map { ", floor \($0.readable)" } ?? ""
      return
        "- `\(entry.scorecard.name)`: \(entry.area.share.percentage) of the overall score\(floor)"
    }
    return [purpose, shares.isEmpty ? nil : shares.joined(separator: "\n")].compactMap(\.self)
  }

  private func panellistWords(_ symbol: Symbol) -> [String] {
    guard let scorecard = scorecard(ofScope: symbol.scope) else { return [] }
    let stages = scorecard.stages.filter { stage in
      stage.panellists.contains { scorecard.panel.panellists[$0].name == symbol.name }
    }
    let decides = scorecard.panel.decider == symbol.name ? ["decides"] : []
    let lines = stages.map { "- takes part in `\($0.name)`: \(MarkdownText.plain($0.title))" }
    return decides + (lines.isEmpty ? [] : [lines.joined(separator: "\n")])
  }

  private func stageWords(_ symbol: Symbol) -> [String] {
    guard let scorecard = scorecard(ofScope: symbol.scope),
      let stage = scorecard.stages.first(where: { $0.name == symbol.name })
    else { return [] }
    var lines: [String] = []
    let panellists = stage.panellists.map { "`\(scorecard.panel.panellists[$0].name)`" }
    if !panellists.isEmpty { lines.append("- by \(panellists.joined(separator: ", "))") }
    for index in stage.criteria {
      let criterion = scorecard.criteria[index]
      lines.append("- covers `\(criterion.qualifiedName)`")
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// The scorecard whose own names have this scope.
  func scorecard(ofScope scope: String) -> Scorecard? {
    scorecards.first { VersionedName($0.name, $0.version.major).description == scope }
  }
}
