import AssayText

/// Leads a session through a console, and has every answer kept before the next prompt.
struct ScoringDriver<Terminal: Console, Store: DraftStore> {
  /// The person.
  var console: Terminal
  /// Where the draft is kept.
  var store: Store

  /// Makes a driver.
  init(console: Terminal, store: Store) {
    self.console = console
    self.store = store
  }

  /// Runs until the card is complete or the person goes away.
  mutating func run(_ task: ScoringTask) -> ScoringResult {
    do throws(ScoringFailure) {
      return try lead(try open(task))
    } catch {
      return .failed(error.reason)
    }
  }

  private mutating func open(_ task: ScoringTask) throws(ScoringFailure) -> ScoringSession {
    let stored = try kept { store throws(DraftStoreFailure) in try store.load() }
    guard let stored else { return ScoringSession(for: task) }
    do throws(DraftProblem) {
      switch stored {
      case .draft(let json):
        return try ScoringSession(for: task, resuming: try CardDraft(json: json))
      case .unreadable(let reason): throw .damaged(reason)
      }
    } catch {
      let place = try kept { store throws(DraftStoreFailure) in try store.setAside() }
      try show([
        .note("\(error.sentence). It is kept aside as \(place), and a new card begins here.")
      ])
      return ScoringSession(for: task)
    }
  }

  private mutating func lead(_ opened: ScoringSession) throws(ScoringFailure) -> ScoringResult {
    var session = opened
    var saved: CardDraft? = session.draft
    while true {
      if session.draft != saved {
        let json = session.draft.json
        try kept { store throws(DraftStoreFailure) in try store.save(json) }
        saved = session.draft
      }
      try show(session.page.blocks)
      switch try answer(to: session.prompt) {
      case .interrupted:
        try show([.note("stopped; your answers so far are kept. " + Self.goOn)])
        return .interrupted
      case .ended:
        try show([.note("the input ended; your answers so far are kept. " + Self.goOn)])
        return .inputEnded
      case .tooLong:
        session.stay(saying: [
          .note("that line is longer than \(LineReader.longest) bytes and was not taken")
        ])
      case .line(let text):
        switch session.receive(text) {
        case .ask: break
        case .edit(let old): session.receive(edited: console.edit(old))
        case .finish(.stopped):
          try show([.text("Stopped; your answers so far are kept. " + Self.goOn)])
          return .stopped
        case .finish(.submitted(let card)): return .submitted(card)
        case .finish(.conflict(let words)):
          try show([
            .text(
              "Thank you for saying so. Nothing of your card is counted, and the coordinator is "
                + "asked for a substitute. Please do not talk to the panel about the candidate.")
          ])
          return .conflict(words)
        }
      }
    }
  }

  private static var goOn: String { "Run the same command to go on." }

  // MARK: Console

  private mutating func answer(to prompt: ScoringPrompt) throws(ScoringFailure) -> LineInput {
    do throws(ConsoleFailure) {
      return try console.answer(to: prompt)
    } catch {
      throw ScoringFailure(error)
    }
  }

  private mutating func show(_ blocks: [Page.Block]) throws(ScoringFailure) {
    do throws(ConsoleFailure) {
      try console.show(blocks)
    } catch {
      throw ScoringFailure(error)
    }
  }

  private mutating func kept<Value>(
    _ action: (inout Store) throws(DraftStoreFailure) -> Value
  ) throws(ScoringFailure) -> Value {
    do throws(DraftStoreFailure) {
      return try action(&store)
    } catch {
      throw ScoringFailure(error)
    }
  }
}

/// Why a run cannot go on.
private struct ScoringFailure: Error {
  var reason: String

  init(_ failure: ConsoleFailure) { reason = "the terminal takes no text: \(failure.reason)" }

  init(_ failure: DraftStoreFailure) {
    reason = "your last answer could not be kept: \(failure.reason)"
  }
}
