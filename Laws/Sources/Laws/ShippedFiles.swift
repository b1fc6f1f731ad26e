#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The rubrics, practice answers and scorecards of this repository.
enum ShippedFiles {
  /// Path and text of each, in the order of their names.
  static func all() -> [(name: String, text: String)] {
    ["rubrics", "scorecards"].flatMap { folder in
      names(in: root + "/" + folder)
        .filter { name in [".rubric", ".practice", ".scorecard"].contains { name.hasSuffix($0) } }
        .map { ("\(folder)/\($0)", read("\(root)/\(folder)/\($0)")) }
    }
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { preconditionFailure("\(path) is there") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { preconditionFailure("\(path) is read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }
}
