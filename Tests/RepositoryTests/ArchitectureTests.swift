import Testing

@Suite struct `The architecture page` {
  static let page = PackageFiles.read("docs/architecture.md")?.lines ?? []

  /// The rows of the table below a heading, without its head, each as its cells.
  static func table(under heading: String) -> [[String]] {
    let below = page.drop { $0 != heading }.dropFirst()
    let lines = below.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return lines.dropFirst(2).map { line in
      line.split(separator: "|").map { cell in
        var cell = cell.drop { $0 == " " }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
      }
    }
  }

  /// The words between backticks.
  static func names(in text: String) -> [String] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
  }

  @Test func `lists the targets of the manifest with what they depend on`() throws {
    var claimed: [String: Set<String>] = [:]
    for row in Self.table(under: "## Targets") {
      try #require(row.count == 4)
      claimed[Self.names(in: row[0]).joined()] = Set(Self.names(in: row[2]))
    }
    #expect(claimed == Manifest.dependencies)
  }

  @Test func `shows a way through values that exist`() throws {
    let rows = Self.table(under: "## The pipeline")
    #expect(rows.count >= 8)
    let sources = PackageFiles.all(in: "Sources", ending: ".swift").map(\.text).joined()
    for name in rows.flatMap({ Self.names(in: $0[0]) }) {
      let bare = name.filter { $0.isLetter }
      let isThere = ["struct", "enum", "class"].contains { sources.contains("\($0) \(bare)") }
      #expect(isThere, "no type `\(bare)`")
    }
  }
}

@Suite struct `Prose` {
  static let pages =
    ["README.md", "CHANGELOG.md"].compactMap(PackageFiles.read)
    + PackageFiles.all(in: "docs", ending: ".md")

  @Test(arguments: pages) func `names only files that exist`(_ page: PackageFiles.File) {
    let folders = ["Sources/", "Tests/", "docs/", "editors/", "Scripts/", "Fuzz/", ".ci/"]
    for line in page.lines {
      for name in `The architecture page`.names(in: line) {
        guard folders.contains(where: name.hasPrefix), !name.contains("...") else { continue }
        #expect(PackageFiles.isThere(name), "\(page.path) names `\(name)`")
      }
    }
  }

  @Test(arguments: pages) func `has links that lead somewhere`(_ page: PackageFiles.File) {
    let folder = page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for line in page.lines {
      for piece in line.split(separator: "](").dropFirst() {
        let target = piece.prefix { $0 != ")" && $0 != "#" }
        if target.isEmpty || target.hasPrefix("http") { continue }
        #expect(PackageFiles.isThere(folder + target), "\(page.path) links to \(target)")
      }
    }
  }

  /// A change that a page shows: the file, and the lines that have to be there for it.
  struct Change: CustomTestStringConvertible {
    var path: String
    var before: String
    var testDescription: String { path }
  }

  static let changes: [Change] = {
    var changes: [Change] = []
    var open: Change?
    for line in PackageFiles.read("docs/worked-example.md")?.lines ?? [] {
      if line.hasPrefix("```diff ") {
        open = Change(path: String(line.dropFirst(8)), before: "")
      } else if line == "```" {
        if let open { changes.append(open) }
        open = nil
      } else if !line.hasPrefix("+") {
        open?.before += line.dropFirst() + "\n"
      }
    }
    return changes
  }()

  @Test func `shows changes`() { #expect(Self.changes.count >= 6) }

  @Test(arguments: changes) func `shows changes of what is there`(_ change: Change) throws {
    let file = try #require(PackageFiles.read(change.path))
    #expect(file.text.ranges(of: change.before).count == 1)
  }
}

/// What the manifest says of targets.
enum Manifest {
  /// Everything but tests, each with the names of targets and products that it depends on.
  static let dependencies: [String: Set<String>] = {
    let text = PackageFiles.read("Package.swift")?.text ?? ""
    var result: [String: Set<String>] = [:]
    // The products of the package stand before its targets.
    guard let start = text.firstRange(of: "  targets: [") else { return [:] }
    let words = text[start.upperBound...]
    var pieces: [Substring] = []
    for kind in [".target(", ".executableTarget("] {
      for range in words.ranges(of: kind) { pieces.append(words[range.upperBound...]) }
    }
    for piece in pieces {
      let own = piece.prefix(
        upTo: piece.firstRange(of: "swiftSettings")?.lowerBound ?? piece.endIndex)
      let quoted = own.split(separator: "\"", omittingEmptySubsequences: false)
      var strings = quoted.indices.filter { $0 % 2 == 1 }
      guard let name = strings.first else { continue }
      strings.removeFirst()
      // The package that a product comes from is no dependency of its own.
      let names = strings.filter { !quoted[$0 - 1].hasSuffix("package: ") }.map {
        String(quoted[$0])
      }
      result[String(quoted[name])] = Set(names)
    }
    return result
  }()
}
