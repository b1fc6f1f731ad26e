import AssayLanguage
import AssayLoop

/// A card of the demo's story: levels with what was seen, by criterion name.
struct DemoCard: Sendable {
  /// The stage.
  var stage: String
  /// The person who writes it.
  var person: String
  /// The person's role.
  var role: String
  /// Criterion, level and evidence; no level means not asked.
  var entries: [(criterion: String, level: Int?, evidence: String)]
  /// Red flags with what was seen.
  var flags: [(flag: String, evidence: String)] = []
  /// The overall impression.
  var impression: String = ""

  /// The card for a scorecard's stage.
  func card(for scorecard: Scorecard) -> Card {
    let entries = entries.map { entry in
      let qualified =
        scorecard.criteria.first { $0.criterion.name == entry.criterion }?.qualifiedName
        ?? entry.criterion
      let rating = entry.level.map { Card.Rating.level($0) } ?? .notObserved(.notAsked)
      return Card.Entry(criterion: qualified, rating: rating, evidence: entry.evidence)
    }
    return Card(
      entries: entries, flags: flags.map { Card.RaisedFlag(flag: $0.flag, evidence: $0.evidence) },
      impression: impression.isEmpty ? nil : impression)
  }
}
