/// An open file, closed exactly once.
struct Descriptor: ~Copyable {
  private let fileSystem: any FileSystem
  private var number: Int32

  /// Opens `path`, again when a signal came between.
  init(
    _ path: String, _ purpose: OpenPurpose, in fileSystem: any FileSystem
  ) throws(SystemFailure) {
    self.fileSystem = fileSystem
    number = try retryingInterrupts { () throws(SystemFailure) in
      try fileSystem.openFile(path, purpose)
    }
  }

  deinit {
    if number >= 0 { try? fileSystem.closeFile(number) }
  }

  /// What was opened.
  borrowing func status() throws(SystemFailure) -> FileStatus {
    try fileSystem.status(of: number)
  }

  /// Writes every byte, however few the system takes at a time.
  borrowing func write(_ bytes: [UInt8]) throws(SystemFailure) {
    let (fileSystem, number) = (fileSystem, number)
    var done = 0
    while done < bytes.count {
      let count = try retryingInterrupts { () throws(SystemFailure) in
        try bytes.withUnsafeBufferPointer { (buffer) throws(SystemFailure) in
          let rest = UnsafeBufferPointer(rebasing: buffer[done...])
          return try fileSystem.writeBytes(number, UnsafeRawBufferPointer(rest))
        }
      }
      // A write that makes no progress would be repeated for ever.
      guard count > 0 else { throw .inputOutput }
      done += count
    }
  }

  /// At most `limit` bytes from here on.
  borrowing func read(upTo limit: Int) throws(SystemFailure) -> [UInt8] {
    let (fileSystem, number) = (fileSystem, number)
    var bytes = [UInt8](repeating: 0, count: limit)
    var done = 0
    while done < limit {
      let count = try retryingInterrupts { () throws(SystemFailure) in
        try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemFailure) in
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[done...])
          return try fileSystem.readBytes(number, into: UnsafeMutableRawBufferPointer(rest))
        }
      }
      if count == 0 { break }
      done += count
    }
    if done < limit { bytes.removeLast(limit - done) }
    return bytes
  }

  /// Makes the content durable. Never tried twice: after a failed sync the system may call lost
  /// pages clean.
  borrowing func synchronize() throws(SystemFailure) {
    try fileSystem.synchronize(number)
  }

  /// Closes and reports what the system found only now, such as a full network disk.
  mutating func close() throws(SystemFailure) {
    let closing = number
    number = -1
    do throws(SystemFailure) {
      try fileSystem.closeFile(closing)
    } catch {
      // The number is free again after an interrupt too; a second close could hit another file.
      if error != .interrupted { throw error }
    }
  }
}

/// Calls `body` again while a signal interrupts it, within reason.
func retryingInterrupts<Value>(
  _ body: () throws(SystemFailure) -> Value
) throws(SystemFailure) -> Value {
  for _ in 0..<100 {
    do throws(SystemFailure) {
      return try body()
    } catch {
      if error != .interrupted { throw error }
    }
  }
  throw .interrupted
}
