import AssayLanguage

/// The rating of practice answers: a pure machine that turns answers into levels and pages. The
/// known levels are on none of its pages.
struct PracticeSession: Hashable, Sendable {
  /// What is asked now.
  enum Step: Hashable, Sendable {
    case start
    /// The level of the answer with this index.
    case level(Int)
    case summary
    /// Whether to stop, asked at another step.
    indirect case leaving(Step)
  }

  /// What a session wants after an answer.
  enum Reaction: Hashable, Sendable {
    case ask
    /// One level for each practice answer, in their order.
    case finish([Int])
    case stop
  }

  let practice: Practice
  private(set) var step = Step.start
  /// What was given so far.
  private(set) var levels: [Int?]
  /// What is shown before the next prompt.
  private(set) var page = Page()
  /// Whether the summary was reached, so that a change leads back to it.
  private var isReviewing = false

  /// Begins a run.
  init(for practice: Practice) {
    self.practice = practice
    levels = practice.answers.map { _ in nil }
    page = Page(screen)
  }

  /// Takes the answer to the prompt: a key, a line, or nothing for Enter alone.
  mutating func receive(_ input: String) -> Reaction {
    let key = TerminalText.cleanLine(input).lowercased()
    switch step {
    case .leaving(let origin):
      if key == "y" { return .stop }
      go(to: origin)
    case _ where key == "q":
      if levels.allSatisfy({ $0 == nil }) { return .stop }
      go(to: .leaving(step))
    case .start:
      if key.isEmpty { go(to: .level(0)) } else { refuse(key, expecting: "Enter begins, or q") }
    case .level(let index): receiveLevel(key, index)
    case .summary: return receiveAtSummary(key)
    }
    return .ask
  }

  /// Says something about the last input and puts the same prompt again.
  mutating func stay(saying words: String) { page = Page([.note(words)]) }

  private mutating func receiveLevel(_ key: String, _ index: Int) {
    if let level = WholeNumber.read(key) {
      guard scale.word(for: level) != nil else {
        return stay(saying: "the scale has no level \(level): it goes \(levelRange)")
      }
      levels[index] = level
      return advance(from: index)
    }
    switch key {
    case "" where levels[index] != nil: advance(from: index)
    case "b": go(to: isReviewing ? .summary : index == 0 ? .start : .level(index - 1))
    case "r": go(to: step)
    default: refuse(key, expecting: "\(levelRange) sets a level, b goes back, q stops")
    }
  }

  private mutating func advance(from index: Int) {
    let isLast = index + 1 == levels.count
    if isLast { isReviewing = true }
    go(to: isReviewing ? .summary : .level(index + 1))
  }

  private mutating func receiveAtSummary(_ key: String) -> Reaction {
    if let number = WholeNumber.read(key) {
      if levels.indices.contains(number - 1) {
        go(to: .level(number - 1))
      } else {
        stay(saying: "the list goes from 1 to \(levels.count)")
      }
      return .ask
    }
    switch key {
    case "submit": return .finish(levels.compactMap(\.self))
    case "", "r": go(to: .summary)
    case "b": go(to: .level(levels.count - 1))
    default: refuse(key, expecting: "a number from the list, `submit` or q")
    }
    return .ask
  }

  private mutating func go(to step: Step) {
    self.step = step
    page = Page(screen)
  }

  private mutating func refuse(_ key: String, expecting words: String) {
    let found = key.isEmpty ? "Enter alone" : "`\(TerminalText.truncated(key, to: 20))`"
    stay(saying: "\(found) is no answer here: \(words)")
  }
}
