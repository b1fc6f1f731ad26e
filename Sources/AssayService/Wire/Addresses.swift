import AssayLanguage

/// One spelling for the address of a file, whatever an editor escapes in it, and the editor's own
/// for what is sent back.
struct Addresses {
  private var spellings: [String: String] = [:]

  /// The address under which the file is known here.
  static func canonical(_ uri: String) -> String {
    FileReference.path(uri).map(FileReference.uri) ?? uri
  }

  /// Notes how the editor spells an address, and gives the canonical one.
  mutating func note(_ uri: String) -> String {
    let canonical = Addresses.canonical(uri)
    spellings[canonical] = uri
    return canonical
  }

  /// The editor's spelling, where it has shown one.
  func spelling(of uri: String) -> String { spellings[uri] ?? uri }
}
