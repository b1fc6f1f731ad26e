import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// One candidate's loop, read and folded, with what it runs by.
struct LoadedLoop {
  var state: LoopState
  var events: [Event]
  var scorecard: Scorecard
  var opening: Opening
  /// The candidate's name, or their id where the name is not known in this copy.
  var name: String
  /// The one trace of the present evidence.
  var evaluation: Evaluation

  /// The name of the stage that `words` mean.
  func stageName(_ words: String) throws(CommandFailure) -> String {
    try stage(words).name
  }

  /// Index of the stage that `words` mean.
  func stageIndex(_ words: String) throws(CommandFailure) -> Int {
    let name = try stageName(words)
    return scorecard.stages.firstIndex { $0.name == name } ?? 0
  }

  /// The stage that `words` mean.
  func stage(_ words: String) throws(CommandFailure) -> Stage {
    if let stage = scorecard.stages.first(where: { $0.name == words }) { return stage }
    let names = scorecard.stages.map(\.name)
    let near = nearestName(to: words, among: names).map { "; did you mean `\($0)`?" } ?? ""
    throw .usage(
      "`\(scorecard.name)` has no stage `\(VisibleText.line(words, limit: 60))`\(near)\n"
        + "Its stages are \(names.joined(separator: ", ")).")
  }

  /// The qualified name of the criterion that `words` mean.
  func criterionName(_ words: String) throws(CommandFailure) -> String {
    let all = scorecard.criteria
    if let exact = all.first(where: { $0.qualifiedName == words }) { return exact.qualifiedName }
    let found = all.filter { $0.criterion.name == words }
    if found.count == 1 { return found[0].qualifiedName }
    let shown = VisibleText.line(words, limit: 60)
    if found.count > 1 {
      throw .usage(
        "`\(shown)` may be \(found.map { "`\($0.qualifiedName)`" }.joined(separator: " or "))")
    }
    let near = nearestName(to: words, among: all.map(\.criterion.name))
    throw .usage(
      "`\(scorecard.name)` has no criterion `\(shown)`"
        + (near.map { "; did you mean `\($0)`?" } ?? ""))
  }

  /// The band that `words` mean, as the packet will show it.
  func band(_ words: String?) throws(CommandFailure) -> String {
    let bands = scorecard.pay.bands
    if bands.isEmpty {
      return scorecard.pay.noBandBecause ?? "none"
    }
    func text(_ band: PayBand) -> String {
      "\(band.region ?? band.name ?? "") \(band.from) to \(band.to)"
    }
    guard let words else {
      if bands.count == 1 { return text(bands[0]) }
      let names = bands.map { "\"\($0.region ?? $0.name ?? "")\"" }.joined(separator: ", ")
      throw .usage("which band was disclosed? say `--band` with one of \(names)")
    }
    let wanted = words.lowercased()
    guard
      let found = bands.first(where: { ($0.region ?? $0.name ?? "").lowercased() == wanted })
    else {
      let names = bands.map { "\"\($0.region ?? $0.name ?? "")\"" }.joined(separator: ", ")
      throw .usage("there is no band `\(VisibleText.line(words, limit: 60))`; there are \(names)")
    }
    return text(found)
  }
}
