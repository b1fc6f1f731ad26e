#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run to its end for what it writes.
enum PlatformCommand {
  /// More than any history that people read.
  private static let most = 64 << 20

  /// What `words`, a program that the search path knows and its arguments, wrote to its standard
  /// output; nothing when it could not be run or ended with an error.
  ///
  /// Its standard input is empty, and what it says beside its results is dropped.
  static func output(of words: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let process = start(words, writingTo: ends)
    close(ends[1])
    guard let process else { return nil }
    let bytes = readAll(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status == 0 ? bytes : nil
  }

  private static func start(_ words: [String], writingTo ends: [Int32]) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    guard let program = arguments.first, let program else { return nil }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, program, &actions, nil, arguments + [nil], environ)
    return failure == 0 ? process : nil
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    while case .bytes(let more) = ByteChannel.read(descriptor, waiting: -1) {
      if bytes.count <= most { bytes += more }
    }
    return bytes.count > most ? nil : bytes
  }
}
