import AssayCommands
import AssayText
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for one test, in which commands are run; it goes away with the value.
final class Workbench {
  /// Where commands run.
  let folder: String
  /// What commands read as standard input.
  var input: [UInt8] = []
  var environment: [String: String] = [:]
  var terminal = Invocation.Terminal()

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

  func read(_ name: String) -> String {
    guard let file = fopen(path(name), "r") else { return "<missing>" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(byte))
      byte = fgetc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func makeFolder(_ name: String) { mkdir(path(name), 0o755) }

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
  func run(_ arguments: String...) -> Result {
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
    let seed = Mutex<UInt64>(0)
    return Assay.run(
      Invocation(
        arguments: arguments, environment: environment, workingDirectory: folder,
        terminal: terminal, clock: { Instant(seconds: 1_795_000_000) },
        randomness: {
          seed.withLock { seed in
            seed += 1
            return seed
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
