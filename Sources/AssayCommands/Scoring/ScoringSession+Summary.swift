import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// What the numbers of the summary stand for.
  enum SummaryItem: Hashable, Sendable {
    case entry(CardDraft.Entry)
    case flag(Card.RaisedFlag)
    case skipped(Card.SkippedQuestion)
  }

  /// In the order in which they are numbered.
  var summaryItems: [SummaryItem] {
    draft.entries.map { .entry($0) } + draft.flags.map { .flag($0) }
      + draft.skipped.map { .skipped($0) }
  }

  mutating func receiveAtSummary(_ key: String) -> Reaction {
    if let number = WholeNumber.read(key) {
      changeItem(number)
      return .ask
    }
    switch key {
    case "submit":
      if let card = draft.card(for: task) { return .finish(.submitted(card)) }
      stay(saying: [.note("something is still open: \(draft.owed.joined(separator: ", "))")])
    case "i": go(to: .writing(CardDraft.Writing(.impression)))
    case "!": chooseFlag(.summary)
    case "c": go(to: .course(.summary))
    case "k": go(to: .conflict(.summary))
    case "r", "": go(to: .summary)
    case "b":
      if let last = task.criteria.last {
        go(to: .level(last.qualifiedName))
      } else {
        go(to: .start)
      }
    case "?": stay(saying: summaryHelp)
    default: refuse(key, expecting: "a number from the list, `submit`, ? or q")
    }
    return .ask
  }

  private mutating func changeItem(_ number: Int) {
    let items = summaryItems
    guard items.indices.contains(number - 1) else {
      return stay(saying: [.note("the list goes from 1 to \(items.count)")])
    }
    switch items[number - 1] {
    case .entry(let entry): go(to: .level(entry.criterion))
    case .flag(let flag): go(to: .change(.flag(flag.flag)))
    case .skipped(let question): go(to: .change(.skipped(question.question)))
    }
  }

  mutating func receiveChange(_ key: String, _ piece: CardDraft.Piece) {
    switch (key, piece) {
    case ("r", .flag(let name)): go(to: .writing(CardDraft.Writing(.flag(name, .summary))))
    case ("r", .skipped(let question)): go(to: .skipping(.summary, question: question))
    case ("x", .flag(let name)):
      draft.flags.removeAll { $0.flag == name }
      go(to: .summary, saying: [.text("Taken back: red flag \(name).")])
    case ("x", .skipped(let question)):
      draft.skipped.removeAll { $0.question == question }
      go(to: .summary, saying: [.text("Taken back: the question was put.")])
    case ("b", _), ("", _): go(to: .summary)
    default: refuse(key, expecting: "r says it anew, x takes it back, b or q")
    }
  }
}
