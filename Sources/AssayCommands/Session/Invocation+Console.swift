import AssayText

extension Invocation {
  /// Leads a person through a card: at the terminal where there is one, else through the streams.
  func prompt(_ task: ScoringTask, keeping store: LedgerDraftStore, isPlain: Bool) -> ScoringResult
  {
    speak(isPlain: isPlain) { console in Self.lead(task, console, store) }
  }

  private static func lead(
    _ task: ScoringTask, _ console: some Console, _ store: LedgerDraftStore
  ) -> ScoringResult {
    var driver = ScoringDriver(console: console, store: store)
    return driver.run(task)
  }

  /// Leads a person through practice answers, as through a card.
  func prompt(_ session: PracticeSession, isPlain: Bool) -> PracticeResult {
    speak(isPlain: isPlain) { console in PracticeDriver.run(session, console) }
  }

  private func speak<Result>(isPlain: Bool, _ body: (any Console) -> Result) -> Result {
    guard terminal.isInput, terminal.isOutput else { return body(StreamConsole(self, variables)) }
    // The terminal is spoken to directly, so what was said before comes first.
    output.flush()
    let console = SystemConsole(environment: variables, isPlain: isPlain)
    defer { console.close() }
    return body(console)
  }

  /// How tables and pages are laid out on standard output.
  var pageFormat: PageFormat {
    PageFormat(
      width: terminal.isOutput ? terminal.columns : nil, isPlain: false,
      isUTF8: variables.isUTF8,
      style: Style(isTerminal: terminal.isOutput, environment: variables))
  }

  /// Prints lines, broken for the window where there is one; what runs over is indented.
  func printBroken(_ lines: [String]) {
    for line in lines {
      let width = max(40, min(terminal.columns, 100)) - 1
      guard terminal.isOutput, line.displayWidth > width else {
        output.print(line)
        continue
      }
      let indent = line.prefix { $0 == " " }.count
      let pieces = String(line.dropFirst(indent)).wrapped(to: width - indent - 4)
      for (index, piece) in pieces.enumerated() {
        output.print(String(repeating: " ", count: index == 0 ? indent : indent + 4) + piece)
      }
    }
  }

  private var variables: TerminalEnvironment {
    let environment = environment
    return TerminalEnvironment { environment[$0] }
  }
}
