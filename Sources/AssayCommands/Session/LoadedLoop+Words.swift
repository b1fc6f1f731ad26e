import AssayLanguage
import AssayLoop

extension LoadedLoop {
  /// The name of the stage that `words` mean.
  func stageName(_ words: String) throws(CommandFailure) -> String {
    scorecard.stages[try stageIndex(words)].name
  }

  /// Index of the stage that `words` mean.
  func stageIndex(_ words: String) throws(CommandFailure) -> Int {
    let names = scorecard.stages.map(\.name)
    if let index = names.firstIndex(of: words) { return index }
    throw unknown("stage", "stages", words, among: names)
  }

  /// The role that `words` mean.
  func roleName(_ words: String) throws(CommandFailure) -> String {
    let names = state.terms.roles
    if names.contains(words) { return words }
    throw unknown("role", "roles", words, among: names)
  }

  /// The red flag that `words` mean.
  func flagName(_ words: String) throws(CommandFailure) -> String {
    let names = scorecard.flags.map(\.flag.name)
    if names.contains(words) { return words }
    throw unknown("red flag", "red flags", words, among: names)
  }

  /// The criterion that `words` mean.
  func criterion(_ words: String) throws(CommandFailure) -> ScorecardCriterion {
    let all = scorecard.criteria
    if let exact = all.first(where: { $0.qualifiedName == words }) { return exact }
    let found = all.filter { $0.criterion.name == words }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      let choice = found.map { "`\($0.qualifiedName)`" }.joined(separator: " or ")
      throw .usage("`\(VisibleText.line(words, limit: 60))` may be \(choice)")
    }
    throw unknown("criterion", "criteria", words, among: all.map(\.criterion.name))
  }

  /// The qualified name of the criterion that `words` mean.
  func criterionName(_ words: String) throws(CommandFailure) -> String {
    try criterion(words).qualifiedName
  }

  /// The question of a criterion that `words` mean: its name, or its text when it has none.
  func question(
    _ words: String, of criterion: ScorecardCriterion
  ) throws(CommandFailure) -> String {
    let names = criterion.criterion.questions.map(\.reference)
    if names.contains(words) { return words }
    let shown = VisibleText.line(words, limit: 60)
    let near = nearestName(to: words, among: names).map { "; did you mean `\($0)`?" } ?? ""
    throw .usage(
      "`\(criterion.criterion.name)` has no question `\(shown)`\(near)\n"
        + "Its questions are:\n" + names.map { "  \($0)" }.joined(separator: "\n"))
  }

  private func unknown(
    _ kind: String, _ kinds: String, _ words: String, among names: [String]
  ) -> CommandFailure {
    let near = nearestName(to: words, among: names).map { "; did you mean `\($0)`?" } ?? ""
    let shown = VisibleText.line(words, limit: 60)
    let list = names.isEmpty ? "It has none." : "Its \(kinds) are \(names.joined(separator: ", "))."
    return .usage("`\(scorecard.name)` has no \(kind) `\(shown)`\(near)\n\(list)")
  }

  /// The band that `words` mean, as the packet will show it.
  func band(_ words: String?) throws(CommandFailure) -> String {
    let bands = scorecard.pay.bands
    if bands.isEmpty { return scorecard.pay.noBandBecause ?? "none" }
    func text(_ band: PayBand) -> String { "\(name(band)) \(band.from) to \(band.to)" }
    func name(_ band: PayBand) -> String { band.region ?? band.name ?? "" }
    let names = bands.map { "\"\(name($0))\"" }.joined(separator: ", ")
    guard let words else {
      if bands.count == 1 { return text(bands[0]) }
      throw .usage("which band was disclosed? say `--band` with one of \(names)")
    }
    let wanted = words.lowercased()
    guard let found = bands.first(where: { name($0).lowercased() == wanted }) else {
      throw .usage("there is no band `\(VisibleText.line(words, limit: 60))`; there are \(names)")
    }
    return text(found)
  }
}
