/// Raw mode, held signals and marked pastes together, so that they end together.
final class RawTerminal {
  private let output: Int32
  private var mode: RawMode?
  private var signals: SignalHold?

  /// Switches over; nothing when `input` is no terminal.
  init?(input: Int32, output: Int32) {
    self.output = output
    let signals = SignalHold()
    guard let mode = RawMode(descriptor: input) else { return nil }
    self.mode = consume mode
    self.signals = consume signals
    // Asks the terminal to mark what is pasted, so that its line ends are no answers.
    try? ByteChannel.write("\u{1B}[?2004h", to: output)
  }

  /// Whether a signal waits that would end the program.
  var hasSignal: Bool { signals?.isPending ?? false }

  deinit {
    try? ByteChannel.write("\u{1B}[?2004l", to: output)
    // The order matters: the signals come through only when the terminal is itself again.
    mode = nil
    signals = nil
  }
}
