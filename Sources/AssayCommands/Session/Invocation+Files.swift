import AssayLedger

extension Invocation {
  /// What the ledger needs of the outside world.
  var surroundings: Surroundings {
    let randomness = randomness
    return Surroundings(fileSystem: HostFileSystem(), process: PlatformProcess.number) { count in
      var bytes: [UInt8] = []
      while bytes.count < count {
        var word = randomness()
        for _ in 0..<8 where bytes.count < count {
          bytes.append(UInt8(truncatingIfNeeded: word))
          word >>= 8
        }
      }
      return bytes
    }
  }

  /// A path as the user gave it, from the root.
  func path(_ words: String) -> String { FilePath.join(workingDirectory, words) }

  /// What to type to work in a folder, for people whose shell does not find the program.
  func entering(_ folder: String) -> [String] {
    var lines = folder == workingDirectory ? [] : ["cd \(shellWord(folder))"]
    if program.contains("/") { lines.append("alias assay=\(shellWord(path(program)))") }
    return lines
  }

  private func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x2B...0x3A).contains(byte) || (0x40...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x5F
    }
    return isPlain
      ? word
      : "'"
        + word.split(
          separator: "'", omittingEmptySubsequences: false
        ).joined(separator: "'\\''") + "'"
  }

  /// A small file; nothing when it is not there.
  func read(_ path: String) throws(CommandFailure) -> [UInt8]? {
    try ledger { () throws(LedgerError) in try SmallFiles(surroundings).read(path) }
  }

  /// Whether something lies at `path`.
  func fileExists(_ path: String) throws(CommandFailure) -> Bool {
    try ledger { () throws(LedgerError) in try SmallFiles(surroundings).exists(path) }
  }

  /// Puts a small file in place.
  func write(
    _ bytes: [UInt8], named name: String, in folder: String
  ) throws(CommandFailure) {
    try ledger { () throws(LedgerError) in
      try SmallFiles(surroundings).write(bytes, named: name, in: folder)
    }
  }

  /// Writes a document where the user wants it.
  func writeFile(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    try write(bytes, named: FilePath.name(of: path), in: FilePath.folder(of: path))
  }

  /// All of standard input.
  func readInput() throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(Input.Failure) {
      while true {
        let part = try input.read(1 << 16)
        if part.isEmpty { return bytes }
        bytes += part
      }
    } catch {
      throw .inputOutput("standard input cannot be read: \(error.reason)")
    }
  }
}
