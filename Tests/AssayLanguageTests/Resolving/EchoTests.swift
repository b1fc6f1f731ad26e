import AssayLanguage
import AssayText
import Testing

/// What one mistake makes is told with it; what another one makes is told as well.
@Suite struct `Mistakes that repeat themselves` {
  private static func codes(_ files: String...) -> [String] {
    let sources = files.enumerated().map { SourceText(name: "\($0)", text: $1) }
    return Library(sources).diagnostics.map(\.code)
  }

  @Test func `are told once for lines that follow each other`() {
    let file = "rubric a \"A\" version 1.0.0\nprobe \"Why\"\n  \"so?\"\nprobe \"How?\"\n"
    #expect(Self.codes(file).filter { $0 == "E227" }.count == 1)
  }

  @Test func `are told again behind lines that are right`() {
    let file =
      "rubric a \"A\" version 1.0.0\nprobe \"Why?\"\npurpose \"To see\"\nprobe \"How?\"\n"
    #expect(Self.codes(file).filter { $0 == "E227" }.count == 2)
  }

  @Test func `are told of each file`() {
    let files = ["a", "b"].map { "rubric \($0) \"A\" version 1.0.0\nprobe \"Why?\"\n" }
    #expect(Self.codes(files[0], files[1]).filter { $0 == "E227" }.count == 2)
  }
}
