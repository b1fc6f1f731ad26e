import AssayLanguage
import AssayText

/// Writes places and findings of one snapshot as the editor protocol has them.
struct WireWriter {
  let snapshot: Snapshot
  let addresses: Addresses

  init(_ snapshot: Snapshot, _ addresses: Addresses) {
    self.snapshot = snapshot
    self.addresses = addresses
  }

  /// The address of a file as the editor spells it.
  func uri(_ file: Int) -> String { addresses.spelling(of: snapshot.documents[file].uri) }

  func range(_ place: Place) -> JSONValue {
    let positions = snapshot.documents[place.file].positions
    return [
      "start": JSONValue(positions.position(of: place.span.start)),
      "end": JSONValue(positions.position(of: place.span.end)),
    ]
  }

  func location(_ place: Place) -> JSONValue {
    ["uri": .string(uri(place.file)), "range": range(place)]
  }

  func diagnostic(_ finding: Diagnostic) -> JSONValue {
    let text = finding.message + (finding.help.map { "; \($0)" } ?? "")
    let related = finding.labels.map { label -> JSONValue in
      ["location": location(label.place), "message": .string(label.text)]
    }
    return [
      "range": range(finding.place), "severity": .integer(severity(finding.severity)),
      "code": .string(finding.code), "source": "assay", "message": .string(text),
      "relatedInformation": .array(related),
    ]
  }

  private func severity(_ severity: Diagnostic.Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }

  func textEdit(_ edit: Edit) -> JSONValue {
    ["range": range(edit.place), "newText": .string(edit.replacement)]
  }

  /// Edits by file; with the versions of the files where the editor takes them.
  func workspaceEdit(_ edits: [Edit], isVersioned: Bool) -> JSONValue {
    let files = Set(edits.map(\.place.file)).sorted()
    let byFile = files.map { file in (file, edits.filter { $0.place.file == file }.map(textEdit)) }
    guard isVersioned else {
      let changes = byFile.map { JSONMember(uri($0), .array($1)) }
      return ["changes": .object(changes)]
    }
    let changes = byFile.map { file, edits -> JSONValue in
      let document = snapshot.documents[file]
      let version = document.version.map { JSONValue.integer($0) } ?? .null
      return [
        "textDocument": ["uri": .string(uri(file)), "version": version],
        "edits": .array(edits),
      ]
    }
    return ["documentChanges": .array(changes)]
  }
}
