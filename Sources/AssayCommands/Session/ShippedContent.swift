import AssayLedger

/// The rubrics and scorecards that the program carries.
enum ShippedContent {
  /// Writes them where no file of that name stands yet; gives how many were written.
  static func write(
    into workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) -> Int {
    var count = 0
    for file in EmbeddedContent.files {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count == 2 else { continue }
      let folder = "\(workspace.folder)/\(parts[0])"
      if try invocation.fileExists("\(folder)/\(parts[1])") { continue }
      try invocation.write(Array(file.text.utf8), named: parts[1], in: folder)
      count += 1
    }
    return count
  }
}
