import AssayLanguage
import AssayLoop

extension CardDraft {
  /// The criteria that have neither a level nor a reason for its absence.
  var owed: [String] { entries.filter { $0.rating == nil }.map(\.criterion) }

  /// The card as it is submitted; nothing while a criterion is owed.
  ///
  /// A counted grade goes into the evidence, where a reader of the packet looks for it.
  func card(for task: ScoringTask) -> Card? {
    var rated: [Card.Entry] = []
    for entry in entries {
      guard let rating = entry.rating else { return nil }
      rated.append(
        Card.Entry(
          criterion: entry.criterion, rating: rating,
          evidence: entry.fullEvidence(task.criterion(entry.criterion)?.criterion.grading),
          probesUsed: entry.probesUsed))
    }
    return Card(
      entries: rated, flags: flags, skipped: skipped, course: course,
      impression: impression.isEmpty ? nil : impression, enteredBy: task.enteredBy)
  }
}

extension CardDraft.Entry {
  /// The evidence with the counted grade in front.
  func fullEvidence(_ grading: Grading?) -> String {
    guard let grading, let count, case .level? = rating else { return evidence }
    let counted = "\(grading.name): \(count)"
    return evidence.isEmpty ? counted : counted + "\n" + evidence
  }
}
