import AssayText

extension [Diagnostic] {
  /// These findings without those that only repeat another, and with the mend of a misspelt name
  /// where it was misspelt.
  ///
  /// - Behind a text of several lines without an end nothing is read as it was meant, so nothing
  ///   else is said of the sentences of that file.
  /// - A scale that is wrong makes levels, bounds and other scales wrong, in the files that hang on
  ///   its own.
  /// - A rubric that is not used leaves its criteria unknown, and no others; rows without a table are
  ///   no tests.
  /// - A name that is not declared is told at its first use, which shows the others.
  func withoutEchoes(in sources: [SourceText]) -> [Diagnostic] {
    guard count > 1 || first?.code == "E302" else { return self }
    var codes: [Int: Set<String>] = [:]
    for finding in self { codes[finding.place.file, default: []].insert(finding.code) }
    let links = FileLinks(sources)
    let unused = filter { $0.code == "E307" }
    let left = filter { finding in
      let file = finding.place.file
      return !Echo.inFile.contains { $0.holds(finding, in: codes[file] ?? []) }
        && !Echo.anywhere.contains { echo in
          codes.contains { links.reaches($0.key, from: file) && echo.holds(finding, in: $0.value) }
        }
        && !unused.contains { finding.names(partOf: $0, links, sources) }
    }
    let names = NameSpellings(sources, left)
    return left.merged(in: sources).map { names?.mended($0) ?? $0 }
  }

  /// One of several findings that say the same of several places, with the others as labels; of
  /// lines below each other that are in the wrong place, the first.
  private func merged(in sources: [SourceText]) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var merged: [Diagnostic] = []
    var previous: Diagnostic?
    for finding in sorted(by: { $0.place < $1.place }) {
      defer { previous = finding }
      if let previous, finding.goesOn(with: previous, in: sources) { continue }
      guard Echo.merging.contains(finding.code) else {
        merged.append(finding)
        continue
      }
      let name = sources[finding.place.file].text(finding.place.span)
      let key = finding.code + (finding.code == "E302" ? name : finding.message)
      guard let index = first[key] else {
        first[key] = merged.count
        merged.append(finding)
        continue
      }
      if finding.place != merged[index].place { merged[index].add(finding) }
    }
    return merged
  }
}

extension Diagnostic {
  /// Whether this does not find what a rubric declares that `other` finds unused.
  fileprivate func names(
    partOf other: Diagnostic, _ links: FileLinks, _ sources: [SourceText]
  ) -> Bool {
    guard code == "E302", place.file == other.place.file,
      let rubric = other.labels.first?.place.file
    else { return false }
    return links.declares(sources[place.file].text(place.span), in: rubric)
  }

  /// Whether both say that lines which follow each other are out of place, be it with further lines of
  /// a text between.
  fileprivate func goesOn(with previous: Diagnostic, in sources: [SourceText]) -> Bool {
    guard Echo.runs.contains(where: { $0.contains(code) && $0.contains(previous.code) }),
      previous.place.file == place.file
    else { return false }
    let bytes = sources[place.file].bytes
    let between = bytes[Int(previous.place.span.start)..<Int(place.span.start)]
      .split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst().dropLast()
    return between.allSatisfy { line in
      line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "\"")
    }
  }

  /// Shows another place of the same finding. The mend of one place alone would leave the others.
  fileprivate mutating func add(_ other: Diagnostic) {
    if labels.count < 4 { labels.append(Label(other.place, "and here")) }
    if let own = fixes.first, let further = other.fixes.first {
      fixes = [Fix(own.title, own.edits + further.edits)]
    }
  }
}

/// Findings that another one makes.
private struct Echo {
  var cause: String
  var echoes: Set<String>

  func holds(_ finding: Diagnostic, in codes: Set<String>) -> Bool {
    echoes.contains(finding.code) && codes.contains(cause)
  }

  /// Of causes in the same file.
  static let inFile = [
    Echo(cause: "E105", echoes: ["E111", "E214", "E221", "E222", "E223"]),
    Echo(cause: "E228", echoes: ["E503"]),
    Echo(cause: "E307", echoes: ["E509"]),
    Echo(cause: "E241", echoes: ["W701"]),
  ]
  /// Of causes in any file that this one hangs on.
  static let anywhere = [
    Echo(cause: "E105", echoes: ["E520"]),
    Echo(cause: "E502", echoes: ["E403", "E404", "E405", "E510"]),
    Echo(cause: "E405", echoes: ["E404", "E510"]),
  ]
  /// Told once for all places of which they say the same.
  static let merging: Set<String> = ["E302", "E307", "E405"]
  /// Told once for lines that follow each other: the first line of their block is missing.
  static let runs: [Set<String>] = [["E227", "E228"], ["E229"], ["E241"]]
}
