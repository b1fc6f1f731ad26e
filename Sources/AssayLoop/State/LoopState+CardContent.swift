import AssayLanguage
import AssayText

extension LoopState {
  /// One entry for each criterion of the stage, levels of the scale, evidence where it is required.
  ///
  /// A card from before a move to another scorecard was filled for the criteria of that time.
  func checkContent(_ card: Card, _ stage: Int) throws(Refusal) {
    guard movesToCome == 0 else { return }
    let name = scorecard.stages[stage].name
    let covered = scorecard.stages[stage].coveredCriteria.map { scorecard.criteria[$0] }
    var rated: Set<String> = []
    for entry in card.entries {
      guard let criterion = covered.first(where: { $0.qualifiedName == entry.criterion }) else {
        throw scorecard.criteria.contains { $0.qualifiedName == entry.criterion }
          ? .notRatedHere(entry.criterion, name)
          : .unknownCriterion(entry.criterion, among: covered.map(\.qualifiedName))
      }
      guard rated.insert(entry.criterion).inserted else { throw .ratedTwice(entry.criterion) }
      try checkRating(of: entry, criterion.criterion, card.course)
    }
    let missing = covered.map(\.qualifiedName).filter { !rated.contains($0) }
    guard missing.isEmpty else { throw .incompleteCard(missing) }
    try checkFlags(card.flags)
  }

  private func checkRating(
    of entry: Card.Entry, _ criterion: Criterion, _ course: Card.Course
  ) throws(Refusal) {
    if entry.count != nil, criterion.grading == nil { throw .countsNothing(entry.criterion) }
    guard case .level(let level) = entry.rating else { return }
    guard scorecard.scale.levels.contains(where: { $0.number == level }) else {
      throw .unknownLevel(level, entry.criterion, among: scorecard.scale.levels)
    }
    guard course != .noShow else { throw .ratedNobody(entry.criterion) }
    guard criterion.evidenceOptionalBecause != nil || !entry.evidence.isBlank else {
      throw .evidenceMissing(entry.criterion)
    }
  }

  private func checkFlags(_ flags: [Card.RaisedFlag]) throws(Refusal) {
    var raised: Set<String> = []
    for flag in flags {
      try requireFlag(flag.flag)
      guard raised.insert(flag.flag).inserted else { throw .raisedTwice(flag.flag) }
      guard !flag.evidence.isBlank else { throw .flagWithoutEvidence(flag.flag) }
    }
  }
}
