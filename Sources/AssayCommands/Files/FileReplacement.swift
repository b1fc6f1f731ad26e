/// Puts new contents in place of a file, so that at every moment either the old or the new is
/// there, whole, also when the power fails.
enum FileReplacement {
  /// Replaces the file at `path`, an absolute path; permissions stay, symbolic links are followed.
  ///
  /// The new file is written beside the old one under a name that `randomness` makes.
  static func replace(
    _ path: String, with bytes: [UInt8], randomness: () -> UInt64
  ) throws(PlatformError) {
    let target = try PlatformFolder.resolved(path)
    // Renaming needs no permission for the file itself; a file that is locked stays as it is.
    try PlatformFolder.checkWritable(target)
    let facts = try PlatformFile.facts(of: target)
    let folder = FilePath.folder(of: target)
    while true {
      let word = String(randomness(), radix: 36)
      let draft = FilePath.join(folder, ".\(FilePath.name(of: target)).\(word).assay")
      do throws(PlatformError) {
        try writeDraft(draft, bytes, permissions: facts.permissions)
      } catch {
        if error.isExisting { continue }
        throw error
      }
      do throws(PlatformError) {
        try PlatformFolder.rename(draft, to: target)
      } catch {
        try? PlatformFolder.remove(draft)
        throw error
      }
      try PlatformFolder.synchronize(folder)
      return
    }
  }

  private static func writeDraft(
    _ path: String, _ bytes: [UInt8], permissions: UInt32
  ) throws(PlatformError) {
    let file = try PlatformFile(creating: path, permissions: 0o600)
    do throws(PlatformError) {
      try file.write(bytes)
      try file.setPermissions(permissions)
      try file.synchronize()
      try file.finish()
    } catch {
      try? PlatformFolder.remove(path)
      throw error
    }
  }
}
