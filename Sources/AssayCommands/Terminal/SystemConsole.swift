/// The real terminal, or the pipe in its place.
///
/// Keys are read one by one where input and output are a terminal that can move its cursor and the
/// person did not ask for plain mode; otherwise every answer is a line.
final class SystemConsole: Console {
  private let input: Int32
  private let output: Int32
  private let environment: TerminalEnvironment
  private let isPlain: Bool
  private let editsFiles: Bool
  private var raw: RawTerminal?
  private var decoder = KeyDecoder()
  private var lines = LineReader()

  /// Opens a console on two descriptors; `close` puts the terminal back as it was.
  init(
    input: Int32 = 0, output: Int32 = 1, environment: TerminalEnvironment, isPlain: Bool = false
  ) {
    self.input = input
    self.output = output
    self.environment = environment
    let areTerminals = ByteChannel.isTerminal(input) && ByteChannel.isTerminal(output)
    self.isPlain = isPlain || !areTerminals || !environment.hasScreenControl
    editsFiles = areTerminals
    if !self.isPlain { raw = RawTerminal(input: input, output: output) }
  }

  /// Puts the terminal back as it was.
  func close() { raw = nil }

  /// Whether single keys can be read.
  var readsKeys: Bool { raw != nil }

  /// The window as it is now; a pipe breaks no lines.
  var format: PageFormat {
    let isTerminal = ByteChannel.isTerminal(output)
    let size = WindowSize(descriptor: output)
    return PageFormat(
      width: size?.columns ?? (isTerminal ? environment.columns ?? 80 : nil), isPlain: isPlain,
      isUTF8: environment.isUTF8, style: Style(isTerminal: !isPlain, environment: environment))
  }

  /// Writes at once, without a buffer of its own.
  func write(_ text: String) throws(ConsoleFailure) { try ByteChannel.write(text, to: output) }

  /// Waits for a key.
  func readKey() -> Key {
    while true {
      switch nextKey() {
      case .suspend: suspend()
      case let key: return key
      }
    }
  }

  /// Waits for a line, with editing where keys can be read.
  func readLine(prompt: String) throws(ConsoleFailure) -> LineInput {
    guard readsKeys else { return try readPlainLine(prompt: prompt) }
    var editor = LineEditor()
    var shown: LineFrame?
    while true {
      let size = WindowSize(descriptor: output) ?? WindowSize()
      let frame = LineFrame(
        prompt: prompt, line: editor, width: size.columns, height: size.rows,
        lineFeed: environment.isUTF8 ? "↵" : "|")
      try write(frame.drawing(over: shown))
      shown = frame
      let key = nextKey()
      if key == .suspend {
        try write(frame.leaving)
        suspend()
        shown = nil
        continue
      }
      switch editor.handle(key) {
      case .editing: if key == .redraw { shown = nil }
      case .submitted(let text):
        try write(frame.leaving)
        return .line(text)
      case .interrupted:
        try write(frame.leaving)
        return .interrupted
      case .ended:
        try write(frame.leaving)
        return .ended
      }
    }
  }

  /// Opens the editor on the terminal in its usual mode.
  func edit(_ text: String) -> EditedText {
    guard editsFiles else { return .unavailable("an editor needs a terminal") }
    guard let command = environment.editor else {
      return .unavailable("neither VISUAL nor EDITOR names an editor")
    }
    let wasRaw = raw != nil
    raw = nil
    let edited = EditorLauncher(command: command, folder: environment.temporaryFolder).edit(text)
    if wasRaw { raw = RawTerminal(input: input, output: output) }
    return edited
  }

  private func readPlainLine(prompt: String) throws(ConsoleFailure) -> LineInput {
    try write(TerminalText.clean(prompt))
    var isClosed = false
    while true {
      if let line = lines.next(isClosed: isClosed) {
        // The echo of the terminal ends the line; a pipe has none.
        if !ByteChannel.isTerminal(input) || line == .ended { try write("\n") }
        return line
      }
      switch ByteChannel.read(input, waiting: -1) {
      case .bytes(let bytes): lines.feed(bytes)
      case .nothing: break
      case .closed: isClosed = true
      }
    }
  }

  private func nextKey() -> Key {
    var arrival = KeyDecoder.Arrival.flowing
    while true {
      if let key = decoder.next(arrival) { return key }
      arrival = .flowing
      // An escape by itself is told from a sequence by the pause behind it, also over ssh.
      switch ByteChannel.read(input, waiting: decoder.isWaiting ? 100 : 200) {
      case .bytes(let bytes): decoder.feed(bytes)
      case .nothing: if decoder.isWaiting { arrival = .paused }
      case .closed: arrival = .closed
      }
      if let raw, raw.hasSignal {
        // Putting the terminal back lets the signal through, which ends the program.
        self.raw = nil
        return .endOfInput
      }
    }
  }

  private func suspend() {
    raw = nil
    ByteChannel.stopProgram()
    raw = RawTerminal(input: input, output: output)
  }
}
