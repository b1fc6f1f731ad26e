import AssayLanguage
import AssayText

/// Files with other spaces, line ends, breaks of texts and comments wherever one may stand.
struct FormatterFuzz {
  let files: [(name: String, text: String)]
  private(set) var formatted = 0
  private(set) var comments = 0
  private(set) var unreadable = 0

  init(_ files: [(name: String, text: String)]) { self.files = files }

  /// Formats one file and says which law is broken.
  mutating func run(seed: UInt64) -> String? {
    var dice = Dice(seed: seed)
    let text = Self.fuzzed(dice.pick(files).text, &dice)
    let source = SourceText(name: "fuzz", text: text)
    let before = Parser.parse(source)
    let result = Formatter.format(source)
    guard before.diagnostics.isEmpty else {
      unreadable += 1
      return result.text == source.bytes ? nil : "a file with mistakes is changed\n\(text)"
    }
    let once = SourceText(name: "fuzz", bytes: result.text)
    let after = Parser.parse(once)
    let expected = FileOutline(before.tree)
    let outline = FileOutline(after.tree)
    formatted += 1
    comments += expected.comments.count
    let broken =
      !after.diagnostics.isEmpty
      ? "the formatted file has mistakes"
      : outline.statements != expected.statements
        ? "a statement says something else"
        : outline.comments != expected.comments
          ? "a comment is lost or moved"
          : Formatter.format(once).text != once.bytes ? "format twice is not format once" : nil
    return broken.map {
      "\($0)\n\(text)\n--- formatted\n\(String(decoding: once.bytes, as: UTF8.self))"
    }
  }

  /// How many files were formatted with how many comments.
  var report: String {
    "\(formatted) files formatted with \(comments) comments, none lost or moved, each the same "
      + "twice; \(unreadable) with mistakes left alone"
  }

  private static func fuzzed(_ text: String, _ dice: inout Dice) -> String {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var lines: [String] = []
    var isInLongText = false
    let dropping = dice.pick([0, 0, 1, 3])
    let commenting = dice.pick([5, 20, 60])
    for line in all {
      if dice.chance(dropping) { continue }
      let toggles = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
      if isInLongText || toggles > 0 {
        lines.append(line)
      } else {
        if dice.chance(commenting) { lines.append(spaces(&dice) + comment(&dice)) }
        if dice.chance(5) { lines.append(contentsOf: Array(repeating: "", count: dice.below(4))) }
        lines += written(line, commenting, &dice)
      }
      if toggles % 2 == 1 { isInLongText.toggle() }
    }
    let end = dice.pick(["\n", "\n", "\r\n"])
    return (dice.chance(5) ? "\u{FEFF}" : "") + lines.joined(separator: end)
  }

  /// A line at another depth, its text in pieces, with comments behind and between them.
  private static func written(_ line: String, _ commenting: Int, _ dice: inout Dice) -> [String] {
    let bare = String(line.drop { $0 == " " })
    if bare.isEmpty || bare.first == "#" { return [spaces(&dice) + bare] }
    var pieces = [bare]
    if bare.last == "\"", bare.first != "|", !bare.contains("#"), dice.chance(30) {
      pieces = broken(bare, &dice)
    }
    let hasComment = bare.contains("#")
    return pieces.flatMap { piece -> [String] in
      let isCommented = dice.chance(commenting) && !hasComment
      var lines = [spaces(&dice) + piece + (isCommented ? spaces(&dice) + comment(&dice) : "")]
      if pieces.count > 1, dice.chance(commenting) { lines.append(spaces(&dice) + comment(&dice)) }
      return lines
    }
  }

  /// The text at the end of a line in two pieces, or joined words further apart.
  private static func broken(_ line: String, _ dice: inout Dice) -> [String] {
    guard let open = line.firstIndex(of: "\"") else { return [line] }
    let text = line[line.index(after: open)...].dropLast()
    let gaps = text.indices.filter { text[$0] == " " && $0 > text.startIndex }
    guard !gaps.isEmpty, !text.contains("\""), !text.contains("\\") else { return [line] }
    let gap = dice.pick(Array(gaps))
    let rest = text[text.index(after: gap)...]
    if rest.isEmpty || rest.first == " " { return [line] }
    return [line[...open] + text[..<gap] + "\"", "\"\(rest)\""]
  }

  private static func spaces(_ dice: inout Dice) -> String {
    String(repeating: dice.chance(10) ? "\t" : " ", count: dice.below(6))
  }

  private static func comment(_ dice: inout Dice) -> String {
    dice.pick([
      "# why \(dice.below(1_000_000))", "#\(dice.below(100))", "# \"quoted\" | and a bar",
      "## über \u{1F9E0} \(dice.below(1_000))", "# allow L101 because \"no\"", "#",
      "# " + String(repeating: "long ", count: 5 + dice.below(25)) + "end",
    ])
  }
}
