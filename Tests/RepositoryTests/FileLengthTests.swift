import Testing

@Suite struct `File lengths` {
  /// Files that a program writes; nobody reads them.
  static let generated: Set<String> = [
    "Sources/AssayCommands/Content/EmbeddedContent.swift",
    "Sources/AssayLanguage/Diagnostics/CodeTable.swift",
  ]
  /// Files of pinned texts: tables, which nobody reads from top to bottom.
  static let tables: Set<String> = ["Tests/AssayLanguageTests/Resolving/NameMistakes.swift"]
  static let longest = 400
  static let median = 120

  static let lengths: [(path: String, count: Int)] =
    ["Sources", "Tests"].flatMap { PackageFiles.all(in: $0, ending: ".swift") }
    .filter { !generated.contains($0.path) && !tables.contains($0.path) }
    .map { ($0.path, $0.lines.count) }

  @Test func `stay under the limit for one file`() {
    #expect(Self.lengths.count > 50)
    #expect(Self.lengths.filter { $0.count > Self.longest }.map(\.path) == [])
  }

  @Test func `are short in the middle`() {
    let counts = Self.lengths.filter { $0.path.hasPrefix("Sources/") }.map(\.count).sorted()
    #expect(counts[counts.count / 2] <= Self.median)
  }
}
