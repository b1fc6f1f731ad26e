import AssayLedger
import Synchronization

/// Passes calls on, and lets some of them fail.
final class FaultyFileSystem: FileSystem {
  enum Call: Hashable, Sendable {
    case open, read, write, synchronize, close, status, link, renameExclusively, rename, remove
    case makeFolder, list, synchronizeFolder
  }

  enum Plan: Hashable, Sendable {
    case once(SystemFailure, at: Int)
    case forever(SystemFailure, from: Int)
    /// The call does its work and reports a failure all the same, where systems do that.
    case afterwards(SystemFailure, at: Int)
    /// From this call on, writes take one byte at a time.
    case shortWrites(from: Int)
    /// These calls never work.
    case unsupported([Call: SystemFailure])
  }

  struct State: Sendable {
    var calls: [Call] = []
    var successes: [Call] = []
    var hasFired = false
    var folders: Set<Int32> = []
  }

  let base: any FileSystem
  let plan: Plan
  let state = Mutex(State())

  init(_ base: any FileSystem, _ plan: Plan) {
    self.base = base
    self.plan = plan
  }

  var hasFired: Bool { state.withLock { $0.hasFired } }
  var successes: [Call] { state.withLock { $0.successes } }
  var calls: [Call] { state.withLock { $0.calls } }

  /// An interrupted write wrote nothing, and a call that gives a value gives none when it fails.
  private static func mayFailAfterwards(_ call: Call, _ failure: SystemFailure) -> Bool {
    switch call {
    case .open, .read, .status, .list: false
    case .write: failure != .interrupted
    case .synchronize, .synchronizeFolder, .close, .link, .renameExclusively, .rename, .remove,
      .makeFolder:
      true
    }
  }

  private func perform<Value>(
    _ call: Call, _ body: () throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let number = state.withLock { state in
      state.calls.append(call)
      return state.calls.count
    }
    func fire(_ failure: SystemFailure) -> SystemFailure {
      state.withLock { $0.hasFired = true }
      return failure
    }
    switch plan {
    case .once(let failure, let at):
      // A failing close gives the descriptor back all the same.
      if number == at, call == .close { _ = try? body() }
      if number == at { throw fire(failure) }
    case .forever(let failure, let from):
      if number >= from, call == .close { _ = try? body() }
      if number >= from { throw fire(failure) }
    case .afterwards(let failure, let at):
      if number == at {
        if Self.mayFailAfterwards(call, failure) { _ = try body() }
        throw fire(failure)
      }
    case .shortWrites(let from):
      if number >= from, call == .write { _ = fire(.interrupted) }
    case .unsupported(let calls):
      if let failure = calls[call] { throw fire(failure) }
    }
    let value = try body()
    state.withLock { $0.successes.append(call) }
    return value
  }

  func openFile(_ path: String, _ purpose: OpenPurpose) throws(SystemFailure) -> Int32 {
    let number = try perform(.open) { () throws(SystemFailure) in
      try base.openFile(path, purpose)
    }
    if purpose == .folder { state.withLock { _ = $0.folders.insert(number) } }
    return number
  }

  func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int {
    try perform(.read) { () throws(SystemFailure) in
      try base.readBytes(descriptor, into: buffer)
    }
  }

  func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemFailure) -> Int {
    try perform(.write) { () throws(SystemFailure) in
      if case .shortWrites = plan, hasFired {
        return try base.writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(1)))
      }
      return try base.writeBytes(descriptor, bytes)
    }
  }

  func synchronize(_ descriptor: Int32) throws(SystemFailure) {
    let isFolder = state.withLock { $0.folders.contains(descriptor) }
    try perform(isFolder ? .synchronizeFolder : .synchronize) { () throws(SystemFailure) in
      try base.synchronize(descriptor)
    }
  }

  func closeFile(_ descriptor: Int32) throws(SystemFailure) {
    state.withLock { _ = $0.folders.remove(descriptor) }
    try perform(.close) { () throws(SystemFailure) in try base.closeFile(descriptor) }
  }

  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    try perform(.status) { () throws(SystemFailure) in try base.status(of: descriptor) }
  }

  func status(at path: String) throws(SystemFailure) -> FileStatus {
    try perform(.status) { () throws(SystemFailure) in try base.status(at: path) }
  }

  func linkFile(_ path: String, to target: String) throws(SystemFailure) {
    try perform(.link) { () throws(SystemFailure) in try base.linkFile(path, to: target) }
  }

  func renameFileExclusively(_ path: String, to target: String) throws(SystemFailure) {
    try perform(.renameExclusively) { () throws(SystemFailure) in
      try base.renameFileExclusively(path, to: target)
    }
  }

  func renameFile(_ path: String, to target: String) throws(SystemFailure) {
    try perform(.rename) { () throws(SystemFailure) in try base.renameFile(path, to: target) }
  }

  func removeFile(_ path: String) throws(SystemFailure) {
    try perform(.remove) { () throws(SystemFailure) in try base.removeFile(path) }
  }

  func makeFolder(_ path: String) throws(SystemFailure) {
    try perform(.makeFolder) { () throws(SystemFailure) in try base.makeFolder(path) }
  }

  func listFolder(
    _ path: String, _ visit: (UnsafeBufferPointer<UInt8>, FileKind) -> Void
  ) throws(SystemFailure) {
    try perform(.list) { () throws(SystemFailure) in try base.listFolder(path, visit) }
  }

  func absolutePath(of path: String) throws(SystemFailure) -> String {
    try base.absolutePath(of: path)
  }
}
