#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Opens a text in the person's editor, through a file that only they can read and that is removed.
struct EditorLauncher {
  /// The command as `EDITOR` names it, options included.
  var command: String
  /// Where the file lies meanwhile.
  var folder: String

  private static let most = 1 << 20

  /// Waits until the editor is closed.
  func edit(_ text: String) -> EditedText {
    var path = Array((folder + "/assay-evidence-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else {
      return .unavailable("no file could be made in \(folder): \(EditorLauncher.lastError)")
    }
    defer {
      unlink(path)
      close(descriptor)
    }
    guard (try? ByteChannel.write(text.isEmpty ? "" : text + "\n", to: descriptor)) != nil else {
      return .unavailable("the file for the editor could not be written")
    }
    guard let status = run(on: path) else {
      return .unavailable("the editor `\(command)` could not be started")
    }
    guard status == 0 else { return .unavailable("the editor ended with an error") }
    return read(path)
  }

  private func run(on path: [CChar]) -> Int32? {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // The shell splits the options off the command, as other programs do with this variable.
    let words: [UnsafeMutablePointer<CChar>?] =
      ["sh", "-c", command + " \"$1\"", "sh"].map { (word: String) in strdup(word) } + [
        strdup(path)
      ]
    defer { for word in words { free(word) } }
    let hold = SignalHold()
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, words + [nil], environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    SignalHold.dropInterrupt()
    _ = consume hold
    return status
  }

  private func read(_ path: [CChar]) -> EditedText {
    // Many editors replace the file, so it is opened anew by name.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .unavailable("the editor left no file") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while case .bytes(let more) = ByteChannel.read(descriptor, waiting: -1) {
      bytes += more
      if bytes.count > EditorLauncher.most { return .unavailable("the text is over 1 MiB") }
    }
    return .text(TerminalText.trim(TerminalText.clean(String(decoding: bytes, as: UTF8.self))))
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
