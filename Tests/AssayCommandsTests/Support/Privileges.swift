#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rights that tests give away, since they often run as root, whom no permission stops.
enum Privileges {
  /// Runs something as a user who owns no files, where that can be had for one thread; as it is
  /// where permissions hold anyway; nothing where neither is so.
  static func dropped<Value>(_ body: () -> Value) -> Value? {
    if geteuid() != 0 { return body() }
    #if os(Linux)
      typealias Change = @convention(c) (uid_t) -> Int32
      guard let symbol = dlsym(nil, "setfsuid") else { return nil }
      let change = unsafeBitCast(symbol, to: Change.self)
      _ = change(65_534)
      defer { _ = change(0) }
      return body()
    #else
      return nil
    #endif
  }
}
