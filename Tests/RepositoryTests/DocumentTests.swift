import Testing

@Suite struct `Documents` {
  @Test(arguments: ["README.md", "CHANGELOG.md", "LICENSE", "docs/language.md"])
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

  /// Verbs that the README names and that the program does not have yet.
  static let announcedVerbs: Set<String> = []

  @Test func `name only verbs that exist`() throws {
    let readme = try #require(PackageFiles.read("README.md"))
    let words = readme.lines.filter { !$0.hasPrefix("```") }.flatMap { line in
      line.split(separator: "`").flatMap { piece in Self.verbs(in: String(piece)) }
    }
    let sources = PackageFiles.all(in: "Sources/AssayCommands", ending: ".swift")
    let known = sources.map(\.text).joined(separator: "\n")
    #expect(words.contains("score"))
    for verb in Set(words).subtracting(Self.announcedVerbs) {
      #expect(known.contains("commandName: \"\(verb)\""), "README names `assay \(verb)`")
    }
  }

  /// The words behind `assay` where it is called.
  private static func verbs(in piece: String) -> [String] {
    let words = piece.split(separator: " ").map(String.init)
    return words.indices.compactMap { index in
      let isCall =
        index == 0 || words[index - 1] == "$" || (index > 1 && words[index - 1] == "run")
      guard words[index] == "assay", isCall, index + 1 < words.count else { return nil }
      return words[index + 1]
    }
  }
}

@Suite struct `Diagnostic codes` {
  /// Where every code is explained.
  static let reference = "docs/diagnostics.md"

  static let codes: Set<String> = {
    var codes: Set<String> = []
    for file in PackageFiles.all(in: "Sources", ending: ".swift") {
      for piece in file.text.components(behind: "code: \"") {
        let code = String(piece.prefix { $0 != "\"" })
        if code.utf8.count == 4, code.first?.isUppercase == true { codes.insert(code) }
      }
    }
    return codes
  }()

  @Test func `are a capital and three digits`() {
    #expect(Self.codes.count > 60)
    for code in Self.codes {
      #expect(code.dropFirst().allSatisfy { ("0"..."9").contains($0) }, "\(code)")
    }
  }

  @Test(.enabled(if: PackageFiles.read(reference) != nil))
  func `are all explained`() throws {
    let text = try #require(PackageFiles.read(Self.reference)).text
    #expect(Self.codes.filter { !text.contains($0) }.sorted() == [])
  }
}

@Suite struct `Shipped content` {
  static let files =
    PackageFiles.all(in: "rubrics", ending: ".rubric")
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

extension String {
  /// What stands behind each place where `word` stands.
  fileprivate func components(behind word: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      rest = rest[range.upperBound...]
      pieces.append(rest)
    }
    return pieces
  }
}
