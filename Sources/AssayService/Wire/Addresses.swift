import AssayLanguage

/// One spelling for the address of a file, whatever an editor escapes in it and whatever links lead to
/// it, and the editor's own for what is sent back.
struct Addresses {
  private let resolve: (String) -> String
  private var spellings: [String: String] = [:]
  /// Folders that the editor spells otherwise, by their canonical addresses with a slash at the end.
  private var folders: [(canonical: String, spelled: String)] = []

  /// `resolve` gives the address behind all links.
  init(resolve: @escaping (String) -> String = { $0 }) { self.resolve = resolve }

  /// The address under which the file is known here.
  func canonical(_ uri: String) -> String {
    resolve(FileReference.path(uri).map(FileReference.uri) ?? uri)
  }

  /// Notes how the editor spells an address, and gives the canonical one.
  mutating func note(_ uri: String) -> String {
    let canonical = canonical(uri)
    spellings[canonical] = uri
    return canonical
  }

  /// Notes how the editor spells folders, for the files in them that it has not named yet.
  mutating func note(folders uris: [String]) {
    for uri in uris {
      let canonical = Self.slashed(canonical(uri))
      let spelled = Self.slashed(uri)
      if canonical != spelled { folders.append((canonical, spelled)) }
    }
  }

  /// The editor's spelling, where it has shown one.
  func spelling(of uri: String) -> String {
    if let own = spellings[uri] { return own }
    guard let folder = folders.first(where: { uri.hasPrefix($0.canonical) }) else { return uri }
    return folder.spelled + uri.dropFirst(folder.canonical.count)
  }

  /// A folder's address with a slash at its end.
  static func slashed(_ uri: String) -> String { uri.hasSuffix("/") ? uri : uri + "/" }
}
