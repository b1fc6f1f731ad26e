#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders, read and changed.
enum PlatformFolder {
  /// The names in a folder, in no order; nothing stands for a name that is not text.
  static func names(in path: String) throws(PlatformError) -> [String?] {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var names: [String?] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw .last }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// Waits until the names in a folder are on the disk.
  static func synchronize(_ path: String) throws(PlatformError) {
    let folder = try PlatformFile(reading: path)
    try folder.synchronize()
  }

  /// Gives a file another name; a file that had that name is gone in the same moment.
  static func rename(_ old: String, to new: String) throws(PlatformError) {
    guard posixRename(old, new) == 0 else { throw .last }
  }

  /// Takes a file away.
  static func remove(_ path: String) throws(PlatformError) {
    guard unlink(path) == 0 else { throw .last }
  }

  /// Whether the user may write to the file.
  static func checkWritable(_ path: String) throws(PlatformError) {
    guard access(path, W_OK) == 0 else { throw .last }
  }

  /// The path behind all symbolic links.
  static func resolved(_ path: String) throws(PlatformError) -> String {
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

private func posixRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
