import AssayText
import Testing

@testable import AssayLanguage

/// An example of the language in a document: what it is set into, and what has to come of it.
struct LanguageExample: CustomTestStringConvertible {
  /// What the sentences are set into.
  enum Frame: String {
    case wholeFile
    case criterion
    case rule
    case scorecard
  }

  var block: MarkdownBlock
  var frame: Frame
  /// The code that has to be reported; nothing for an example without mistakes.
  var code: String?
  /// Whether others are set into it.
  var isMinimal = false

  var testDescription: String { block.testDescription }

  /// Reads the words behind the fence: nothing for words that nobody knows.
  init?(_ block: MarkdownBlock) {
    self.block = block
    frame = .wholeFile
    var words = block.info.dropFirst()
    if words.first == "error", let code = words.dropFirst().first {
      self.code = code
      words = words.dropFirst(2)
    } else if words.first == "minimal" {
      isMinimal = true
      words = words.dropFirst()
    }
    switch Array(words) {
    case ["rubric"], ["practice"], ["scorecard"], ["overlay"], ["shared"]:
      if code != nil { return nil }
    case [] where code != nil: break
    case ["in", "criterion"]: frame = .criterion
    case ["in", "rule"]: frame = .rule
    case ["in", "scorecard"]: frame = .scorecard
    default: return nil
    }
  }

  static let all: [LanguageExample] = Documents.blocks.filter { $0.info.first == "assay" }
    .compactMap(LanguageExample.init)

  private static func wholeFiles(_ kinds: Set<String>) -> [SourceText] {
    all.filter {
      $0.frame == .wholeFile && $0.code == nil && kinds.contains($0.block.info.last ?? "")
    }
    .map { SourceText(name: $0.testDescription, text: $0.block.text) }
  }

  private static let minimal = all.first { $0.isMinimal && $0.block.info.last == "scorecard" }

  /// The example with all that it is read together with, itself last.
  var sources: [SourceText] {
    let text = SourceText(name: testDescription, text: framed)
    if frame != .wholeFile { return Self.wholeFiles(["rubric", "shared"]) + [text] }
    let others = Self.wholeFiles(["rubric", "practice", "shared", "scorecard", "overlay"])
    return others.filter { $0.name != text.name } + [text]
  }

  /// The whole file that the example stands for.
  var framed: String {
    let minimal = Self.minimal?.block.text ?? ""
    switch frame {
    case .wholeFile: return block.text
    case .criterion: return Self.inCriterion(block.text)
    case .scorecard: return Paragraphs(minimal).replaced(by: Paragraphs(block.text)).text
    case .rule:
      let rule = "rule example gives debrief\n\(block.text)  because \"An example\"\n"
      return Paragraphs(minimal).replaced(by: Paragraphs(rule)).text
    }
  }

  private static func inCriterion(_ text: String) -> String {
    let own = Set(text.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    let anchors = (1...4).filter { !own.contains("\($0)") }.map { "  \($0) \"Level \($0)\"\n" }
    return """
      rubric example "Example" version 1.0.0
      rated on four-levels

      criterion example "Example"
      \(text)\(anchors.joined())
      """
  }
}

/// The sentences of a file that stand by themselves, each with the lines that belong to it.
struct Paragraphs {
  private var items: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if Paragraphs.begins(line) || items.isEmpty { items.append("") }
      items[items.count - 1] += line + "\n"
    }
  }

  private static func begins(_ line: Substring) -> Bool {
    guard let word = line.split(separator: " ").first, let first = word.first else { return false }
    guard first.isLetter else { return false }
    return switch Keyword(rawValue: String(word))?.owner {
    case .block, .reason, .anything: false
    case nil, .file, .header, .rubric, .scorecard, .overlay, .practice: true
    }
  }

  private static func key(_ item: String) -> [Substring] {
    Array(item.split(whereSeparator: \.isWhitespace).prefix(2))
  }

  /// Each paragraph of `other` in the place of those with the same first two words, or before the
  /// first rule.
  func replaced(by other: Paragraphs) -> Paragraphs {
    var result: [(key: [Substring], text: String)] = []
    var kept = other.items.map { (key: Self.key($0), text: $0) }
    for item in items {
      let key = Self.key(item)
      if key.first == "rule", !result.contains(where: { $0.key.first == "rule" }) {
        let news = kept.filter { new in !items.contains { Self.key($0) == new.key } }
        result += news
        kept.removeAll { new in news.contains { $0.key == new.key } }
      }
      let same = kept.filter { $0.key == key }
      result += same.isEmpty ? [(key, item)] : same
      kept.removeAll { $0.key == key }
    }
    var paragraphs = Paragraphs("")
    paragraphs.items = result.map(\.text)
    return paragraphs
  }

  var text: String { items.joined() }
}
