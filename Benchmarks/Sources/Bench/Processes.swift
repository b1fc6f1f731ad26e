#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whole runs of programs.
enum Processes {
  /// The release build that the measurements start; says how to make it when it is not there.
  static func program() -> String? {
    let path = "\(Files.repository)/.build/release/assay"
    if access(path, X_OK) == 0 { return path }
    say("  \(path) is missing; make it by the command of `A release` in README.md")
    return nil
  }

  /// Seconds from the start of a program to its end, its output thrown away.
  static func seconds(of arguments: [String], statuses: Set<Int32> = [0]) -> Double {
    let clock = ContinuousClock()
    var status: Int32 = 0
    let time = clock.measure { status = run(arguments) }
    precondition(statuses.contains(status), "\(arguments) ends with \(status)")
    return time.seconds
  }

  /// Runs a program to its end and gives its status.
  static func run(_ arguments: [String]) -> Int32 {
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    guard posix_spawnp(&child, arguments[0], &actions, nil, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
