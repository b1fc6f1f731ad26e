import AssayLedger

/// The machine's files without waiting for the disk: a sample that a power cut takes is made anew.
struct QuickFileSystem: FileSystem {
  private let host = HostFileSystem()

  func synchronize(_ descriptor: Int32) throws(SystemFailure) {}

  func openFile(_ path: String, _ purpose: OpenPurpose) throws(SystemFailure) -> Int32 {
    try host.openFile(path, purpose)
  }
  func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int { try host.readBytes(descriptor, into: buffer) }
  func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemFailure) -> Int { try host.writeBytes(descriptor, bytes) }
  func closeFile(_ descriptor: Int32) throws(SystemFailure) { try host.closeFile(descriptor) }
  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    try host.status(of: descriptor)
  }
  func status(at path: String) throws(SystemFailure) -> FileStatus { try host.status(at: path) }
  func linkFile(_ path: String, to target: String) throws(SystemFailure) {
    try host.linkFile(path, to: target)
  }
  func renameFileExclusively(_ path: String, to target: String) throws(SystemFailure) {
    try host.renameFileExclusively(path, to: target)
  }
  func renameFile(_ path: String, to target: String) throws(SystemFailure) {
    try host.renameFile(path, to: target)
  }
  func removeFile(_ path: String) throws(SystemFailure) { try host.removeFile(path) }
  func makeFolder(_ path: String) throws(SystemFailure) { try host.makeFolder(path) }
  func listFolder(
    _ path: String, _ visit: (UnsafeBufferPointer<UInt8>, FileKind) -> Void
  ) throws(SystemFailure) { try host.listFolder(path, visit) }
  func absolutePath(of path: String) throws(SystemFailure) -> String {
    try host.absolutePath(of: path)
  }
}
