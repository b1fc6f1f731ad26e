import AssayLanguage
import AssayLoop

/// The one line that waits for an answer.
struct ScoringPrompt: Hashable, Sendable {
  /// How the answer comes where keys can be read.
  enum Kind: Hashable, Sendable {
    case key
    case line
    /// A line in which no word is a command.
    case prose
  }

  /// How the answer comes.
  var kind: Kind
  /// What is asked; fits a line of 80 columns.
  var words: String

  /// Whether what is typed is never a command.
  var takesProse: Bool { kind == .prose }
}

extension ScoringSession {
  /// What is asked now.
  var prompt: ScoringPrompt {
    switch draft.step {
    case .start: key("Enter begins, k I know this candidate, c not as planned, q stop")
    case .count: line("How many? Enter leaves it open, b back")
    case .level:
      ScoringPrompt(kind: hasOneDigitLevels ? .key : .line, words: levelWords)
    case .reason: key("Why? 1 to 3, b back")
    case .writing(let writing): prose(writingWords(writing))
    case .doubt: key("Enter keeps it, a adds a line, r begins anew, b back")
    case .flags(let origin, let all):
      numbered(
        flagChoices(origin, all: all).count, "red flag",
        more: all ? "" : "a all flags of the stage, ")
    case .questions(let name): numbered(questionChoices(name).count, "question", more: "")
    case .skipping: prose("Why was it not asked? Enter goes back")
    case .course: key("1 to 4, b back")
    case .conflict: prose("How do you know them? Enter goes back")
    case .change: key("r say it anew, x take it back, b back")
    case .summary: line("A number to change it, submit, ? more, q stop")
    }
  }

  private var levelWords: String {
    guard case .level(let name) = draft.step, draft.entry(name)?.rating != nil else {
      return "Level \(levelRange), n not observed, b back, ? all keys"
    }
    return "Level \(levelRange), n not observed, Enter keeps it, b back, ? all keys"
  }

  private var hasOneDigitLevels: Bool {
    task.scorecard.scale.levels.allSatisfy { (0...9).contains($0.number) }
  }

  private func writingWords(_ writing: CardDraft.Writing) -> String {
    let what =
      switch writing.subject {
      case .entry(_, let rating): rating.isLevel ? "Evidence" : "What was said"
      case .flag: "What did you see or hear"
      case .impression: "Impression"
      }
    return writing.lines.isEmpty ? what : "More, or Enter to end"
  }

  private func key(_ words: String) -> ScoringPrompt { ScoringPrompt(kind: .key, words: words) }

  private func line(_ words: String) -> ScoringPrompt { ScoringPrompt(kind: .line, words: words) }

  private func prose(_ words: String) -> ScoringPrompt { ScoringPrompt(kind: .prose, words: words) }

  private func numbered(_ count: Int, _ what: String, more: String) -> ScoringPrompt {
    let words = "Which \(what)? \(count == 1 ? "1" : "1 to \(count)"), \(more)b back"
    return count > 9 ? line(words) : key(words)
  }
}

extension Card.Rating {
  /// Whether it is a level.
  var isLevel: Bool {
    if case .level = self { true } else { false }
  }
}
