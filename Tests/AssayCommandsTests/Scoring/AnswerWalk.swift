@testable import AssayCommands

/// Answers as a person might give them in any order, ending in a submitted card.
enum AnswerWalk {
  static func make(seed: UInt64, steps: Int) -> [String] {
    var generator = SplitMix64(seed: seed)
    var session = ScoringSession(for: ScoringFixture.task)
    var answers: [String] = []
    func give(_ answer: String) -> Bool {
      answers.append(answer)
      switch session.receive(answer) {
      case .ask: return true
      case .edit(let text):
        session.receive(edited: .text(text + "more from the editor"))
        return true
      case .finish: return false
      }
    }
    for _ in 0..<steps {
      guard give(random(session, &generator)) else { return answers }
    }
    while give(closing(session)) {}
    return answers
  }

  private static let keys = [
    "1", "2", "3", "4", "5", "n", "b", "?", "!", "s", "p", "-", "g", "r", "c", "k", "a", "x", "i",
    "é", "",
  ]
  private static let texts = [
    "projected on the normal and found all", "too short", "", "", "ROE^JANE was left in the file",
    "two lines of it\n\nand a third", "q", "-", "she is pregnant, she said so herself",
    "\u{1B}[31mred\u{7} evil words",
  ]

  private static func random(
    _ session: ScoringSession, _ generator: inout SplitMix64
  ) -> String {
    if case .conflict = session.draft.step { return "" }
    if session.prompt.kind == .prose { return texts.randomElement(using: &generator) ?? "" }
    return generator.next() % 12 == 0 ? "e" : keys.randomElement(using: &generator) ?? ""
  }

  private static func closing(_ session: ScoringSession) -> String {
    switch session.draft.step {
    case .start, .count, .doubt, .skipping, .conflict: ""
    case .level(let name): session.draft.entry(name)?.rating == nil ? "3" : ""
    case .reason: "1"
    case .writing(let writing):
      writing.lines.isEmpty && session.existing(writing.subject).isEmpty
        && !session.isOptional(writing.subject) ? "projected on the normal and found all" : ""
    case .flags, .questions, .course, .change: "b"
    case .summary: "submit"
    }
  }
}
