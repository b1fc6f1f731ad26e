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
  @Argument(help: "The new level, or `not-observed`.") var level: String
  @Option(help: "What was seen or heard; kept as it was when left out.") var evidence: String?
  @Option(help: "Why the card changes.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    let me = try session.requireMe()
    let index = try loop.stageIndex(stage)
    let name = try loop.criterionName(criterion)
    guard let mine = loop.state.cards.last(where: { $0.stage == index && $0.person == me }) else {
      throw .no("you have submitted no card for `\(stage)` in \(loop.name)'s loop")
    }
    var card = mine.card
    guard let entry = card.entries.firstIndex(where: { $0.criterion == name }) else {
      throw .no("`\(name)` is not on your card for `\(stage)`")
    }
    if level == "not-observed" {
      card.entries[entry].rating = .notObserved(.notAsked)
    } else if let number = Int(level), loop.scorecard.scale.word(for: number) != nil {
      card.entries[entry].rating = .level(number)
    } else {
      let levels = loop.scorecard.scale.levels.map { String($0.number) }.joined(separator: ", ")
      throw .usage("a level is one of \(levels), or `not-observed`; found `\(level)`")
    }
    if let evidence { card.entries[entry].evidence = evidence }
    return .cardAmended(
      stage: stage, role: mine.role, names: mine.event, card: card, because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "Your card for `\(stage)` is changed; what stood before stays in the record."
  }
}
