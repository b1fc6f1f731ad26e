/// How one run of practice ended.
enum PracticeResult: Hashable, Sendable {
  /// One level for each answer, in their order.
  case given([Int])
  /// The person stopped, or the input ended; nothing is kept.
  case stopped
  /// The reason is part of a sentence.
  case failed(String)
}

/// Leads a practice session through a console.
enum PracticeDriver {
  /// Runs until all levels are in or the person goes away.
  static func run(_ session: PracticeSession, _ console: some Console) -> PracticeResult {
    var (session, console) = (session, console)
    do throws(ConsoleFailure) {
      return try lead(&session, &console)
    } catch {
      return .failed("the terminal takes no text: \(error.reason)")
    }
  }

  private static func lead(
    _ session: inout PracticeSession, _ console: inout some Console
  ) throws(ConsoleFailure) -> PracticeResult {
    while true {
      try console.show(session.page.blocks)
      switch try console.answer(to: session.prompt) {
      case .interrupted, .ended: return try stop(&console)
      case .tooLong:
        session.stay(
          saying: "that line is longer than \(LineReader.longest) bytes and was not taken")
      case .line(let text):
        switch session.receive(text) {
        case .ask: break
        case .stop: return try stop(&console)
        case .finish(let levels): return .given(levels)
        }
      }
    }
  }

  private static func stop(_ console: inout some Console) throws(ConsoleFailure) -> PracticeResult {
    try console.show([.text("Stopped; nothing is recorded. Run the same command to begin anew.")])
    return .stopped
  }
}
