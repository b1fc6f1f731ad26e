import AssayLanguage
import AssayText
import Testing

@Suite struct `A mistake in a sentence` {
  @Test func `is told once, at its place, with its mend`() throws {
    var file = try MistakeFile("sentences")
    #expect(file.cases.count >= 60)
    for index in file.cases.indices {
      let entry = file.cases[index]
      let report = parseReport(entry.sources[0].text)
      #expect(report == entry.report, "\(entry.title)")
      #expect(!report.isEmpty, "\(entry.title)")
      file.cases[index].report = report
    }
    if MistakeFile.updates {
      try file.write(
        introduction: "# Mistakes of letters and sentences, each with the whole report")
    }
  }

  @Test func `has a mend that mends it, wherever it offers one`() throws {
    for entry in try MistakeFile("sentences").cases {
      let source = SourceText(name: "test", text: entry.sources[0].text)
      for diagnostic in Parser.parse(source).diagnostics {
        for fix in diagnostic.fixes {
          let mended = apply(fix, to: source.bytes)
          let rest = Parser.parse(SourceText(name: "test", bytes: mended)).diagnostics
          #expect(
            !rest.contains { $0.code == diagnostic.code && $0.message == diagnostic.message },
            "\(entry.title): \(fix.title)")
        }
      }
    }
  }
}

/// The bytes after a mend.
func apply(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  for edit in fix.edits.sorted(by: { $1.place < $0.place }) {
    bytes.replaceSubrange(edit.place.span.range, with: Array(edit.replacement.utf8))
  }
  return bytes
}
