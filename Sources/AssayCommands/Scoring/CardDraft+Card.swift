import AssayLanguage
import AssayLoop

extension CardDraft {
  /// The criteria that have neither a level nor a reason for its absence.
  var owed: [String] { entries.filter { $0.rating == nil }.map(\.criterion) }

  /// The card as it is submitted; nothing while a criterion is owed.
  func card(for task: ScoringTask) -> Card? {
    var rated: [Card.Entry] = []
    for entry in entries {
      guard let rating = entry.rating else { return nil }
      rated.append(
        Card.Entry(
          criterion: entry.criterion, rating: rating, evidence: entry.evidence,
          probesUsed: entry.probesUsed,
          count: entry.counted(by: task.criterion(entry.criterion)?.criterion.grading)))
    }
    return Card(
      entries: rated, flags: flags, skipped: skipped, course: course,
      impression: impression.isEmpty ? nil : impression, enteredBy: task.enteredBy)
  }
}

extension CardDraft.Entry {
  /// What was counted, where the criterion still asks for it and a level was given on it.
  func counted(by grading: Grading?) -> Int? {
    guard grading != nil, case .level? = rating else { return nil }
    return count
  }
}
