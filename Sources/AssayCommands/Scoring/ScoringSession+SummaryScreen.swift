import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// All that would be submitted, numbered.
  var summaryScreen: [Page.Block] {
    let items = summaryItems.enumerated().map { index, item in
      switch item {
      case .entry(let entry): entryItem(index + 1, entry)
      case .flag(let flag):
        Page.Item("\(index + 1)", "Red flag \(flag.flag)", detail: flag.evidence)
      case .skipped(let question):
        Page.Item(
          "\(index + 1)", "Not asked: \(questionText(question.question))", detail: question.because)
      }
    }
    var blocks: [Page.Block] = [.rule("Your card before it goes in", aside: aside), .list(items)]
    if !draft.impression.isEmpty {
      blocks += [.text("Overall impression (i changes it):"), .indented(draft.impression)]
    }
    if draft.course != .whole { blocks.append(.text("The interview: \(draft.course.rawValue).")) }
    return blocks + [
      .blank,
      .text("Type submit when this is what you saw. A submitted card is amended, never rewritten."),
    ]
  }

  private func entryItem(_ number: Int, _ entry: CardDraft.Entry) -> Page.Item {
    let criterion = task.criterion(entry.criterion)?.criterion
    let words = entry.rating.map { task.words(for: $0) } ?? "open"
    var title = "\(criterion?.title ?? entry.criterion): \(words)"
    if entry.probesUsed > 0 { title += " (probes: \(entry.probesUsed))" }
    if let grading = criterion?.grading, let count = entry.counted(by: grading) {
      title += " (\(grading.name): \(count))"
    }
    return Page.Item("\(number)", title, detail: entry.evidence.isEmpty ? nil : entry.evidence)
  }

  /// What can be answered at the summary.
  var summaryHelp: [Page.Block] {
    [
      .blank, .heading("At the summary"),
      .list([
        Page.Item("a number", "change that answer, flag or skipped question"),
        Page.Item("i", "write the overall impression"),
        Page.Item("!", "raise a red flag"),
        Page.Item("c", "the interview was cut short, or did not take place"),
        Page.Item("k", "I know this candidate"),
        Page.Item("r", "show the summary again"),
        Page.Item("b", "back to the last criterion"),
        Page.Item("submit", "hand the card in"),
        Page.Item("q", "stop; the same command goes on from here"),
      ]),
    ]
  }
}
