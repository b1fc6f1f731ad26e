import AssayLanguage
import AssayService
import AssayText

/// The files of a workspace, for the language service.
struct ServiceFiles {
  let invocation: Invocation

  /// The service's view of the disk.
  var host: ServiceHost {
    ServiceHost(files: files, neighbours: neighbours, read: read, resolve: resolve)
  }

  /// What lies below folders. The root of a system is no workspace.
  private func files(below folders: [String]) -> [ServiceHost.File] {
    let paths = folders.compactMap(FileReference.path).map(Self.trimmed).filter { $0 != "/" }
    let folders = paths.filter { (try? PlatformFile.facts(of: $0))?.kind == .folder }
    if folders.isEmpty { return [] }
    return load(folders, wantsContext: false).asked.compactMap(file)
  }

  private func neighbours(of uri: String) -> [ServiceHost.File] {
    guard let path = FileReference.path(uri) else { return [] }
    var request = SourceRequest(paths: [], wantsContext: true)
    request.readsInput = true
    request.inputName = path
    var empty = invocation
    empty.input = Input(bytes: Array("rubric".utf8))
    return SourceLoader.load(request, empty).context.compactMap(file)
  }

  private func read(_ uri: String) -> [UInt8]? {
    guard let path = FileReference.path(uri), SourceKind(path: path) != nil else { return nil }
    return load([path], wantsContext: false).asked.first?.source.bytes
  }

  private func load(_ paths: [String], wantsContext: Bool) -> LoadedSources {
    SourceLoader.load(SourceRequest(paths: paths, wantsContext: wantsContext), invocation)
  }

  private func file(_ loaded: LoadedSources.File) -> ServiceHost.File? {
    guard let path = loaded.path else { return nil }
    return ServiceHost.File(
      uri: FileReference.uri(Self.resolved(FilePath.normalized(path))),
      bytes: loaded.source.bytes)
  }

  private func resolve(_ uri: String) -> String {
    FileReference.path(uri).map { FileReference.uri(Self.resolved($0)) } ?? uri
  }

  /// The path behind all links, also of a file that is not there yet.
  private static func resolved(_ path: String) -> String {
    if let resolved = try? PlatformFolder.resolved(path) { return resolved }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      let folder = try? PlatformFolder.resolved(String(path[..<slash]))
    else { return path }
    return FilePath.join(folder, String(path[path.index(after: slash)...]))
  }

  /// A folder's path without a slash at its end.
  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

extension FilePath {
  /// An absolute path without `.` and `..`.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
