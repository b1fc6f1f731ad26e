/// What a shell does with a line, as far as guides need it.
enum GuideShell {
  /// Commands that guides show and that no test can run inside of itself.
  static let outside: Set<String> = [
    "swift test", "swift build -c release -Xswiftc -static-executable --product assay",
  ]

  /// The words of a line; double quotes hold words together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  static func parent(of folder: String) -> String {
    folder.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }

  /// What stands between `«` and `»` is typed at a prompt.
  static func typed(_ lines: [String]) -> [String] {
    lines.compactMap { line in
      guard let start = line.firstIndex(of: "«"), line.last == "»" else { return nil }
      return String(line[line.index(after: start)...].dropLast())
    }
  }

  static func withoutTyped(_ line: String) -> String {
    guard let start = line.firstIndex(of: "«"), line.last == "»" else { return line }
    return String(line[..<start])
  }

  /// Whether output is what is shown, where `…` stands for anything that was left out.
  static func matches(_ shown: [String], _ output: String) -> Bool {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    var rest = lines[...]
    var mayLeaveOut = false
    for line in shown {
      if trimmed(line[...]) == "…" {
        mayLeaveOut = true
        continue
      }
      guard
        let found = rest.indices.first(where: { fits(trimmed(line[...]), rest[$0]) }),
        mayLeaveOut || found == rest.startIndex
      else { return false }
      rest = rest[(found + 1)...]
      mayLeaveOut = false
    }
    return mayLeaveOut || rest.isEmpty
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static func fits(_ shown: String, _ line: String) -> Bool {
    let pieces = shown.split(separator: "…", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return shown == line
    }
    guard line.hasPrefix(first), line.hasSuffix(last), line.count >= first.count + last.count
    else { return false }
    var rest = line.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
