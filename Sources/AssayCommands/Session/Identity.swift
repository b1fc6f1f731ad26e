import AssayLanguage
import AssayLedger
import AssayText

/// Who is typing: a setting of the person's own machine, one per workspace, never of the shared
/// folder.
enum Identity {
  /// From `--as`, from `ASSAY_ME`, or from what `assay me` recorded.
  static func person(
    _ option: String?, in workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) -> String? {
    if let option { return try checked(option) }
    if let variable = invocation.environment["ASSAY_ME"], !variable.isEmpty {
      return try checked(variable)
    }
    guard let folder = folder(invocation) else { return nil }
    let path = "\(folder)/\(workspace.file.id)"
    guard let bytes = try invocation.read(path) else { return nil }
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return try checked(text)
  }

  /// Records who is typing in this workspace from now on.
  static func remember(
    _ person: String, in workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) {
    guard let folder = folder(invocation) else {
      throw .inputOutput(
        "neither HOME nor XDG_CONFIG_HOME says where settings are kept; use `--as \(person)`")
    }
    try invocation.write(Array((person + "\n").utf8), named: workspace.file.id, in: folder)
  }

  /// The folder of the person's own settings.
  private static func folder(_ invocation: Invocation) -> String? {
    if let folder = invocation.environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/assay"
    }
    guard let home = invocation.environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/assay"
  }

  /// Ids are short and plain, since they stand in file names and in every event.
  static func checked(_ id: String) throws(CommandFailure) -> String {
    let isFit =
      (1...40).contains(id.utf8.count)
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      && id.utf8.first.map { (0x61...0x7A).contains($0) } == true
    guard isFit else {
      throw .usage(
        "`\(VisibleText.line(id, limit: 60))` is no id of a person: ids are lower-case letters, "
          + "digits and hyphens, such as `ada` or `m-curie`")
    }
    return id
  }
}
