import AssayLanguage
import AssayLoop

/// The filling of one card: a pure machine that turns answers into a draft, pages and, at the end,
/// a card. All that it knows stands in the draft, so that it goes on from any point.
struct ScoringSession: Hashable, Sendable {
  /// What a session wants after an answer.
  enum Reaction: Hashable, Sendable {
    /// Show the page and put the prompt.
    case ask
    /// Let the person change this text in an editor, and hand it to `receive(edited:)`.
    case edit(String)
    case finish(Ending)
  }

  /// How a session ends by an answer.
  enum Ending: Hashable, Sendable {
    case submitted(Card)
    case stopped
    /// The panellist knows the candidate, in their words.
    case conflict(String)
  }

  /// The card that is owed.
  let task: ScoringTask
  /// What is kept before the next prompt.
  var draft: CardDraft
  /// What is shown before the next prompt.
  var page: Page

  /// Begins a card.
  init(for task: ScoringTask) {
    self.task = task
    draft = CardDraft(for: task)
    page = Page()
    page = Page(screen)
  }

  /// Goes on where `draft` was left.
  init(for task: ScoringTask, resuming draft: CardDraft) throws(DraftProblem) {
    try draft.checkFit(with: task)
    self.task = task
    self.draft = draft
    page = Page()
    page = Page(welcome + surroundings + screen)
  }

  /// Takes the answer to the prompt: a key, a line, or nothing for Enter alone.
  mutating func receive(_ input: String) -> Reaction {
    let line = TerminalText.cleanLine(input)
    let key = line.lowercased()
    if key == "q", !prompt.takesProse { return .finish(.stopped) }
    switch draft.step {
    case .writing(let writing): write(input, writing)
    case .skipping(let origin, let question): skip(question, because: line, origin)
    case .conflict(let origin):
      if !line.isEmpty { return .finish(.conflict(line)) }
      lead(back: origin, saying: [])
    case .start: receiveAtStart(key)
    case .count(let name): receiveCount(key, name)
    case .level(let name): return receiveAtLevel(key, name)
    case .reason(let name): receiveReason(key, name)
    case .doubt(let writing): receiveDoubt(key, writing)
    case .flags(let origin, let all): receiveFlag(key, origin, all: all)
    case .questions(let name): receiveQuestion(key, name)
    case .course(let origin): receiveCourse(key, origin)
    case .change(let piece): receiveChange(key, piece)
    case .summary: return receiveAtSummary(key)
    }
    return .ask
  }

  /// Takes the evidence that came back from the editor.
  mutating func receive(edited: EditedText) {
    guard case .level(let name) = draft.step else { return }
    switch edited {
    case .unavailable(let reason):
      stay(saying: [.note("\(reason); evidence can be typed after the level")])
    case .text(let text):
      draft.change(name) { $0.evidence = text }
      let next =
        draft.entry(name)?.rating == nil ? "Now the level." : "Now the level, or Enter if it stays."
      let anchors = task.criterion(name)?.criterion.anchors ?? []
      let doubts = text.isEmpty ? [] : EvidenceDoubt.all(in: text, anchors: anchors)
      stay(
        saying: evidenceSoFar(text) + doubts.map { .note($0.sentence) } + [.text(next)])
    }
  }

  // MARK: Moving

  /// Shows a step in full.
  mutating func go(to step: CardDraft.Step, saying blocks: [Page.Block] = []) {
    draft.step = step
    page = Page(blocks + screen)
  }

  /// Puts the prompt of a step whose page still stands above.
  mutating func ask(_ step: CardDraft.Step, saying blocks: [Page.Block] = []) {
    draft.step = step
    page = Page(blocks)
  }

  /// Puts the same prompt again.
  mutating func stay(saying blocks: [Page.Block]) { page = Page(blocks) }

  /// Says that an answer has no meaning here.
  mutating func refuse(_ key: String, expecting words: String) {
    let found = key.isEmpty ? "Enter alone" : "`\(TerminalText.truncated(key, to: 20))`"
    stay(saying: [.note("\(found) is no answer here: \(words)")])
  }

  /// Ends a side step.
  mutating func lead(back origin: CardDraft.Origin, saying blocks: [Page.Block]) {
    switch origin {
    case .start: ask(.start, saying: blocks)
    case .criterion(let name): ask(.level(name), saying: blocks)
    case .summary: go(to: .summary, saying: blocks)
    }
  }

  /// Goes to what comes after a criterion.
  mutating func advance(from name: String, saying blocks: [Page.Block] = []) {
    let next = task.position(of: name).map { $0 + 1 } ?? 0
    if draft.isReviewing { return go(to: .summary, saying: blocks) }
    guard next < task.order.count else {
      return go(to: .writing(CardDraft.Writing(.impression)), saying: blocks)
    }
    begin(task.criteria[next].qualifiedName, saying: blocks)
  }

  /// Shows a criterion, or asks for its counted grade first.
  mutating func begin(_ name: String, saying blocks: [Page.Block] = []) {
    let entry = draft.entry(name)
    let owesCount = entry?.rating == nil && entry?.count == nil
    if owesCount, task.criterion(name)?.criterion.grading != nil {
      go(to: .count(name), saying: blocks)
    } else {
      go(to: .level(name), saying: blocks)
    }
  }

  /// Goes to what comes before a criterion.
  mutating func goBack(from name: String) {
    if draft.isReviewing { return go(to: .summary) }
    guard let position = task.position(of: name), position > 0 else { return go(to: .start) }
    go(to: .level(task.criteria[position - 1].qualifiedName))
  }
}
