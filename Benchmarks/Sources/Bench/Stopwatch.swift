import AssayText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wall and processor time of one piece of work, as the scripts in `Peers` read it.
enum Stopwatch {
  /// Nanoseconds.
  struct Times {
    var wall: Int
    var processor: Int
  }

  static func measure(_ body: () -> Void) -> Times {
    let (wall, processor) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    body()
    return Times(
      wall: now(CLOCK_MONOTONIC) - wall, processor: now(CLOCK_PROCESS_CPUTIME_ID) - processor)
  }

  /// The times of one of `count` equal pieces of work.
  static func mean(of count: Int, _ body: () -> Void) -> Times {
    let times = measure { for _ in 0..<count { body() } }
    return Times(wall: times.wall / count, processor: times.processor / count)
  }

  /// A list of `{"cpu": nanoseconds, "wall": nanoseconds}`.
  static func document(of times: [Times]) -> JSONValue {
    .array(times.map { ["cpu": .integer($0.processor), "wall": .integer($0.wall)] })
  }

  private static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
