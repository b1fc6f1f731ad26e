import Testing

@testable import AssayCommands

@Suite struct `Embedded content` {
  /// The folder that holds the manifest, found from where this file lies.
  static let top = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  @Test func `equals the files, byte for byte; Scripts/embed-content writes it`() throws {
    var paths: [String] = []
    for folder in ["rubrics", "scorecards"] {
      let names = try PlatformFolder.names(in: Self.top + "/" + folder).compactMap(\.self)
      paths += names.filter { SourceKind(path: $0) != nil }.map { folder + "/" + $0 }
    }
    #expect(EmbeddedContent.files.map(\.path) == paths.sorted(by: FilePath.precedes))
    for file in EmbeddedContent.files {
      let stored = try PlatformFile(reading: Self.top + "/" + file.path)
      let bytes = try stored.read(limit: 1 << 20, expected: 0)
      #expect(bytes == Array(file.text.utf8), "\(file.path)")
    }
  }
}
