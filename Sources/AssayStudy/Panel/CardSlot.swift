import AssayLanguage

/// One level that one person gives on a criterion in a stage.
struct CardSlot: Hashable, Sendable {
  var criterion: Int
  var person: Int
  var stage: Int
}

extension Scorecard {
  /// The levels that the panel gives, by criterion, then person, then stage, as packed cards have
  /// them.
  var cardSlots: [CardSlot] {
    criteria.indices.flatMap { criterion in
      panel.panellists.indices.flatMap { person in
        criteria[criterion].stages.sorted()
          .filter { stages[$0].panellists.contains(person) }
          .map { CardSlot(criterion: criterion, person: person, stage: $0) }
      }
    }
  }
}
