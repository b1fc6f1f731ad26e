#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Rows and columns of a terminal's window.
struct WindowSize: Hashable, Sendable {
  /// Columns from left to right.
  var columns: Int
  /// Rows from top to bottom.
  var rows: Int

  /// Asks the terminal; nothing when it does not say.
  init?(descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    columns = Int(size.ws_col)
    rows = size.ws_row > 0 ? Int(size.ws_row) : 24
  }

  /// The classic window.
  init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
  }
}
