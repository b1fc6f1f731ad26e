import AssayLanguage
import AssayLoop

extension ScoringSession {
  var reasonScreen: [Page.Block] {
    [
      .blank,
      .list([
        Page.Item("1", "not asked"),
        Page.Item("2", "asked, but the answer was unclear"),
        Page.Item("3", "not applicable to this candidate or this interview"),
      ]),
    ]
  }

  func writingScreen(_ writing: CardDraft.Writing) -> [Page.Block] {
    let old = existing(writing.subject)
    var blocks: [Page.Block]
    switch writing.subject {
    case .entry(_, let rating) where rating.isLevel:
      let free = isOptional(writing.subject) ? " May stay empty." : ""
      blocks = [
        .blank,
        .text(
          "\(task.words(for: rating)): what did the candidate say or do? An empty line ends it."
            + free),
      ]
    case .entry:
      blocks = [
        .blank,
        .text("What was said, and what stayed unclear? An empty line ends it; may stay empty."),
      ]
    case .flag(let name, _):
      let text = task.flags(of: nil).first { $0.name == name }?.text ?? name
      blocks = [
        .blank, .text("Red flag: \(text)."),
        .text("What exactly did you see or hear? An empty line ends it."),
      ]
    case .impression:
      blocks = [
        .rule("Overall impression", aside: aside),
        .text(
          "Anything that the criteria do not hold. It is shown, never counted, and may stay "
            + "empty. An empty line ends it."),
      ]
    }
    if !old.isEmpty {
      let out = writing.subject == .impression ? ", - alone takes it out" : ""
      blocks += [
        .text("There is a text already. Enter keeps it\(out), anything else replaces it:"),
        .indented(old),
      ]
    }
    if !writing.lines.isEmpty {
      blocks += [.text("Typed so far:"), .indented(writing.lines.joined(separator: "\n"))]
    }
    return blocks
  }

  func doubtScreen(_ writing: CardDraft.Writing) -> [Page.Block] {
    [
      .blank, .text("Is this text as you want it?"),
      .indented(writing.lines.joined(separator: "\n")),
    ]
  }

  func flagScreen(_ origin: CardDraft.Origin, all: Bool) -> [Page.Block] {
    let items = flagChoices(origin, all: all).enumerated().map { index, flag in
      let isRaised = draft.flags.contains { $0.flag == flag.name }
      return Page.Item(String(index + 1), flag.text + (isRaised ? " (raised)" : ""))
    }
    return [.blank, .heading(all ? "Red flags of this stage" : "Red flags here"), .list(items)]
  }

  func questionScreen(_ name: String) -> [Page.Block] {
    let items = questionChoices(name).enumerated().map { index, question in
      Page.Item(String(index + 1), question.text)
    }
    return [.blank, .heading("Which question was not asked?"), .list(items)]
  }

  /// The words of a question, by its reference.
  func questionText(_ reference: String) -> String {
    task.criteria.flatMap(\.criterion.questions).first { $0.reference == reference }?.text
      ?? reference
  }

  var courseScreen: [Page.Block] {
    [
      .blank, .heading("How did the interview go?"),
      .list([
        Page.Item("1", "it was cut short, and I go on with what was covered"),
        Page.Item("2", "it was cut short, and what is still open was not asked"),
        Page.Item("3", "the candidate did not come"),
        Page.Item("4", "it was held as planned"),
      ]),
    ]
  }

  var conflictScreen: [Page.Block] {
    [
      .blank, .heading("You know \(task.candidate)"),
      .text(
        "Friends, relatives, former managers and reports do not score each other. Say in a few "
          + "words how you know them: this ends your card, nothing of it is counted, and the "
          + "coordinator finds a substitute. Nobody holds it against you."),
    ]
  }

  func changeScreen(_ piece: CardDraft.Piece) -> [Page.Block] {
    switch piece {
    case .flag(let name):
      [.blank, .text("Red flag \(name):"), .indented(existing(.flag(name, .summary)))]
    case .skipped(let question):
      [
        .blank, .text("Not asked: \(questionText(question))"),
        .indented(draft.skipped.first { $0.question == question }?.because ?? ""),
      ]
    }
  }
}
