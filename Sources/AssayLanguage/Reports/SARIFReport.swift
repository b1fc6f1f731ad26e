public import AssayText

/// Findings in SARIF 2.1.0, which code hosts and editors read.
///
/// Paths become relative references, or `file` addresses when they are absolute. Columns count
/// Unicode scalars, and the document says so.
public enum SARIFReport {
  /// Where the schema of the format is published.
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The document; `toolVersion` is the program's own.
  public static func value(
    _ diagnostics: [Diagnostic], in sources: [SourceText], toolVersion: String
  ) -> JSONValue {
    var writer = SARIFWriter(diagnostics, sources)
    let results = JSONMember(listName, .array(diagnostics.map { writer.result($0) }))
    let run = JSONValue.object(head(of: writer, toolVersion) + [results])
    return ["$schema": .string(schema), "version": "2.1.0", "runs": [run]]
  }

  /// Hands over the document piece by piece, as indented text that ends with a line feed.
  public static func write(
    _ diagnostics: [Diagnostic], in sources: [SourceText], toolVersion: String,
    to sink: (_ bytes: [UInt8]) -> Void
  ) {
    var writer = SARIFWriter(diagnostics, sources)
    let run = StreamedObject(
      head: head(of: writer, toolVersion), listName: listName, indentation: 4)
    let opening = "{\n  \"$schema\": \"\(schema)\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    "
    sink(Array(opening.utf8))
    run.write(diagnostics, to: sink) { writer.result($0) }
    sink(Array("\n  ]\n}\n".utf8))
  }

  private static let listName = "results"

  private static func head(of writer: SARIFWriter, _ toolVersion: String) -> [JSONMember] {
    [
      JSONMember(
        "tool",
        [
          "driver": [
            "name": "assay", "version": .string(toolVersion),
            "rules": .array(writer.codes.map { ["id": .string($0)] }),
          ]
        ]),
      JSONMember("columnKind", "unicodeCodePoints"),
    ]
  }
}

private struct SARIFWriter {
  var sources: ReportSources
  /// Every code that was found, sorted.
  let codes: [String]
  private let ruleIndices: [String: Int]

  init(_ diagnostics: [Diagnostic], _ sources: [SourceText]) {
    self.sources = ReportSources(sources)
    codes = Set(diagnostics.map(\.code)).sorted()
    ruleIndices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
  }

  mutating func result(_ diagnostic: Diagnostic) -> JSONValue {
    let text = diagnostic.message + (diagnostic.help.map { "; \($0)" } ?? "")
    var members = [
      JSONMember("ruleId", .string(diagnostic.code)),
      JSONMember("ruleIndex", .integer(ruleIndices[diagnostic.code] ?? -1)),
      JSONMember("level", .string(diagnostic.severity.rawValue)),
      JSONMember("message", ["text": .string(text)]),
      JSONMember("locations", [location(diagnostic.place)]),
    ]
    let related = distinct(diagnostic.labels.map { location($0.place, $0.text) })
    if !related.isEmpty { members.append(JSONMember("relatedLocations", .array(related))) }
    let fixes = distinct(diagnostic.fixes.filter { !$0.edits.isEmpty }.map { fix($0) })
    if !fixes.isEmpty { members.append(JSONMember("fixes", .array(fixes))) }
    return .object(members)
  }

  /// The schema wants no element of these lists twice.
  private func distinct(_ values: [JSONValue]) -> [JSONValue] {
    var seen: Set<JSONValue> = []
    return values.filter { seen.insert($0).inserted }
  }

  private mutating func location(_ place: Place, _ words: String? = nil) -> JSONValue {
    var members = [
      JSONMember(
        "physicalLocation",
        ["artifactLocation": artifact(place.file), "region": region(place)])
    ]
    if let words { members.append(JSONMember("message", ["text": .string(words)])) }
    return .object(members)
  }

  private func artifact(_ file: Int) -> JSONValue {
    ["uri": .string(FileReference.uri(sources.name(of: file)))]
  }

  private mutating func region(_ place: Place) -> JSONValue {
    let index = sources.index(of: place.file)
    let start = index.position(of: place.span.start)
    let end = index.position(of: place.span.end)
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
      "byteOffset": .integer(Int(place.span.start)), "byteLength": .integer(place.span.length),
    ]
  }

  private mutating func fix(_ fix: Fix) -> JSONValue {
    var files: [Int] = []
    for edit in fix.edits where !files.contains(edit.place.file) { files.append(edit.place.file) }
    let changes = files.map { file -> JSONValue in
      let edits = fix.edits.filter { $0.place.file == file }
      let replacements = edits.map { edit -> JSONValue in
        [
          "deletedRegion": region(edit.place),
          "insertedContent": ["text": .string(edit.replacement)],
        ]
      }
      return ["artifactLocation": artifact(file), "replacements": .array(replacements)]
    }
    return ["description": ["text": .string(fix.title)], "artifactChanges": .array(changes)]
  }
}
