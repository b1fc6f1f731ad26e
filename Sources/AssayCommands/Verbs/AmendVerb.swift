import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay amend`: a panellist changes an own card, with a reason; the first content stays readable.
struct AmendVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Change one level of your own card, with a reason; what stood before stays.",
    discussion: "A change after the cards are opened or debriefed is shown as such in the packet.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Argument(help: "The criterion.") var criterion: String
  @Argument(help: "The new level, or `not-asked`, `unclear` or `not-applicable`.")
  var level: String
  @Option(help: "What was seen or heard; kept as it was when left out.") var evidence: String?
  @Option(help: "Why the card changes.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    let me = try session.requireMe()
    let index = try loop.stageIndex(stage)
    let name = try loop.criterionName(criterion)
    guard let mine = loop.state.cards.last(where: { $0.stage == index && $0.person == me }) else {
      throw .no("you have submitted no card for `\(stage)` in \(loop.shownName)'s loop")
    }
    var card = mine.card
    guard let entry = card.entries.firstIndex(where: { $0.criterion == name }) else {
      throw .no("`\(name)` is not on your card for `\(stage)`")
    }
    card.entries[entry].rating = try rating(on: loop.scorecard.scale)
    if let evidence { card.entries[entry].evidence = evidence }
    return .cardAmended(
      stage: stage, role: mine.role, names: mine.event, card: card, because: because)
  }

  private func rating(on scale: Scale) throws(CommandFailure) -> Card.Rating {
    let reasons: [String: Card.NotObserved] = [
      "not-observed": .notAsked, "not-asked": .notAsked, "unclear": .unclear,
      "not-applicable": .notApplicable,
    ]
    if let reason = reasons[level] { return .notObserved(reason) }
    if let number = WholeNumber.read(level), scale.word(for: number) != nil {
      return .level(number)
    }
    let levels = scale.levels.map { String($0.number) }.joined(separator: ", ")
    throw .usage(
      "a level is one of \(levels), or `not-asked`, `unclear` or `not-applicable`; found "
        + "`\(VisibleText.line(level, limit: 40))`")
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Your card for `\(stage)` is changed; what stood before stays in the record."
  }
}
