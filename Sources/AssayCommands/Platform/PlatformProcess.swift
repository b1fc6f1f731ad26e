import AssayText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process as the operating system started it.
public enum PlatformProcess {
  /// Runs the command line of this process and gives its status.
  public static func run() -> ExitStatus {
    // A reader that goes away, as `head` does, is then an error of `write` and not the end.
    signal(SIGPIPE, SIG_IGN)
    let invocation = Invocation(
      arguments: Array(CommandLine.arguments.dropFirst()),
      program: CommandLine.arguments.first ?? "assay",
      environment: environment(),
      workingDirectory: workingDirectory(),
      terminal: terminal(),
      clock: { Instant(seconds: Int(time(nil))) },
      randomness: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      },
      waiting: {
        let wait = PlatformWait()
        return { wait.next() }
      },
      git: { PlatformCommand.output(of: ["git"] + $0) },
      input: Input(
        isReady: { isInputReady(within: $0) },
        read: { (most) throws(Input.Failure) in try readInput(most) }),
      output: Output(
        results: { (bytes) throws(Output.Failure) in try write(bytes, STDOUT_FILENO) },
        messages: { (bytes) throws(Output.Failure) in try write(bytes, STDERR_FILENO) }))
    return Assay.run(invocation)
  }

  /// The number of this process.
  static var number: Int { Int(getpid()) }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next += 1
    }
    return variables
  }

  private static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func terminal() -> Invocation.Terminal {
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Invocation.Terminal(
      isInput: isatty(STDIN_FILENO) == 1, isOutput: isatty(STDOUT_FILENO) == 1,
      isError: isatty(STDERR_FILENO) == 1, columns: known ? Int(size.ws_col) : 80)
  }

  private static func isInputReady(within milliseconds: Int) -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Int32(clamping: milliseconds)) != 0
  }

  private static func readInput(_ most: Int) throws(Input.Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(bytes[..<count]) }
      let error = PlatformError.last
      if !error.isInterruption { throw Input.Failure(reason: error.reason) }
    }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) throws(Output.Failure) {
    do throws(PlatformError) {
      try PlatformFile.write(bytes, to: descriptor)
    } catch {
      throw error.isClosedPipe ? .closed : .failed(error.reason)
    }
  }
}
