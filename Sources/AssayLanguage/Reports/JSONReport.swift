public import AssayText

/// Findings for programs: one JSON document with a version.
public enum JSONReport {
  /// Rises when a member changes its meaning or goes away; new members do not raise it.
  public static let version = 1

  /// The document. Spans are UTF-8 offsets from 0, lines and columns count from 1.
  public static func value(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> JSONValue {
    var writer = JSONReportWriter(sources: ReportSources(sources))
    return .object(
      head(sources) + [JSONMember(listName, .array(diagnostics.map { writer.value(of: $0) }))]
        + tail(diagnostics))
  }

  /// Hands over the document piece by piece, as indented text that ends with a line feed.
  ///
  /// Never more than one finding is held as a value, however many there are.
  public static func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], to sink: (_ bytes: [UInt8]) -> Void
  ) {
    var writer = JSONReportWriter(sources: ReportSources(sources))
    let object = StreamedObject(
      head: head(sources), listName: listName, tail: tail(diagnostics))
    object.write(diagnostics, to: sink) { writer.value(of: $0) }
    sink([UInt8(ascii: "\n")])
  }

  private static let listName = "diagnostics"

  private static func head(_ sources: [SourceText]) -> [JSONMember] {
    [
      JSONMember("assay", "diagnostics"), JSONMember("version", .integer(version)),
      JSONMember("files", .array(sources.map { .string($0.name) })),
    ]
  }

  private static func tail(_ diagnostics: [Diagnostic]) -> [JSONMember] {
    let counts = DiagnosticCounts(diagnostics)
    return [
      JSONMember(
        "summary",
        [
          "errors": .integer(counts.errors),
          "warnings": .integer(counts.warnings),
          "notes": .integer(counts.notes),
        ])
    ]
  }
}

private struct JSONReportWriter {
  var sources: ReportSources

  mutating func value(of diagnostic: Diagnostic) -> JSONValue {
    var members = [
      JSONMember("code", .string(diagnostic.code)),
      JSONMember("severity", .string(diagnostic.severity.rawValue)),
      JSONMember("message", .string(diagnostic.message)),
      JSONMember("place", value(of: diagnostic.place)),
    ]
    members.append(JSONMember("labels", .array(diagnostic.labels.map { value(of: $0) })))
    members.append(JSONMember("help", diagnostic.help.map { .string($0) } ?? .null))
    members.append(JSONMember("fixes", .array(diagnostic.fixes.map { value(of: $0) })))
    return .object(members)
  }

  private mutating func value(of label: Label) -> JSONValue {
    ["place": value(of: label.place), "text": .string(label.text)]
  }

  private mutating func value(of fix: Fix) -> JSONValue {
    var edits: [JSONValue] = []
    for edit in fix.edits {
      edits.append(["place": value(of: edit.place), "replacement": .string(edit.replacement)])
    }
    return ["title": .string(fix.title), "edits": .array(edits)]
  }

  private mutating func value(of place: Place) -> JSONValue {
    let index = sources.index(of: place.file)
    return [
      "file": .string(sources.name(of: place.file)),
      "span": [
        "start": .integer(Int(place.span.start)), "end": .integer(Int(place.span.end)),
      ],
      "start": value(of: index.position(of: place.span.start)),
      "end": value(of: index.position(of: place.span.end)),
    ]
  }

  private func value(of position: PlaceIndex.Position) -> JSONValue {
    [
      "line": .integer(position.line),
      "column": .integer(position.column),
      "utf8Column": .integer(position.utf8Column),
      "utf16Column": .integer(position.utf16Column),
    ]
  }
}
