import AssayText
import Testing

@testable import AssayLanguage

@Suite struct `The grammar of the language document` {
  @Test func `defines every name that it uses, and uses every name that it defines`() throws {
    let grammar = try Grammar.ofTheDocument()
    #expect(grammar.rules.count > 120)
    let used = Set(grammar.rules.flatMap(\.body.names))
    let defined = Set(grammar.byName.keys)
    #expect(used.subtracting(defined).sorted() == [])
    #expect(defined.subtracting(used).sorted() == ["COMMENT", "file"])
  }

  @Test func `has a sentence for every keyword and for no other word`() throws {
    let grammar = try Grammar.ofTheDocument()
    let words = Set(grammar.sentences.flatMap(\.body.firstWords))
    #expect(words == Set(Keyword.allCases.map(\.rawValue)).union(["|"]))
  }

  @Test func `allows nothing that the parser does not read`() throws {
    var writer = GrammarWriter(try Grammar.ofTheDocument(), seed: 20_261_120)
    for _ in 0..<1_500 {
      let text = writer.file()
      let found = Parser.parse(SourceText(name: "file", text: text)).diagnostics
      // What may be said once is said in the tables; the grammar lets it be repeated.
      let mistakes = found.filter { $0.code != "E229" }
      guard let first = mistakes.first else { continue }
      let line = SourceText(name: "file", text: text).text(first.place.span)
      Issue.record("\(first.code) \(first.message) at `\(line)` in\n\(text)")
      return
    }
    let unused = writer.grammar.rules.filter { $0.level != .characters }.map(\.name)
    #expect(unused.filter { !writer.used.contains($0) } == [])
  }

  static let texts: [(name: String, text: String)] =
    LanguageExample.all.filter { $0.code == nil }.map { ($0.testDescription, $0.framed) }
    + (Documents.files(in: "rubrics", ending: ".rubric")
    + Documents.files(in: "rubrics", ending: ".practice")
    + Documents.files(in: "scorecards", ending: ".scorecard"))
    .map { ($0, Documents.text($0)) }

  @Test func `knows every sentence of the examples and of the shipped files`() throws {
    let matcher = GrammarMatcher(grammar: try Grammar.ofTheDocument())
    var met: Set<String> = []
    for (name, text) in Self.texts {
      let lines = GrammarMatcher.lines(of: text)
      #expect(!lines.isEmpty, "\(name)")
      for line in lines {
        let sentences = matcher.sentences(for: line)
        if sentences.isEmpty {
          Issue.record("\(name): no sentence of the grammar is `\(line.map(\.text))`")
        }
        met.formUnion(sentences)
      }
    }
    #expect(Set(matcher.grammar.sentences.map(\.name)).subtracting(met).sorted() == [])
  }
}
