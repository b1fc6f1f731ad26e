#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file; closed when it goes out of use.
struct PlatformFile: ~Copyable {
  private var descriptor: Int32

  /// What is known of a file without reading it.
  struct Facts: Hashable {
    enum Kind: Hashable {
      case file
      case folder
      case other
    }

    /// Equal only for two names of one thing.
    struct Identity: Hashable {
      var device: UInt64
      var number: UInt64
    }

    var kind: Kind
    var size: Int
    var identity: Identity
    var permissions: UInt32
    /// When the contents were last changed, to the nanosecond.
    var changed: Moment

    /// A moment on the clock of the disk.
    struct Moment: Hashable {
      var seconds: Int
      var nanoseconds: Int
    }

    /// Differs from an earlier one when the file was written, replaced, or became something else.
    struct Mark: Hashable {
      var identity: Identity
      var size: Int
      var changed: Moment
    }

    var mark: Mark { Mark(identity: identity, size: size, changed: changed) }

    fileprivate init(_ facts: stat) {
      switch facts.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      default: kind = .other
      }
      size = Int(facts.st_size)
      identity = Identity(
        device: UInt64(truncatingIfNeeded: facts.st_dev),
        number: UInt64(truncatingIfNeeded: facts.st_ino))
      permissions = UInt32(facts.st_mode) & 0o7777
      #if canImport(Darwin)
        let time = facts.st_mtimespec
      #else
        let time = facts.st_mtim
      #endif
      changed = Moment(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
  }

  init(reading path: String) throws(PlatformError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw .last }
  }

  /// Makes a file that was not there.
  init(creating path: String, permissions: UInt32) throws(PlatformError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions))
    if descriptor < 0 { throw .last }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Follows symbolic links.
  static func facts(of path: String) throws(PlatformError) -> Facts {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw .last }
    return Facts(facts)
  }

  func facts() throws(PlatformError) -> Facts {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .last }
    return Facts(facts)
  }

  /// All bytes, or nothing when there are more than `limit`.
  func read(limit: Int, expected: Int) throws(PlatformError) -> [UInt8]? {
    try PlatformFile.readAll(limit: limit, expected: expected) { buffer in
      unistdRead(descriptor, buffer.baseAddress, buffer.count)
    }
  }

  func write(_ bytes: [UInt8]) throws(PlatformError) {
    try PlatformFile.write(bytes, to: descriptor)
  }

  func setPermissions(_ permissions: UInt32) throws(PlatformError) {
    guard fchmod(descriptor, mode_t(permissions)) == 0 else { throw .last }
  }

  /// Waits until the bytes are on the disk.
  func synchronize() throws(PlatformError) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    // Some network disks cannot do it; they have their own promises.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .last }
  }

  /// Closing may be where a network disk admits that it has no space.
  consuming func finish() throws(PlatformError) {
    let number = descriptor
    descriptor = -1
    guard close(number) == 0 || errno == EINTR else { throw .last }
  }

  /// Writes all of `bytes`, however often the system takes only a part.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(PlatformError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        unistdWrite(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count > 0 {
        offset += count
      } else if count == 0 || !PlatformError.last.isInterruption {
        throw .last
      }
    }
  }

  /// Reads to the end in large pieces; gives nothing when there are more than `limit` bytes.
  private static func readAll(
    limit: Int, expected: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(PlatformError) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, expected) + 1)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { read($0) }
      if count == 0 { return bytes }
      if count < 0 {
        if PlatformError.last.isInterruption { continue }
        throw .last
      }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit { return nil }
    }
  }
}

private func unistdRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int { read(descriptor, buffer, count) }

private func unistdWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
