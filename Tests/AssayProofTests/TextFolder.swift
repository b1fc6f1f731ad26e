#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is known by its path from this one.
struct TextFolder {
  private let path: String

  init(_ name: String) {
    path =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + name
  }

  /// The files with such names, in the order of these.
  func files(ending: String) -> [PlantedFile] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted().map(read)
  }

  private func read(_ name: String) -> PlantedFile {
    var bytes: [UInt8] = []
    if let file = fopen(path + "/" + name, "r") {
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        bytes += buffer[..<count]
      }
    }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return PlantedFile(name: stem, text: String(decoding: bytes, as: UTF8.self))
  }
}
