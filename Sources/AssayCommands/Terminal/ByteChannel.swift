#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The calls that move bytes between the program and a terminal or a pipe.
enum ByteChannel {
  /// What came of waiting for bytes.
  enum Arrival: Hashable, Sendable {
    case bytes([UInt8])
    case nothing
    case closed
  }

  /// Whether `descriptor` is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Waits at most `milliseconds` (for ever when negative) and takes what is there.
  static func read(_ descriptor: Int32, waiting milliseconds: Int32) -> Arrival {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&request, 1, milliseconds)
    if ready == 0 { return .nothing }
    if ready < 0 { return errno == EINTR ? .nothing : .closed }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        Musl.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return count > 0 ? .bytes(Array(buffer[0..<count])) : .closed
  }

  /// Writes all of `text`.
  static func write(_ text: String, to descriptor: Int32) throws(ConsoleFailure) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { rest in
        #if canImport(Darwin)
          Darwin.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&request, 1, 1000)
          continue
        }
        throw ConsoleFailure(reason: String(cString: strerror(errno)))
      }
      done += count
    }
  }

  /// Stops the program as Ctrl-Z does; returns when it is brought back.
  static func stopProgram() { raise(SIGTSTP) }
}
