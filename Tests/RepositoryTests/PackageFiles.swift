import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of this package, as they lie on the disk.
struct PackageFiles {
  struct File: CustomTestStringConvertible {
    /// Seen from the top of the package.
    var path: String
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var testDescription: String { path }

    /// Lines without their ends; the piece behind the last line end is none.
    var lines: [String] {
      var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if pieces.last?.isEmpty == true { pieces.removeLast() }
      return pieces.map { String(decoding: $0, as: UTF8.self) }
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// The folder that holds the manifest, found from where this file lies.
  static let top: String = {
    var parts = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// All files below a folder whose names end so, sorted by path; hidden ones are left out.
  static func all(in folder: String, ending: String = "") -> [File] {
    names(in: top + "/" + folder).flatMap { name -> [File] in
      let path = folder + "/" + name
      if name.hasPrefix(".") { return [] }
      if isFolder(path) { return all(in: path, ending: ending) }
      guard name.hasSuffix(ending), let file = read(path) else { return [] }
      return [file]
    }
  }

  /// One file; nothing when it is not there.
  static func read(_ path: String) -> File? {
    guard let stream = fopen(top + "/" + path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, stream)
      if count == 0 { return File(path: path, bytes: bytes) }
      bytes += piece[..<count]
    }
  }

  /// Whether a file or folder is there.
  static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return stat(top + "/" + path, &facts) == 0
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(top + "/" + path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
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
}
