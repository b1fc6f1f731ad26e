#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Keeps signals that end the program waiting while the terminal is in raw mode.
///
/// They are asked for between keys instead of caught in a handler, so that they never cut a write
/// and the terminal is put back before they take effect.
struct SignalHold: ~Copyable {
  private static let held: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private let before: sigset_t

  /// Holds the signals back from here on.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in SignalHold.held { sigaddset(&held, signal) }
    var before = sigset_t()
    sigemptyset(&before)
    sigprocmask(SIG_BLOCK, &held, &before)
    self.before = before
  }

  /// Whether one of them came.
  var isPending: Bool {
    var pending = sigset_t()
    sigemptyset(&pending)
    guard sigpending(&pending) == 0 else { return false }
    return SignalHold.held.contains { sigismember(&pending, $0) == 1 }
  }

  /// Forgets a Ctrl-C that was meant for another program at the same terminal.
  static func dropInterrupt() {
    signal(SIGINT, SIG_IGN)
    signal(SIGINT, SIG_DFL)
  }

  deinit {
    var before = before
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
