#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The few things that measurements need of files.
enum Files {
  /// The repository's folder.
  static let repository = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The bytes of a file that has to be there.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { preconditionFailure("\(path) is read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// A new folder for one measurement.
  static func makeTemporaryFolder(_ name: String) -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/\(name)-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { preconditionFailure("\(base) takes a folder") }
    return String(cString: made)
  }

  static func removeFolder(_ path: String) { _ = Processes.run(["rm", "-rf", path]) }

  static func remove(_ path: String) { unlink(path) }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) is written") }
    fputs(text, file)
    fclose(file)
  }
}
