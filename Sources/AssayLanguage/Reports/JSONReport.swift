public import AssayText

/// Findings for programs: one JSON document with a version.
public enum JSONReport {
  /// Rises when a member changes its meaning or goes away; new members do not raise it.
  public static let version = 1

  /// The document. Spans are UTF-8 offsets from 0, lines and columns count from 1.
  public static func value(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> JSONValue {
    var writer = JSONReportWriter(sources: ReportSources(sources))
    let counts = DiagnosticCounts(diagnostics)
    return [
      "assay": "diagnostics",
      "version": .integer(version),
      "files": .array(sources.map { .string($0.name) }),
      "diagnostics": .array(diagnostics.map { writer.value(of: $0) }),
      "summary": [
        "errors": .integer(counts.errors),
        "warnings": .integer(counts.warnings),
        "notes": .integer(counts.notes),
      ],
    ]
  }

  /// The document as indented text that ends with a line feed.
  public static func render(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> String {
    value(diagnostics, in: sources).prettyText + "\n"
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
