extension Workspace {
  /// The workspace whose folder is `folder` or a folder above it.
  public static func find(
    from folder: String, _ surroundings: Surroundings
  ) throws(LedgerError) -> Workspace {
    let fileSystem = surroundings.fileSystem
    let start: String
    do throws(SystemFailure) {
      start = try fileSystem.absolutePath(of: folder)
    } catch {
      throw .system(error, .looking, path: folder)
    }
    let writer = DurableFile(surroundings: surroundings)
    var current: String? = start
    while let candidate = current {
      if try writer.kind(at: StorePaths(root: candidate).workspaceFile) != nil {
        return try open(candidate, surroundings)
      }
      current = Paths.parent(of: candidate)
    }
    throw .notFound(startingAt: start)
  }

  /// The workspace whose folder is `folder`.
  public static func open(
    _ folder: String, _ surroundings: Surroundings
  ) throws(LedgerError) -> Workspace {
    let paths = StorePaths(root: folder)
    let reader = FileReader(fileSystem: surroundings.fileSystem)
    guard let bytes = try reader.readIfThere(paths.workspaceFile, limit: 1 << 16) else {
      throw .notFound(startingAt: folder)
    }
    let file = try WorkspaceFile(bytes, path: paths.workspaceFile)
    let workspace = Workspace(paths: paths, surroundings: surroundings, file: file)
    try workspace.checkFolders()
    return workspace
  }

  /// Refuses links: what lies behind one may change without anybody touching the workspace.
  private func checkFolders() throws(LedgerError) {
    for folder in [paths.ledger, paths.events, paths.bodies] {
      guard let kind = try writer.kind(at: folder) else { throw .missingFolder(path: folder) }
      try demandFolder(kind, folder)
    }
    // The others are made again when they are needed: a copy made by git does not have them.
    for folder in [paths.temporary, paths.names, paths.drafts, paths.index, paths.packets] {
      if let kind = try writer.kind(at: folder) { try demandFolder(kind, folder) }
    }
  }

  private func demandFolder(_ kind: FileKind, _ path: String) throws(LedgerError) {
    if kind == .symbolicLink { throw .symbolicLink(path: path) }
    if kind != .folder { throw .damaged(path: path, reason: "it is not a folder") }
  }
}
