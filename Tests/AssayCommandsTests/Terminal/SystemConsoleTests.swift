import Testing

@testable import AssayCommands

#if os(Linux)
  import Glibc

  /// A terminal without a screen: what is written to `master` is typed, what is read is shown.
  private struct TestTerminal {
    let master: Int32
    let slave: Int32

    /// The calls of the standard are hidden behind a macro that Swift does not set on Linux.
    init?() {
      var (number, unlocked): (Int32, Int32) = (0, 0)
      master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      guard master >= 0, ioctl(master, UInt(0x4004_5431), &unlocked) == 0,
        ioctl(master, UInt(0x8004_5430), &number) == 0
      else { return nil }
      slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      guard slave >= 0 else { return nil }
      var size = winsize(ws_row: 24, ws_col: 40, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) throws { try ByteChannel.write(text, to: master) }

    var shown: String {
      var bytes: [UInt8] = []
      while case .bytes(let more) = ByteChannel.read(master, waiting: 50) { bytes += more }
      return String(decoding: bytes, as: UTF8.self)
    }

    var echoes: Bool {
      var settings = termios()
      return tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    func close() {
      _ = unistdClose(master)
      _ = unistdClose(slave)
    }
  }

  private func unistdClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

  @Suite struct `The console of the system` {
    private let environment = TerminalEnvironment { $0 == "TERM" ? "xterm" : nil }

    @Test func `reads keys and edited lines from a terminal, and puts it back`() throws {
      let terminal = try #require(TestTerminal())
      defer { terminal.close() }
      let console = SystemConsole(
        input: terminal.slave, output: terminal.slave, environment: environment)
      #expect(console.readsKeys)
      #expect(console.format.window == 40)
      #expect(!terminal.echoes)
      try terminal.type("3\r\u{1B}[A")
      #expect(console.readKey() == .text("3"))
      #expect(console.readKey() == .enter)
      #expect(console.readKey() == .up)
      try terminal.type("caffe\u{1B}[D\u{7F}\u{1B}[200~1\n2\u{1B}[201~\r")
      #expect(try console.readLine(prompt: "> ") == .line("caf1\n2e"))
      try terminal.type("x\u{3}")
      #expect(try console.readLine(prompt: "> ") == .interrupted)
      console.close()
      #expect(terminal.echoes)
      #expect(terminal.shown.hasSuffix("\u{1B}[?2004l"))
    }

    @Test func `reads whole lines in plain mode`() throws {
      let terminal = try #require(TestTerminal())
      defer { terminal.close() }
      let console = SystemConsole(
        input: terminal.slave, output: terminal.slave, environment: environment, isPlain: true)
      #expect(!console.readsKeys)
      #expect(terminal.echoes)
      try terminal.type("three words here\n")
      #expect(try console.readLine(prompt: "Evidence: ") == .line("three words here"))
    }

    @Test(arguments: ["dumb", nil]) func `is plain where the cursor cannot move`(
      _ kind: String?
    ) throws {
      let terminal = try #require(TestTerminal())
      defer { terminal.close() }
      let console = SystemConsole(
        input: terminal.slave, output: terminal.slave,
        environment: TerminalEnvironment { $0 == "TERM" ? kind : nil })
      #expect(!console.readsKeys)
      #expect(console.format.isPlain)
    }

    @Test func `reads a pipe to its end`() throws {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      let other = open("/dev/null", O_WRONLY)
      let console = SystemConsole(input: ends[0], output: other, environment: environment)
      try ByteChannel.write("one\r\nlast", to: ends[1])
      _ = unistdClose(ends[1])
      #expect(console.format.window == nil)
      #expect(try console.readLine(prompt: "? ") == .line("one"))
      #expect(try console.readLine(prompt: "? ") == .line("last"))
      #expect(try console.readLine(prompt: "? ") == .ended)
      #expect(console.edit("x") == .unavailable("an editor needs a terminal"))
      _ = unistdClose(ends[0])
      _ = unistdClose(other)
    }
  }
#endif
