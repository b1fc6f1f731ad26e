import AssayCommands
import AssayText
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How often randomness was asked for.
private final class Draws: Sendable {
  let count = Mutex<UInt64>(0)
}

/// A folder of its own for one test, in which commands are run; it goes away with the value.
final class Workbench {
  /// Where commands run.
  let folder: String
  /// What commands read as standard input.
  var input: [UInt8] = []
  var environment: [String: String] = [:]
  var terminal = Invocation.Terminal()
  /// What the clock of a command shows.
  var now = Instant(seconds: 1_795_000_000)
  /// How often randomness was asked for; goes on from command to command, so that no id comes twice.
  private let draws = Draws()

  /// The testing library has a type of this name too.
  typealias Status = AssayCommands.ExitStatus

  /// What a command left behind.
  struct Result: Equatable {
    var status: Status
    var output: String
    var messages: String
  }

  init() {
    var template = Array("/tmp/assay-test-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
  }

  deinit { Workbench.remove(folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file, and the folders that lead to it.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) -> Workbench {
    var parent = folder
    for part in name.split(separator: "/").dropLast() {
      parent += "/" + part
      mkdir(parent, 0o755)
    }
    let file = fopen(path(name), "w")
    fwrite(bytes, 1, bytes.count, file)
    if let file { fclose(file) }
    return self
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> Workbench { write(name, Array(text.utf8)) }

  func read(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

  func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(path(name), "r") else { return Array("<missing>".utf8) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  func makeFolder(_ name: String) { mkdir(path(name), 0o755) }

  /// Everything in the folder, to be put elsewhere.
  struct Snapshot: Sendable {
    var files: [(name: String, bytes: [UInt8])] = []
    var folders: [String] = []
    var now: Instant
    var draws: UInt64
  }

  var snapshot: Snapshot {
    var snapshot = Snapshot(now: now, draws: draws.count.withLock { $0 })
    func add(_ folder: String) {
      for name in names(folder.isEmpty ? "." : folder) {
        let path = folder + name
        if isFolder(path) {
          snapshot.folders.append(path)
          add(path + "/")
        } else {
          snapshot.files.append((path, bytes(path)))
        }
      }
    }
    add("")
    return snapshot
  }

  func restore(_ snapshot: Snapshot) {
    for folder in snapshot.folders { makeFolder(folder) }
    for file in snapshot.files { write(file.name, file.bytes) }
    now = snapshot.now
    draws.count.withLock { $0 = snapshot.draws }
  }

  private func isFolder(_ name: String) -> Bool {
    var facts = stat()
    return lstat(path(name), &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  func move(_ name: String, to other: String) { rename(path(name), path(other)) }

  /// Takes the right to write away from everything in the folder, or gives it back.
  func setWritable(_ isWritable: Bool) {
    let everything = snapshot
    chmod(folder, isWritable ? 0o755 : 0o555)
    for name in everything.folders { setPermissions(name, isWritable ? 0o755 : 0o555) }
    for file in everything.files { setPermissions(file.name, isWritable ? 0o644 : 0o444) }
  }

  /// Removes a file or a folder with all that is in it.
  func remove(_ name: String) { Workbench.remove(path(name)) }

  func link(_ name: String, to target: String) { symlink(target, path(name)) }

  /// Makes a file of `size` zero bytes that takes no space.
  func makeSparse(_ name: String, size: Int) {
    write(name, "")
    truncate(path(name), size)
  }

  func setPermissions(_ name: String, _ permissions: UInt32) {
    chmod(path(name), mode_t(permissions))
  }

  func permissions(_ name: String) -> UInt32 {
    var facts = stat()
    return stat(path(name), &facts) == 0 ? UInt32(facts.st_mode) & 0o7777 : 0
  }

  func names(_ name: String = ".") -> [String] {
    guard let folder = opendir(path(name)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Runs a command line with sinks that keep everything.
  func run(_ arguments: String...) -> Result { run(arguments) }

  /// Runs a command line with sinks that keep everything.
  func run(_ arguments: [String]) -> Result {
    var output: [UInt8] = []
    var messages: [UInt8] = []
    let status = run(
      arguments, Output(results: { output += $0 }, messages: { messages += $0 }))
    return Result(
      status: status, output: String(decoding: output, as: UTF8.self),
      messages: String(decoding: messages, as: UTF8.self))
  }

  /// Runs a command line with the sinks of a test.
  func run(_ arguments: [String], _ output: Output) -> Status {
    let (now, draws) = (now, draws)
    return Assay.run(
      Invocation(
        arguments: arguments, environment: environment, workingDirectory: folder,
        terminal: terminal, clock: { now },
        randomness: {
          draws.count.withLock { count in
            count += 1
            return count
          }
        },
        input: Input(bytes: input), output: output))
  }

  private static func remove(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    if facts.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
