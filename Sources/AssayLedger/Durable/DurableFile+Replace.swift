extension DurableFile {
  /// How much a replaced file matters.
  enum Importance: Hashable, Sendable {
    /// Returns only once the new content is durable.
    case kept
    /// A cache: whole or old or gone after a power cut, and made anew then.
    case cached
  }

  /// Puts new content in the place of a file, or makes it; a reader sees the old or the new.
  func replace(
    _ name: String, in folder: String, with bytes: [UInt8], _ importance: Importance = .kept
  ) throws(LedgerError) {
    let scratch = try writeScratch(
      bytes, at: { "\(folder)/.\(surroundings.scratchName(for: name)).tmp" }, in: folder,
      importance)
    let target = "\(folder)/\(name)"
    let fileSystem = fileSystem
    do throws(SystemFailure) {
      try retryingInterrupts { () throws(SystemFailure) in
        try fileSystem.renameFile(scratch, to: target)
      }
    } catch {
      removeQuietly(scratch)
      throw .system(error, .publishing, path: target)
    }
    if importance == .kept { try synchronizeFolder(folder) }
  }

  /// Removes a file for good; one that is not there is success.
  func remove(_ name: String, in folder: String) throws(LedgerError) {
    let path = "\(folder)/\(name)"
    let fileSystem = fileSystem
    do throws(SystemFailure) {
      try retryingInterrupts { () throws(SystemFailure) in try fileSystem.removeFile(path) }
    } catch {
      if error == .missing { return }
      throw .system(error, .removing, path: path)
    }
    try synchronizeFolder(folder)
  }
}
