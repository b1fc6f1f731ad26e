import AssayLanguage
import AssayLoop
import AssayText

/// Makes the sections of a packet; each section's `make` stands beside its type.
struct PacketBuilder {
  let input: PacketInput
  let naming: Naming
  /// Stages whose cards may not be read yet: some are in, some are owed.
  let sealedStages: Set<Int>
  /// Criteria on which a sealed card may hold a level.
  let sealedCriteria: Set<Int>

  init(_ input: PacketInput) {
    self.input = input
    naming = Naming(input)
    sealedStages = Set(input.state.sealedStages)
    sealedCriteria = input.state.sealedCriteria
  }

  var scorecard: Scorecard { input.scorecard }
  var state: LoopState { input.state }
  var evaluation: Evaluation { input.evaluation }
  var figures: Figures { input.evaluation.figures }

  /// `1 of 2 cards in`.
  func cardsIn(ofStage stage: Int) -> PlainText {
    let count = state.cardCount(ofStage: stage)
    return "\(count.submitted) of \(count.needed) cards in"
  }

  /// Cards that may be read.
  var readableCards: [LoopState.SubmittedCard] {
    state.cards.filter { !sealedStages.contains($0.stage) }
  }

  /// A packet reads no clock: days are counted to the last event.
  var search: PlainText? {
    guard input.audience.namesPeople, state.phase == .running, let opened = input.openedAt,
      let clock = state.terms.searchClock(openedAt: opened, at: state.latest)
    else { return nil }
    return "Search, at the last record: \(clock.words)"
  }

  func time(_ instant: Instant) -> PlainText { PlainText(input.spell(instant)) }

  func levelName(_ level: Int) -> PlainText {
    guard let word = scorecard.scale.word(for: level) else { return "\(level)" }
    return "\(level) \(word)"
  }

  func stageTitle(_ index: Int) -> PlainText {
    scorecard.stages.indices.contains(index)
      ? PlainText(scorecard.stages[index].title) : "stage \(index + 1)"
  }

  /// The title of a stage that an event names.
  func stageTitle(named name: String) -> PlainText {
    PlainText(scorecard.stages.first { $0.name == name }?.title ?? name)
  }

  func criterionTitle(_ index: Int) -> PlainText {
    PlainText(scorecard.criteria[index].criterion.title)
  }

  func areaTitle(_ index: Int) -> PlainText { PlainText(scorecard.areas[index].title) }

  func roleTitle(_ name: String) -> PlainText {
    let panellist = scorecard.panel.panellists.first { $0.name == name }?.title
    let alternate = scorecard.panel.alternates.first { $0.name == name }?.title
    return PlainText(panellist ?? alternate ?? name)
  }

  /// The score of a criterion; nothing while a sealed card would show through it.
  func score(ofCriterion index: Int) -> Fraction? {
    sealedCriteria.contains(index) ? nil : figures.criteria[index].score
  }

  /// The score of an area; nothing while a sealed card would show through it.
  func score(ofArea index: Int) -> Fraction? {
    isSealed(area: index) ? nil : figures.areas[index].score
  }

  /// The overall score; nothing while a sealed card would show through it.
  var overall: Fraction? { sealedCriteria.isEmpty ? figures.overall : nil }

  func isSealed(area index: Int) -> Bool {
    scorecard.areas[index].criteria.contains { sealedCriteria.contains($0) }
  }

  /// `1 card`, `2 cards`.
  func counted(_ count: Int, _ noun: PlainText, plural: PlainText? = nil) -> PlainText {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? "\(noun)s")"
  }
}
