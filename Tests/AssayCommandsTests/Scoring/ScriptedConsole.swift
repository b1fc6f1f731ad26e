import AssayText

@testable import AssayCommands

/// Answers prompts from a list; the input ends where the list does.
struct ScriptedConsole: Console {
  var answers: [String]
  var readsKeys: Bool
  var width: Int? = 80
  /// What an editor would make of a text.
  var editor: @Sendable (String) -> EditedText = { .text($0 + "more from the editor") }
  var shown = ""
  /// Whether the input ends by Ctrl-C.
  var endsByInterrupt = false
  var failsAfter = Int.max

  init(_ answers: [String], readsKeys: Bool = true) {
    self.answers = answers
    self.readsKeys = readsKeys
  }

  var format: PageFormat { PageFormat(width: readsKeys ? width : nil, isPlain: !readsKeys) }

  mutating func write(_ text: String) throws(ConsoleFailure) {
    guard shown.utf8.count < failsAfter else { throw ConsoleFailure(reason: "no space left") }
    shown += text
  }

  mutating func readKey() -> Key {
    guard let answer = next() else { return endsByInterrupt ? .interrupt : .endOfInput }
    guard let scalar = answer.unicodeScalars.first else { return .enter }
    return answer.unicodeScalars.count == 1 ? .text(scalar) : .paste(answer)
  }

  mutating func readLine(prompt: String) throws(ConsoleFailure) -> LineInput {
    try write(prompt)
    let answer = next()
    try write((answer ?? "") + "\n")
    guard let answer else { return endsByInterrupt ? .interrupted : .ended }
    return .line(answer)
  }

  mutating func edit(_ text: String) -> EditedText { editor(text) }

  private mutating func next() -> String? { answers.isEmpty ? nil : answers.removeFirst() }
}

/// Keeps one draft in a variable.
struct MemoryStore: DraftStore {
  var stored: StoredDraft?
  var aside: [StoredDraft] = []
  var saves = 0
  var failsAfter = Int.max

  mutating func load() throws(DraftStoreFailure) -> StoredDraft? { stored }

  mutating func save(_ draft: JSONValue) throws(DraftStoreFailure) {
    guard saves < failsAfter else { throw DraftStoreFailure("the disk is full") }
    saves += 1
    stored = .draft(draft)
  }

  mutating func setAside() throws(DraftStoreFailure) -> String {
    if let stored { aside.append(stored) }
    stored = nil
    return "drafts/loop-7.aside"
  }
}

/// One run of the prompts.
struct ScoringRun {
  var result: ScoringResult
  var shown: String
  var store: MemoryStore

  init(
    _ answers: [String], task: ScoringTask = ScoringFixture.task,
    store: MemoryStore = MemoryStore(),
    readsKeys: Bool = true
  ) {
    self.init(ScriptedConsole(answers, readsKeys: readsKeys), task: task, store: store)
  }

  init(_ console: ScriptedConsole, task: ScoringTask = ScoringFixture.task, store: MemoryStore) {
    var driver = ScoringDriver(console: console, store: store)
    result = driver.run(task)
    shown = driver.console.shown
    self.store = driver.store
  }
}

extension ScoringSession {
  /// A session after some answers.
  static func after(_ answers: [String], task: ScoringTask = ScoringFixture.task) -> ScoringSession
  {
    var session = ScoringSession(for: task)
    for answer in answers {
      if case .edit(let text) = session.receive(answer) {
        session.receive(edited: .text(text + "more from the editor"))
      }
    }
    return session
  }

  /// The page as lines of 80 columns.
  var pageText: String { page.text(PageFormat(width: 80, isPlain: false)) }
}
