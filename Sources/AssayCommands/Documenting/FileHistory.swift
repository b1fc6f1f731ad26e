import AssayPacket

/// Reads how a file came to be from what git keeps of it.
enum FileHistory {
  /// The arguments of git that tell the changes of a file, also from before it was renamed.
  ///
  /// Fields and records end with characters that no message holds; nothing of the user's settings
  /// changes the form.
  static func arguments(folder: String, file: String) -> [String] {
    [
      "-C", folder, "-c", "log.showSignature=false", "-c", "core.quotePath=false", "log",
      "--follow", "--no-color", "--no-decorate", "--no-mailmap", "--date=short",
      "--encoding=UTF-8", "--format=%h%x1F%ad%x1F%an%x1F%s%x1F%b%x1E", "--", file,
    ]
  }

  /// The changes that git told of, newest first; records that lack a field are left out.
  static func revisions(_ told: [UInt8], of file: String) -> [HandbookInput.Revision] {
    String(decoding: told, as: UTF8.self).split(separator: "\u{1E}").compactMap { record in
      let fields = record.drop { $0 == "\n" }.split(
        separator: "\u{1F}", omittingEmptySubsequences: false)
      guard fields.count == 5 else { return nil }
      return HandbookInput.Revision(
        id: String(fields[0]), day: String(fields[1]), author: String(fields[2]),
        subject: String(fields[3]), body: String(fields[4]), file: file)
    }
  }

  /// The changes of several files in one order: by day, newest first, then as git told them.
  static func merged(_ histories: [[HandbookInput.Revision]]) -> [HandbookInput.Revision] {
    histories.flatMap(\.self).enumerated().sorted { left, right in
      (right.element.day, left.offset) < (left.element.day, right.offset)
    }.map(\.element)
  }
}
