import AssayText

extension Invocation {
  /// Leads a person through a card: at the terminal where there is one, else through the streams.
  func prompt(_ task: ScoringTask, keeping store: LedgerDraftStore, isPlain: Bool) -> ScoringResult
  {
    guard terminal.isInput, terminal.isOutput else {
      var driver = ScoringDriver(console: StreamConsole(self, variables), store: store)
      return driver.run(task)
    }
    // The terminal is spoken to directly, so what was said before comes first.
    output.flush()
    let console = SystemConsole(environment: variables, isPlain: isPlain)
    defer { console.close() }
    var driver = ScoringDriver(console: console, store: store)
    return driver.run(task)
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
