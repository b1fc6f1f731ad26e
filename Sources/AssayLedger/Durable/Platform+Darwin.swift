#if canImport(Darwin)
  import Darwin

  /// What Darwin does in its own way.
  enum Platform {
    /// Zero once the file is on the disk.
    static func synchronize(_ descriptor: Int32) -> Int32 {
      // A plain `fsync` leaves the data in the drive's cache; network disks know no full one.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
      return fsync(descriptor)
    }

    /// Zero when the file was renamed; -1 and `errno` when it was not, or the name was taken.
    static func renameExclusively(_ path: String, _ target: String) -> Int32 {
      renamex_np(path, target, UInt32(RENAME_EXCL))
    }

    /// Whole seconds since 1970.
    static func modificationTime(_ status: stat) -> Int { status.st_mtimespec.tv_sec }
  }
#endif
