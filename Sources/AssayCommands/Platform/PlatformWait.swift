#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits between two looks at something, until Ctrl-C.
///
/// The signals that end the program are held back as long as this lives, so that they cut no run;
/// Ctrl-C then only ends the waiting, the others take effect.
final class PlatformWait {
  private static let pause = timespec(tv_sec: 0, tv_nsec: 300_000_000)
  private let hold = SignalHold()

  deinit { SignalHold.dropInterrupt() }

  /// Waits for a moment; false when there was a signal.
  func next() -> Bool {
    if hold.isPending { return false }
    var pause = PlatformWait.pause
    nanosleep(&pause, nil)
    return !hold.isPending
  }
}
