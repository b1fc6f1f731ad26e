extension Workspace {
  /// Makes a workspace in `folder`, which may hold files already. The workspace file comes last,
  /// so that an attempt that was cut short is no workspace and can be made again.
  public static func create(
    at folder: String, name: String, region: String, _ surroundings: Surroundings
  ) throws(LedgerError) -> Workspace {
    let file = WorkspaceFile(
      id: Hexadecimal.text(surroundings.random(8)), name: name, region: region)
    try file.check()
    let paths = StorePaths(root: folder)
    let workspace = Workspace(paths: paths, surroundings: surroundings, file: file)
    let writer = workspace.writer
    if try writer.kind(at: folder) != nil, try writer.kind(at: paths.workspaceFile) != nil {
      throw .alreadyThere(path: folder)
    }
    for made in [
      paths.events, paths.bodies, paths.temporary, paths.names, paths.drafts, paths.index,
      paths.packets, workspace.rubricsFolder, workspace.scorecardsFolder,
    ] {
      try writer.makeFolders(made)
    }
    // Git forgets empty folders, and a workspace without its ledger must not look like a new one.
    try writer.replace(".gitkeep", in: paths.events, with: [])
    try writer.replace(".gitkeep", in: paths.bodies, with: [])
    try workspace.addLines(ignored, to: ".gitignore")
    try workspace.addLines(attributes, to: ".gitattributes")
    do throws(LedgerError) {
      try writer.create(
        file.bytes, named: StorePaths.workspaceName, in: folder, through: paths.temporary)
    } catch .differentBytes {
      throw .alreadyThere(path: folder)
    }
    return workspace
  }

  /// What must not leave this copy: unfinished writing, caches, and everything with a name in it.
  private static let ignored = ["/ledger/tmp/", "/drafts/", "/index/", "/packets/", "/names/"]

  /// Changed line endings would change every hash.
  private static let attributes = ["/ledger/** -text", "/assay.workspace -text"]

  private func addLines(_ lines: [String], to name: String) throws(LedgerError) {
    let present = try reader.readIfThere("\(folder)/\(name)", limit: 1 << 20) ?? []
    let known = Set(present.split(separator: UInt8(ascii: "\n")).map { Array($0) })
    let missing = lines.map { Array($0.utf8) }.filter { !known.contains($0) }
    if missing.isEmpty { return }
    var bytes = present
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    for line in missing { bytes += line + [UInt8(ascii: "\n")] }
    try writer.replace(name, in: folder, with: bytes)
  }
}
