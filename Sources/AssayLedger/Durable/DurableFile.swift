/// Writes small files so that a reader sees all of a file or none, also after a power cut.
///
/// The order of the calls is the whole point: write beside, sync, give the name, sync the folder.
struct DurableFile: Sendable {
  /// Whether the file is new.
  enum Outcome: Hashable, Sendable {
    case created
    case wasThere
  }

  /// Files and randomness.
  var surroundings: Surroundings

  var fileSystem: any FileSystem { surroundings.fileSystem }

  /// Writes a file that never changes again; `name` follows from `bytes`, so that the same file
  /// already in place is success. Returns only once file and name are durable.
  @discardableResult
  func create(
    _ bytes: [UInt8], named name: String, in folder: String, through temporary: String
  ) throws(LedgerError) -> Outcome {
    let scratch = try writeScratch(
      bytes, at: { "\(temporary)/\(surroundings.scratchName(for: name))" }, in: temporary)
    defer { removeQuietly(scratch) }
    let target = "\(folder)/\(name)"
    let outcome = try publish(scratch, as: target, bytes)
    try synchronizeFolder(folder)
    return outcome
  }

  /// Writes the whole content under a name that nobody reads yet, and makes it durable.
  func writeScratch(
    _ bytes: [UInt8], at path: () -> String, in folder: String, _ importance: Importance = .kept
  ) throws(LedgerError) -> String {
    for attempt in 0..<10 {
      let scratch = path()
      do throws(SystemFailure) {
        var file = try Descriptor(scratch, .creating, in: fileSystem)
        do throws(SystemFailure) {
          try file.write(bytes)
          if importance == .kept { try file.synchronize() }
          try file.close()
        } catch {
          removeQuietly(scratch)
          throw error
        }
        return scratch
      } catch {
        // A copy made by git lacks folders that were empty.
        if error == .missing, attempt == 0 {
          try makeFolders(folder)
        } else if error != .exists {
          throw .system(error, .writing, path: scratch)
        }
      }
    }
    throw .system(.exists, .writing, path: folder)
  }

  private func publish(
    _ scratch: String, as target: String, _ bytes: [UInt8]
  ) throws(LedgerError) -> Outcome {
    do throws(SystemFailure) {
      try linkOrRename(scratch, target)
      return .created
    } catch {
      guard error == .exists else { throw .system(error, .publishing, path: target) }
    }
    // Somebody else wrote it, perhaps a moment ago: it counts once it is durable.
    let found = try readDurably(target, limit: bytes.count)
    guard found == bytes else { throw .differentBytes(path: target) }
    return .wasThere
  }

  private func linkOrRename(_ scratch: String, _ target: String) throws(SystemFailure) {
    let fileSystem = fileSystem
    do throws(SystemFailure) {
      return try retryingInterrupts { () throws(SystemFailure) in
        try fileSystem.linkFile(scratch, to: target)
      }
    } catch {
      guard [.notPermitted, .notSupported, .tooManyLinks].contains(error) else { throw error }
    }
    do throws(SystemFailure) {
      return try retryingInterrupts { () throws(SystemFailure) in
        try fileSystem.renameFileExclusively(scratch, to: target)
      }
    } catch {
      guard [.invalid, .notSupported].contains(error) else { throw error }
    }
    // Overwriting is harmless here, because the name says what the bytes are.
    try retryingInterrupts { () throws(SystemFailure) in
      try fileSystem.renameFile(scratch, to: target)
    }
  }

  private func readDurably(_ path: String, limit: Int) throws(LedgerError) -> [UInt8] {
    do throws(SystemFailure) {
      let file = try Descriptor(path, .reading, in: fileSystem)
      let bytes = try file.read(upTo: limit + 1)
      try file.synchronize()
      return bytes
    } catch {
      throw .system(error, .reading, path: path)
    }
  }

  /// Makes the names in a folder durable. Some network disks cannot; there is nothing better.
  func synchronizeFolder(_ folder: String) throws(LedgerError) {
    do throws(SystemFailure) {
      var opened = try Descriptor(folder, .folder, in: fileSystem)
      do throws(SystemFailure) {
        try opened.synchronize()
      } catch {
        guard [.invalid, .notSupported].contains(error) else { throw error }
      }
      try opened.close()
    } catch {
      throw .system(error, .synchronizing, path: folder)
    }
  }

  /// Removes a leftover; what stays behind is harmless and cleared later.
  func removeQuietly(_ path: String) {
    try? fileSystem.removeFile(path)
  }
}
