/// The system calls that the ledger makes, one each, without retries: tests put faults between.
public protocol FileSystem: Sendable {
  /// Opens a file or folder, never through a symbolic link at the end of the path.
  func openFile(_ path: String, _ purpose: OpenPurpose) throws(SystemFailure) -> Int32
  /// Reads at most as many bytes as the buffer holds; zero at the end.
  func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int
  /// Writes some of the bytes and says how many.
  func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemFailure) -> Int
  /// Returns once the file or folder would survive a power cut.
  func synchronize(_ descriptor: Int32) throws(SystemFailure)
  /// Gives the descriptor back, also when it fails.
  func closeFile(_ descriptor: Int32) throws(SystemFailure)
  /// What an open file is.
  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus
  /// What stands at `path` itself; a link is not followed.
  func status(at path: String) throws(SystemFailure) -> FileStatus
  /// Gives the file a second name; fails when the name is taken.
  func linkFile(_ path: String, to target: String) throws(SystemFailure)
  /// Renames; fails when the name is taken.
  func renameFileExclusively(_ path: String, to target: String) throws(SystemFailure)
  /// Renames, over whatever has the name.
  func renameFile(_ path: String, to target: String) throws(SystemFailure)
  /// Removes the name of a file.
  func removeFile(_ path: String) throws(SystemFailure)
  /// Makes one folder that only its owner may enter.
  func makeFolder(_ path: String) throws(SystemFailure)
  /// Calls `visit` for everything in a folder but `.` and `..`, in no particular order.
  func listFolder(
    _ path: String, _ visit: (UnsafeBufferPointer<UInt8>, FileKind) -> Void
  ) throws(SystemFailure)
  /// The path from the root, with links resolved.
  func absolutePath(of path: String) throws(SystemFailure) -> String
}

/// What a file is opened for.
public enum OpenPurpose: Hashable, Sendable {
  /// To read a file.
  case reading
  /// To write a file that must not exist yet and that only its owner may read.
  case creating
  /// To make the names in a folder durable.
  case folder
}

/// What stands at a path.
public enum FileKind: Hashable, Sendable {
  case regular
  case folder
  case symbolicLink
  case other
  /// The folder's listing does not say.
  case unknown
}

/// What the system knows about a file.
public struct FileStatus: Hashable, Sendable {
  /// What it is.
  public var kind: FileKind
  /// Its length in bytes.
  public var size: Int
  /// When its content last changed, in seconds since 1970.
  public var modified: Int

  /// Makes a status.
  public init(kind: FileKind, size: Int, modified: Int) {
    self.kind = kind
    self.size = size
    self.modified = modified
  }
}
