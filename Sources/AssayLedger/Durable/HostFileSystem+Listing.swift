#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension HostFileSystem {
  /// One pass of `readdir`; a name lives only while it is visited.
  public func listFolder(
    _ path: String, _ visit: (UnsafeBufferPointer<UInt8>, FileKind) -> Void
  ) throws(SystemFailure) {
    let descriptor = try openFile(path, .folder)
    guard let stream = fdopendir(descriptor) else {
      let failure = SystemFailure.last
      close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    while true {
      // The end and an error look alike but for `errno`.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .last }
        return
      }
      let kind = FileKind(directoryEntryType: entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { field in
        let raw = UnsafeRawPointer(field)
        let length = strlen(raw.assumingMemoryBound(to: CChar.self))
        let name = UnsafeBufferPointer(
          start: raw.assumingMemoryBound(to: UInt8.self), count: length)
        if !name.isDotOrDotDot { visit(name, kind) }
      }
    }
  }
}

extension FileKind {
  fileprivate init(directoryEntryType type: UInt8) {
    self =
      switch Int(type) {
      case Int(DT_REG): .regular
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .symbolicLink
      case Int(DT_UNKNOWN): .unknown
      default: .other
      }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var isDotOrDotDot: Bool {
    allSatisfy { $0 == UInt8(ascii: ".") } && count <= 2
  }
}
