#if canImport(Glibc) || canImport(Musl)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// What Linux does in its own way.
  enum Platform {
    /// Zero once the file is on the disk.
    static func synchronize(_ descriptor: Int32) -> Int32 { fsync(descriptor) }

    /// Zero when the file was renamed; -1 and `errno` when it was not, or the name was taken.
    static func renameExclusively(_ path: String, _ target: String) -> Int32 {
      // Looked up at run time because the headers hide it and older C libraries lack it.
      typealias Call =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else {
        errno = ENOSYS
        return -1
      }
      let noReplace: UInt32 = 1
      let call = unsafeBitCast(symbol, to: Call.self)
      return call(AT_FDCWD, path, AT_FDCWD, target, noReplace)
    }

    /// Whole seconds since 1970.
    static func modificationTime(_ status: stat) -> Int { Int(status.st_mtim.tv_sec) }
  }
#endif
