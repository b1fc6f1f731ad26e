/// A pipe, a file or a test in place of a terminal: every answer is a line, nothing is drawn.
struct StreamConsole: Console {
  private let input: Input
  private let output: Output
  private let echoes: Bool
  private var lines = LineReader()
  /// How text is laid out for whoever reads the other end.
  let format: PageFormat

  /// Speaks through the two streams of a run.
  init(_ invocation: Invocation, _ environment: TerminalEnvironment) {
    input = invocation.input
    output = invocation.output
    echoes = invocation.terminal.isInput
    format = PageFormat(
      width: invocation.terminal.isOutput ? invocation.terminal.columns : nil, isPlain: true,
      isUTF8: environment.isUTF8)
  }

  /// Never: nobody sits at a pipe.
  var readsKeys: Bool { false }

  mutating func write(_ text: String) throws(ConsoleFailure) {
    output.write(text)
    // Whoever feeds the other end may wait for the prompt.
    output.flush()
    if let reason = output.trouble { throw ConsoleFailure(reason: reason) }
  }

  mutating func readKey() -> Key { .endOfInput }

  mutating func readLine(prompt: String) throws(ConsoleFailure) -> LineInput {
    try write(TerminalText.clean(prompt))
    var isClosed = false
    while true {
      if let line = lines.next(isClosed: isClosed) {
        // The echo of a terminal ends the line; a pipe has none.
        if !echoes || line == .ended { try write("\n") }
        return line
      }
      let bytes = more()
      lines.feed(bytes)
      isClosed = bytes.isEmpty
    }
  }

  mutating func edit(_ text: String) -> EditedText { .unavailable("an editor needs a terminal") }

  /// What comes next; nothing at the end, and when nothing can be read any more.
  private func more() -> [UInt8] {
    do throws(Input.Failure) {
      return try input.read(4096)
    } catch {
      return []
    }
  }
}
