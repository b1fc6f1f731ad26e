import AssayText

extension LanguageServer {
  /// Adds files from the disk; those that the editor holds stay as they are.
  mutating func load(_ files: [ServiceHost.File]) {
    let closed = files.filter { !open.contains($0.uri) }
    if closed.isEmpty { return }
    workspace.set(closed.map { ($0.uri, nil, $0.bytes) })
    isDirty = true
  }

  mutating func didOpen(_ parameters: JSONValue) throws(WireError) {
    guard let document = parameters["textDocument"], let spelled = document["uri"]?.string,
      let text = document["text"]?.string
    else { throw .wrongParameters("`textDocument` with `uri` and `text`") }
    let uri = addresses.note(spelled)
    if workspace.index(of: uri) == nil {
      load(host.neighbours(uri).filter { workspace.index(of: $0.uri) == nil })
    }
    open.insert(uri)
    workspace.set([(uri, document["version"]?.integer, Array(text.utf8))])
    isDirty = true
  }

  mutating func didChange(_ parameters: JSONValue) throws(WireError) {
    guard let uri = parameters.at("textDocument", "uri")?.string.map(addresses.canonical),
      open.contains(uri), let index = workspace.index(of: uri),
      let list = parameters["contentChanges"]?.array
    else { throw .wrongParameters("an open `textDocument` and `contentChanges`") }
    var changes: [TextChange] = []
    for change in list {
      guard let text = change["text"]?.string else { throw .wrongParameters("`text`") }
      let range = change["range"]
      if let range, range != .null, range.textRange == nil { throw .wrongParameters("a range") }
      changes.append(TextChange(range: range?.textRange, text: text))
    }
    let document = workspace.documents[index]
    let bytes = TextChange.apply(
      changes, to: document.source.bytes, encoding: client.encoding)
    let version = parameters.at("textDocument", "version")?.integer ?? document.version
    workspace.set([(uri, version, bytes)])
    isDirty = true
  }

  mutating func didClose(_ parameters: JSONValue) throws(WireError) {
    guard let uri = parameters.at("textDocument", "uri")?.string.map(addresses.canonical) else {
      throw .wrongParameters("`textDocument`")
    }
    guard open.remove(uri) != nil else { return }
    refresh(uri)
  }

  mutating func didChangeFiles(_ parameters: JSONValue) throws(WireError) {
    for change in parameters["changes"]?.array ?? [] {
      guard let uri = change["uri"]?.string.map(addresses.canonical), !open.contains(uri),
        !isHidden(uri)
      else { continue }
      refresh(uri)
    }
  }

  mutating func didChangeFolders(_ parameters: JSONValue) throws(WireError) {
    guard let event = parameters["event"] else { throw .wrongParameters("`event`") }
    let removed = (event["removed"]?.array ?? []).compactMap { $0["uri"]?.string }
    let added = (event["added"]?.array ?? []).compactMap { $0["uri"]?.string }
    folders = folders.filter { !removed.contains($0) } + added
    for uri in workspace.documents.map(\.uri) where !open.contains(uri) {
      let isGone = removed.contains { path(of: uri, below: $0) != nil }
      let isStill = folders.contains { path(of: uri, below: $0) != nil }
      if isGone, !isStill { workspace.remove(uri) }
    }
    addresses.note(folders: added)
    load(host.files(added))
    isDirty = true
  }

  /// What an address says behind a folder's; nothing when it lies elsewhere.
  private func path(of uri: String, below folder: String) -> Substring? {
    let folder = Addresses.slashed(addresses.canonical(folder))
    return uri.hasPrefix(folder) ? uri.dropFirst(folder.count) : nil
  }

  /// Whether a file is one that loading its folder leaves out.
  private func isHidden(_ uri: String) -> Bool {
    folders.compactMap { path(of: uri, below: $0) }.contains { path in
      path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  /// Takes a file from the disk again, or out when it is gone.
  private mutating func refresh(_ uri: String) {
    if let bytes = host.read(uri) {
      workspace.set([(uri, nil, bytes)])
    } else {
      workspace.remove(uri)
    }
    isDirty = true
  }
}
