import AssayLoop
import AssayText
import Testing

@testable import AssayLanguage

@Suite struct `The language document` {
  static let codeBlocks = Documents.blocks.filter { $0.info.first == "assay" }
  static let kinds: Set<String> = [
    "assay", "ebnf", "console", "sh", "text", "diff", "swift", "json", "yaml", "lua",
  ]

  @Test(arguments: Documents.blocks)
  func `has only blocks of a known kind`(_ block: MarkdownBlock) {
    #expect(Self.kinds.contains(block.info.first ?? ""))
    #expect(block.info.first != "assay" || LanguageExample(block) != nil)
  }

  @Test func `has examples enough to learn from`() {
    #expect(LanguageExample.all.count >= 60)
    #expect(LanguageExample.all.filter { $0.code != nil }.count >= 20)
  }

  @Test(arguments: LanguageExample.all)
  func `has examples that give what they say`(_ example: LanguageExample) {
    let library = Library(example.sources)
    let codes = library.diagnostics.filter { $0.severity != .note || $0.code == example.code }
    #expect(
      codes.map(\.code) == (example.code.map { [$0] } ?? []),
      "\(library.diagnostics.map { "\($0.code) \($0.message)" })")
  }

  static let scorecards = LanguageExample.all.filter { example in
    // The rules of conditions alone need not fit the tests that they are set above.
    example.code == nil && example.frame != .rule
      && (example.framed.contains("\nuse ") || example.framed.contains("\nextends "))
  }

  @Test(arguments: scorecards)
  func `has examples whose own tests pass`(_ example: LanguageExample) {
    let library = Library(example.sources)
    let file = library.sources.count - 1
    #expect(library.compositions.count > 0)
    let isAllowedEmpty = example.block.text.contains("allow W701")
    for scorecard in library.compositions where isAllowedEmpty == false {
      if scorecard.tests.isEmpty { continue }
      for result in scorecard.runTests().results where !result.passed {
        let words = Explanation(of: result.evaluation, under: scorecard)
        Issue.record("\(result.test.name): \(result.mismatches.map(words.sentence(for:)))")
      }
    }
    let own = library.compositions.flatMap(\.tests).filter { $0.place.file == file }
    #expect(isAllowedEmpty || !own.isEmpty)
  }

  @Test(arguments: Keyword.allCases)
  func `has an example of every sentence`(_ keyword: Keyword) {
    let lines = LanguageExample.all.filter { $0.code == nil }
      .flatMap { $0.block.text.split(separator: "\n") }
    #expect(lines.contains { $0.split(separator: " ").first == Substring(keyword.rawValue) })
  }

  @Test(arguments: LanguageExample.all.filter { $0.code == nil })
  func `is laid out as the formatter would`(_ example: LanguageExample) {
    let text = example.framed
    let bytes = Formatter.format(SourceText(name: "example", text: text)).text
    let laidOut = String(decoding: bytes, as: UTF8.self)
    let lines = Set(laidOut.split(separator: "\n").map { $0.trimming(" ") })
    for line in example.block.text.split(separator: "\n") {
      let bare = line.trimming(" ")
      #expect(lines.contains(bare), "not as laid out: \(bare)")
    }
  }
}

extension Substring {
  /// Without the spaces at both ends.
  fileprivate func trimming(_ character: Character) -> Substring {
    var rest = drop { $0 == character }
    while rest.last == character { rest.removeLast() }
    return rest
  }
}
