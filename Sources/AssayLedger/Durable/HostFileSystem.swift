#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of the machine that the program runs on.
public struct HostFileSystem: FileSystem {
  /// The machine's files.
  public init() {}

  private func check(_ path: String) throws(SystemFailure) {
    // C ends a path at NUL and would act on another file.
    if path.isEmpty || path.utf8.contains(0) { throw .invalid }
  }

  private func demandZero(_ result: Int32) throws(SystemFailure) {
    if result != 0 { throw .last }
  }

  /// A descriptor that children of this process do not inherit.
  public func openFile(_ path: String, _ purpose: OpenPurpose) throws(SystemFailure) -> Int32 {
    try check(path)
    // Without O_NONBLOCK a pipe that somebody put into the folder would be waited for for ever.
    let common = O_CLOEXEC | O_NOFOLLOW
    let descriptor =
      switch purpose {
      case .reading: open(path, O_RDONLY | O_NONBLOCK | common)
      case .creating: open(path, O_WRONLY | O_CREAT | O_EXCL | common, 0o600)
      case .folder: open(path, O_RDONLY | O_DIRECTORY | common)
      }
    if descriptor < 0 { throw .last }
    return descriptor
  }

  /// One `read`.
  public func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count < 0 { throw .last }
    return count
  }

  /// One `write`.
  public func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemFailure) -> Int {
    let count = write(descriptor, bytes.baseAddress, bytes.count)
    if count < 0 { throw .last }
    return count
  }

  /// A full sync, down to the disk.
  public func synchronize(_ descriptor: Int32) throws(SystemFailure) {
    try demandZero(Platform.synchronize(descriptor))
  }

  /// One `close`.
  public func closeFile(_ descriptor: Int32) throws(SystemFailure) {
    try demandZero(close(descriptor))
  }

  /// One `fstat`.
  public func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    try demandZero(fstat(descriptor, &raw))
    return FileStatus(raw)
  }

  /// One `lstat`.
  public func status(at path: String) throws(SystemFailure) -> FileStatus {
    try check(path)
    var raw = stat()
    try demandZero(lstat(path, &raw))
    return FileStatus(raw)
  }

  /// One `link`.
  public func linkFile(_ path: String, to target: String) throws(SystemFailure) {
    try check(path)
    try check(target)
    try demandZero(link(path, target))
  }

  /// A rename that the system refuses when the name is taken, where it can.
  public func renameFileExclusively(
    _ path: String, to target: String
  ) throws(SystemFailure) {
    try check(path)
    try check(target)
    try demandZero(Platform.renameExclusively(path, target))
  }

  /// One `rename`.
  public func renameFile(_ path: String, to target: String) throws(SystemFailure) {
    try check(path)
    try check(target)
    try demandZero(rename(path, target))
  }

  /// One `unlink`.
  public func removeFile(_ path: String) throws(SystemFailure) {
    try check(path)
    try demandZero(unlink(path))
  }

  /// One `mkdir` for the owner alone.
  public func makeFolder(_ path: String) throws(SystemFailure) {
    try check(path)
    try demandZero(mkdir(path, 0o700))
  }

  /// One `realpath`.
  public func absolutePath(of path: String) throws(SystemFailure) -> String {
    try check(path)
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    guard let text = String(validatingCString: resolved) else { throw .invalid }
    return text
  }
}

extension FileStatus {
  fileprivate init(_ raw: stat) {
    let kind: FileKind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(kind: kind, size: Int(raw.st_size), modified: Platform.modificationTime(raw))
  }
}
