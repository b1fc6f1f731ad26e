import AssayLanguage
import AssayLoop
import AssayText

/// Loops of the shipped Senior CV scorecard, as their authors would record them.
struct LoopSample {
  let scorecard: Scorecard
  let pin: ScorecardPin
  let opening: Opening
  let calendar = WorkingCalendar(region: .unitedKingdom)
  static let people = ["ada", "ben", "cleo", "dan", "eve"]
  static let holders = [
    ("head-of-ai", "ben"), ("cv-lead", "cleo"), ("clinical-partner", "dan"), ("ra-partner", "eve"),
  ]

  init(_ scorecard: Scorecard, hash: String) {
    self.scorecard = scorecard
    pin = ScorecardPin(
      name: scorecard.name, version: scorecard.version, overlays: [], hash: hash)
    opening = Opening(
      id: "cv-1", title: "CV", scorecard: scorecard.name, overlays: [], seats: 1, by: nil,
      decider: "ben", coordinator: "ada")
  }

  /// Exactly `count` records; with `owing`, the last two cards are still owed and notes stand in
  /// their place.
  func records(
    _ loop: String, candidate: String, start: Instant, count: Int, owing: Bool
  ) -> [(payload: EventPayload, author: String, at: Instant)] {
    var records: [(payload: EventPayload, author: String, at: Instant)] = []
    func add(_ payload: EventPayload, _ author: String, hours: Int) {
      records.append((payload, author, start.adding(seconds: hours * 3600 + records.count)))
    }
    add(.opened(opening: opening.id, candidate: candidate, scorecard: pin), "ada", hours: 0)
    for (role, person) in Self.holders {
      add(.assigned(role: role, person: person), "ada", hours: 0)
    }
    let day = calendar.localTime(of: start).date
    add(.payDisclosed(band: "London GBP 1 to GBP 2", on: day), "ada", hours: 0)
    for (number, stage) in scorecard.stages.enumerated() {
      add(
        .scheduled(stage: stage.name, start: start.adding(seconds: (24 + number * 4) * 3600)),
        "ada", hours: 1)
    }
    add(.noted(stage: scorecard.stages[0].name, text: "Three months notice."), "ben", hours: 25)
    var cards = scorecard.stages.enumerated().flatMap { number, stage in
      stage.panellists.filter { _ in stage.isScored }.map { (number, stage, $0) }
    }
    if owing { cards.removeLast(2) }
    for (number, stage, panellist) in cards {
      let role = scorecard.panel.panellists[panellist].name
      let person = Self.holders.first { $0.0 == role }?.1 ?? "ben"
      add(
        .cardSubmitted(stage: stage.name, role: role, card: card(stage)), person,
        hours: 26 + number * 4)
    }
    while records.count < count {
      let stage = scorecard.stages[1 + records.count % 4].name
      add(.noted(stage: stage, text: "Note \(records.count)."), "cleo", hours: 60)
    }
    return records
  }

  private func card(_ stage: Stage) -> Card {
    Card(
      entries: stage.coveredCriteria.map { criterion in
        Card.Entry(
          criterion: scorecard.criteria[criterion].qualifiedName, rating: .level(3),
          evidence: "Named the trade-off, drew the split by patient and said what would fail.")
      })
  }
}
