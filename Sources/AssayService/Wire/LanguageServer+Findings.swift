import AssayLanguage
public import AssayText

extension LanguageServer {
  /// Whether `settle` has something to find out.
  public var isUnsettled: Bool { isDirty }

  /// Finds everything that is wrong with the files as they are, and tells what has changed.
  public mutating func settle() -> [JSONValue] {
    guard isDirty, phase == .running else { return [] }
    isDirty = false
    let snapshot = workspace.snapshot()
    // While somebody types nobody asks for lints, so they are looked for in pauses alone.
    let linted = Library(parsed: snapshot.documents.map(\.parsed), linting: true)
    further = providers.findings(snapshot.library)
    let tested = open.sorted().compactMap(workspace.index).flatMap(snapshot.compositions)
    desk.schedule(tested, in: snapshot.library, providers)
    var byFile = Array(repeating: [Diagnostic](), count: snapshot.documents.count)
    for finding in linted.diagnostics + further {
      byFile[finding.place.file].append(finding)
    }
    var messages: [JSONValue] = []
    for (file, document) in snapshot.documents.enumerated() {
      let isKnown = published[document.uri] == byFile[file]
      if isKnown, publishedVersions[document.uri] == document.version { continue }
      published[document.uri] = byFile[file]
      publishedVersions[document.uri] = document.version
      messages.append(publication(byFile[file], of: document, in: snapshot))
    }
    for uri in published.keys.sorted() where workspace.index(of: uri) == nil {
      published[uri] = nil
      publishedVersions[uri] = nil
      messages.append(
        WireMessage.notification(
          "textDocument/publishDiagnostics",
          ["uri": .string(addresses.spelling(of: uri)), "diagnostics": []]))
    }
    return messages
  }

  private func publication(
    _ findings: [Diagnostic], of document: ServiceDocument, in snapshot: Snapshot
  ) -> JSONValue {
    let writer = WireWriter(snapshot, addresses)
    var members = [JSONMember("uri", .string(addresses.spelling(of: document.uri)))]
    if let version = document.version { members.append(JSONMember("version", .integer(version))) }
    members.append(JSONMember("diagnostics", .array(findings.map(writer.diagnostic))))
    return WireMessage.notification("textDocument/publishDiagnostics", .object(members))
  }
}
