import Testing

@Suite struct `Documents` {
  @Test(arguments: [
    "README.md", "CHANGELOG.md", "LICENSE", "docs/language.md", "docs/architecture.md",
    "docs/research.md",
  ])
  func `are there and say something`(_ path: String) throws {
    let file = try #require(PackageFiles.read(path))
    #expect(file.lines.count >= 3)
  }

  @Test(arguments: ["swift run assay demo", "swift test", "docs/images/packet.png"])
  func `that newcomers read first name what they need`(_ words: String) throws {
    let readme = try #require(PackageFiles.read("README.md"))
    let firstScreen = readme.lines.prefix(24).joined(separator: "\n")
    #expect(firstScreen.contains(words))
  }

  static let pages =
    ["README.md", "CHANGELOG.md"].compactMap(PackageFiles.read)
    + PackageFiles.all(in: "docs", ending: ".md")

  @Test func `name only verbs that exist`() {
    let sources = PackageFiles.all(in: "Sources/AssayCommands", ending: ".swift")
    let known = sources.map(\.text).joined(separator: "\n")
    let verbs = Set(Self.pages.flatMap { $0.lines.flatMap(Self.verbs) })
    #expect(verbs.count >= 20)
    for verb in verbs {
      let isThere = known.contains("commandName: \"\(verb)\"")
      #expect(isThere, "a page names `assay \(verb)`")
    }
  }

  /// The words behind `assay` where a line calls it.
  private static func verbs(in line: String) -> [String] {
    if line.hasPrefix("```") { return [] }
    return ["$ assay ", "swift run assay ", "`assay "].flatMap { call in
      line.ranges(of: call).map { range in
        String(line[range.upperBound...].prefix { ("a"..."z").contains($0) })
      }
    }.filter { !$0.isEmpty }
  }
}

@Suite struct `Diagnostic codes` {
  /// Where every code is explained.
  static let reference = "docs/diagnostics.md"

  static let codes: Set<String> = {
    var codes: Set<String> = []
    for file in PackageFiles.all(in: "Sources", ending: ".swift") {
      if `File lengths`.generated.contains(file.path) { continue }
      for piece in file.text.split(separator: "\"") where isCode(piece) {
        codes.insert(String(piece))
      }
    }
    return codes
  }()

  private static func isCode(_ piece: Substring) -> Bool {
    let bytes = Array(piece.utf8)
    return bytes.count == 4 && (0x41...0x5A).contains(bytes[0])
      && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  @Test func `each have one row, and no row is of a code that is gone`() throws {
    let lines = try #require(PackageFiles.read(Self.reference)).lines
    let rows = lines.compactMap { line -> String? in
      let word = line.dropFirst(2).prefix(4)
      return line.hasPrefix("| ") && Self.isCode(word) ? String(word) : nil
    }
    #expect(Self.codes.count > 140)
    #expect(Set(rows).count == rows.count)
    #expect(Self.codes.subtracting(rows).sorted() == [])
    #expect(Set(rows).subtracting(Self.codes).sorted() == [])
  }

  @Test func `that examples give are among them`() throws {
    let pages = PackageFiles.all(in: "docs", ending: ".md").flatMap(\.lines)
    let given = pages.filter { $0.hasPrefix("```assay error ") }
      .compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
    #expect(given.count >= 20)
    #expect(Set(given).subtracting(Self.codes) == [])
  }
}

@Suite struct `Shipped content` {
  static let files =
    PackageFiles.all(in: "rubrics", ending: ".rubric")
    + PackageFiles.all(in: "rubrics", ending: ".practice")
    + PackageFiles.all(in: "scorecards", ending: ".scorecard")

  @Test func `is there`() { #expect(Self.files.count >= 7) }

  @Test(arguments: files) func `has no line over 100 columns`(_ file: PackageFiles.File) {
    let long = file.lines.enumerated().filter { $0.element.unicodeScalars.count > 100 }
    #expect(long.map { $0.offset + 1 } == [])
  }

  @Test(arguments: files) func `has plain line ends and ends with one`(_ file: PackageFiles.File) {
    #expect(!file.bytes.contains(0x0D) && !file.bytes.contains(0x09))
    #expect(file.bytes.last == 0x0A)
  }
}
