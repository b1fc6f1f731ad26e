import AssayLanguage
import AssayText
import Testing

/// `Mistakes/lints.md` holds the cases: under each heading the lines that are changed (`-` before,
/// `+` after) and the whole report. A heading begins with the code of its lint.
@Suite struct `Lints` {
  @Test func `find nothing in a sample that keeps to all of them`() {
    #expect(LintSample.library().shortForm == "")
  }

  @Test func `find what they name, and leave alone what only looks like it`() throws {
    var file = try MistakeFile("lints")
    for index in file.cases.indices {
      let entry = file.cases[index]
      let report = LintSample.library(entry.sources.map(Self.change)).shortForm
      #expect(report == entry.report, "\(entry.title)")
      file.cases[index].report = report
    }
    if MistakeFile.updates {
      try file.write(
        introduction: "# What each lint finds in a changed sample, and what it leaves alone")
    }
  }

  @Test(arguments: Lint.all.map(\.explanation.code))
  func `have an example and a counter-example each`(_ code: String) throws {
    let own = try MistakeFile("lints").cases.filter { $0.title.hasPrefix(code) }
    let found = own.filter { $0.report.contains(" \(code) ") }
    #expect(!found.isEmpty)
    #expect(own.contains { $0.report.isEmpty })
    // Each finding stands alone: no lint is an echo of another.
    for entry in found {
      let findings = entry.report.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      #expect(findings.allSatisfy { $0.contains(" \(code) ") }, "\(entry.title)")
    }
  }

  @Test(arguments: Lint.all.map(\.explanation.code))
  func `are silenced by a reason in the file`(_ code: String) throws {
    for entry in try MistakeFile("lints").cases
    where entry.title.hasPrefix(code) && !entry.report.isEmpty {
      let changes = entry.sources.map(Self.change)
      let places = Set(LintSample.library(changes).diagnostics.map(\.place.file))
      let names = LintSample.files.map(\.0)
      let allows = places.sorted().map { file in
        Change(names[file], "version 1.0.0\n", "version 1.0.0\nallow \(code) because \"Known\"\n")
      }
      #expect(LintSample.library(changes + allows).shortForm == "", "\(entry.title)")
    }
  }

  @Test func `leave a file with an error alone`() {
    let changes = [
      Change("depth", "probes at most 1", "probes at most many"),
      Change("depth", "\"Takes what comes\"", "\"Poor\""),
    ]
    #expect(LintSample.library(changes).diagnostics.map(\.code) == ["E201"])
  }

  @Test func `are no part of reading`() {
    let texts = LintSample.files.map { SourceText(name: $0.0, text: $0.1) }
    #expect(Library(texts).diagnostics.isEmpty)
  }

  /// Lines with `-` before, with `+` after; the file is the word behind the fence.
  private static func change(_ source: (name: String, text: String)) -> Change {
    func lines(_ sign: Character) -> String {
      source.text.split(separator: "\n").filter { $0.first == sign }
        .map { $0.dropFirst() + "\n" }.joined()
    }
    return Change(source.name, lines("-"), lines("+"))
  }
}
