import AssayText

/// Tells whether a name is misspelt where it is used or where it is declared, by the words that the
/// files spell otherwise: prose and names share them.
struct NameSpellings {
  private let sources: [SourceText]
  private var counts: [String: Int] = [:]
  /// Where a sentence declares a name; nothing for a name that several declare.
  private var declarations: [String: Place?] = [:]

  /// Nothing when no name is misspelt.
  init?(_ sources: [SourceText], _ findings: [Diagnostic]) {
    guard findings.contains(where: { $0.code == "E302" && !$0.fixes.isEmpty }) else { return nil }
    self.sources = sources
    for source in sources {
      for word in source.bytes.split(whereSeparator: { !Self.isLetter($0) }) {
        counts[Self.folded(word), default: 0] += 1
      }
    }
    for (file, source) in sources.enumerated() {
      for line in source.bytes.split(separator: .lineFeed) { readDeclaration(line, of: file) }
    }
  }

  /// The finding with its mend at the declaration, where that is the misspelt one.
  func mended(_ finding: Diagnostic) -> Diagnostic {
    guard finding.code == "E302", let edit = finding.fixes.first?.edits.first,
      let source = sources.indices.contains(edit.place.file) ? sources[edit.place.file] : nil
    else { return finding }
    let used = source.text(edit.place.span)
    let declared = edit.replacement
    guard count(used, against: declared) > count(declared, against: used),
      let place = declarations[declared] ?? nil
    else { return finding }
    var finding = finding
    finding.labels.append(Label(place, "declared here"))
    finding.help = "is `\(declared)` meant to be `\(used)`?"
    finding.fixes = [Fix("declare `\(used)`", [Edit(place, used)])]
    return finding
  }

  /// How often the files have the rarest of the words of a name that the other lacks.
  private func count(_ name: String, against other: String) -> Int {
    let others = Set(other.split(separator: "-"))
    return name.split(separator: "-").filter { !others.contains($0) }
      .map { counts[String($0)] ?? 0 }.min() ?? 0
  }

  private mutating func readDeclaration(_ line: ArraySlice<UInt8>, of file: Int) {
    let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).prefix(3)
    guard let first = words.first, let index = Self.position(of: first), index < words.count
    else { return }
    let word = words[index]
    let name = String(decoding: word, as: UTF8.self)
    let place = Place(file: file, span: ByteSpan(UInt32(word.startIndex), UInt32(word.endIndex)))
    declarations[name] = .some(declarations[name] == nil ? place : nil)
  }

  /// Which word behind a keyword is the name that it declares.
  private static func position(of keyword: ArraySlice<UInt8>) -> Int? {
    switch String(decoding: keyword, as: UTF8.self) {
    case "rubric", "scorecard", "overlay", "criterion", "panellist", "stage", "part", "track",
      "deliver", "rule", "band", "scale", "ask", "alternate", "test", "answer":
      1
    case "red": 2
    default: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
