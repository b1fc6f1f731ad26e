/// Files beside the ledger, such as settings and documents, written as durably as the ledger's own.
public struct SmallFiles: Sendable {
  private let surroundings: Surroundings

  /// Works in `surroundings`.
  public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  private var writer: DurableFile { DurableFile(surroundings: surroundings) }

  /// The file's bytes, at most 16 MiB; nothing when there is no such file.
  public func read(_ path: String) throws(LedgerError) -> [UInt8]? {
    let reader = FileReader(fileSystem: surroundings.fileSystem)
    return try reader.readIfThere(path, limit: 1 << 24)
  }

  /// Whether anything lies at `path`.
  public func exists(_ path: String) throws(LedgerError) -> Bool {
    try writer.kind(at: path) != nil
  }

  /// Puts `bytes` in the place of `folder/name`; makes the folders above it.
  public func write(
    _ bytes: [UInt8], named name: String, in folder: String
  ) throws(LedgerError) {
    try writer.makeFolders(folder)
    try writer.replace(name, in: folder, with: bytes)
  }
}
