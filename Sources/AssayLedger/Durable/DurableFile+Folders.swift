extension DurableFile {
  /// Makes a folder and those above it that are missing, each durable before the next.
  func makeFolders(_ path: String) throws(LedgerError) {
    var missing: [String] = []
    var current = path
    while true {
      let kind = try kind(at: current)
      if kind == .folder || kind == .symbolicLink && !missing.isEmpty { break }
      if kind == .symbolicLink { throw .symbolicLink(path: current) }
      if kind != nil { throw .system(.notAFolder, .makingFolder, path: current) }
      missing.append(current)
      guard let parent = Paths.parent(of: current) else { break }
      current = parent
    }
    for folder in missing.reversed() { try makeFolder(folder) }
  }

  private func makeFolder(_ path: String) throws(LedgerError) {
    let fileSystem = fileSystem
    do throws(SystemFailure) {
      try retryingInterrupts { () throws(SystemFailure) in try fileSystem.makeFolder(path) }
    } catch {
      // Another process may have been quicker.
      guard error == .exists, try kind(at: path) == .folder else {
        throw .system(error, .makingFolder, path: path)
      }
    }
    if let parent = Paths.parent(of: path) { try synchronizeFolder(parent) }
  }

  /// What stands at `path`; nothing when nothing does.
  func kind(at path: String) throws(LedgerError) -> FileKind? {
    let fileSystem = fileSystem
    do throws(SystemFailure) {
      return try retryingInterrupts { () throws(SystemFailure) in
        try fileSystem.status(at: path).kind
      }
    } catch {
      if error == .missing { return nil }
      throw .system(error, .looking, path: path)
    }
  }
}
