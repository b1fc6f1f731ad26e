import AssayLanguage
import AssayProof
public import AssayText

extension LanguageServer {
  /// Whether `settle` has something to find out.
  public var isUnsettled: Bool { isDirty }

  /// Finds what the language says is wrong with the files as they are, and tells what has changed;
  /// proofs of what reads otherwise begin anew.
  public mutating func settle() -> [JSONValue] {
    guard isDirty, phase == .running else { return [] }
    isDirty = false
    let snapshot = workspace.snapshot()
    // While somebody types nobody asks for lints, so they are looked for in pauses alone.
    found = Library(parsed: snapshot.documents.map(\.parsed), linting: true).diagnostics
    let opened = open.sorted().compactMap(workspace.index).flatMap(snapshot.compositions)
    desk.schedule(snapshot, open: opened)
    return publish(snapshot)
  }

  /// Tells of every file whose findings, or whose version, are not those that were told last.
  mutating func publish(_ snapshot: Snapshot) -> [JSONValue] {
    let proofs = snapshot.library.compositions.compactMap { scorecard in
      desk.knowledge(of: scorecard)?.findings.map { (scorecard: scorecard, findings: $0) }
    }
    proved = snapshot.library.unsilenced([Diagnostic](proofsOf: proofs))
    var byFile = Array(repeating: [Diagnostic](), count: snapshot.documents.count)
    for finding in (found + proved).inReadingOrder { byFile[finding.place.file].append(finding) }
    var messages: [JSONValue] = []
    for (file, document) in snapshot.documents.enumerated() {
      let isKnown = published[document.uri] == byFile[file]
      if isKnown, publishedVersions[document.uri] == document.version { continue }
      published[document.uri] = byFile[file]
      publishedVersions[document.uri] = document.version
      messages.append(publication(byFile[file], of: document, in: snapshot))
    }
    return messages + farewells()
  }

  /// Takes back the findings of files that are gone.
  private mutating func farewells() -> [JSONValue] {
    let gone = published.keys.sorted().filter { workspace.index(of: $0) == nil }
    return gone.map { uri in
      published[uri] = nil
      publishedVersions[uri] = nil
      return WireMessage.notification(
        "textDocument/publishDiagnostics",
        ["uri": .string(addresses.spelling(of: uri)), "diagnostics": []])
    }
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
