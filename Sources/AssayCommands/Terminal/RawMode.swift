#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A terminal that gives every key at once and shows none by itself, until the value goes away.
///
/// Output processing stays on, so that a line feed still begins a new line.
struct RawMode: ~Copyable {
  private let descriptor: Int32
  private let original: termios

  /// Switches the terminal over; nothing when `descriptor` is no terminal.
  init?(descriptor: Int32) {
    var settings = termios()
    let isTerminal = tcgetattr(descriptor, &settings) == 0
    self.descriptor = descriptor
    original = settings
    guard isTerminal else { return nil }
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP)
    withUnsafeMutableBytes(of: &settings.c_cc) { bytes in
      bytes[Int(VMIN)] = 1
      bytes[Int(VTIME)] = 0
    }
    guard tcsetattr(descriptor, TCSADRAIN, &settings) == 0 else { return nil }
  }

  deinit {
    var settings = original
    _ = tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
