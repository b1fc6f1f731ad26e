/// Reads whole files, never through a link and never more than a limit.
struct FileReader: Sendable {
  /// The files.
  var fileSystem: any FileSystem

  /// The bytes of the regular file at `path`.
  func read(_ path: String, limit: Int) throws(LedgerError) -> [UInt8] {
    let status: FileStatus
    let bytes: [UInt8]
    do throws(SystemFailure) {
      let file = try Descriptor(path, .reading, in: fileSystem)
      status = try file.status()
      // One byte more than expected, so that a file that grows is noticed.
      let size = status.kind == .regular ? min(max(status.size, 0), limit) + 1 : 0
      bytes = try file.read(upTo: size)
    } catch {
      if error == .symbolicLink { throw .symbolicLink(path: path) }
      throw .system(error, .reading, path: path)
    }
    guard status.kind == .regular else {
      throw .damaged(path: path, reason: "it is not a plain file")
    }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// The bytes of the file at `path`; nothing when there is no such file.
  func readIfThere(_ path: String, limit: Int) throws(LedgerError) -> [UInt8]? {
    do throws(LedgerError) {
      return try read(path, limit: limit)
    } catch .system(.missing, _, _) {
      return nil
    }
  }

  /// Whether anything lies at `path`.
  func isThere(_ path: String) throws(LedgerError) -> Bool {
    do throws(SystemFailure) {
      _ = try fileSystem.status(at: path)
      return true
    } catch {
      if error == .missing { return false }
      throw .system(error, .looking, path: path)
    }
  }

  /// Names and kinds of everything in a folder, sorted by name.
  func list(_ folder: String) throws(LedgerError) -> [(name: String, kind: FileKind)] {
    var entries: [(name: String, kind: FileKind)] = []
    do throws(SystemFailure) {
      try fileSystem.listFolder(folder) { name, kind in
        entries.append((String(decoding: name, as: UTF8.self), kind))
      }
    } catch {
      throw .system(error, .listing, path: folder)
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
