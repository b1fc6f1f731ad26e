import AssayLanguage
import AssayText
import Testing

@testable import AssayService

@Suite struct `Completion` {
  static let grammar = CompletionGrammar()

  /// What is proposed at the mark, with the sample rubric beside the text.
  static func labels(_ marked: String, _ uri: String = Session.scorecard) -> [String] {
    let sample = MarkedText(marked)
    var workspace = Workspace(encoding: .utf8)
    workspace.set([(uri, 1, Array(sample.text.utf8))])
    if uri != Session.rubric {
      workspace.set([(Session.rubric, nil, Array(Samples.rubric.utf8))])
    }
    let snapshot = workspace.snapshot()
    let file = workspace.index(of: uri) ?? 0
    return snapshot.completions(in: file, at: sample.marks[0], grammar).map(\.label)
  }

  static let top = """
    scorecard engineer "Engineer" version 1.0.0
    use depth version 1 weight 100%
    panellist cto "CTO" decides
    stage talk "Talk" 60 minutes
      by cto
    rule first gives hire
      when overall is at least 2

    """

  @Test(
    arguments: [
      ("use ¦", ["depth"]), ("use de¦", ["depth"]), ("use depth ¦", ["version"]),
      ("use depth version 1 weight 20% ¦", ["floor"]),
      ("rule x gives ¦", ["no", "debrief", "hire"]),
      ("rule x gives no ¦", ["hire"]), ("pay from ¦", []), ("require 2 ¦", ["rater", "raters"]),
      (
        "stage x \"X\" 5 ¦",
        [
          "minute", "minutes", "hour", "hours", "day", "days", "working", "week", "weeks", "month",
          "months",
        ]
      ),
      ("stage x \"a ¦", []), ("owns \"a\" # ¦", []), ("nonsense ¦", []),
      ("must ¦", ["be", "reach"]),
      ("decider cto with at least 1 of cto, ¦", ["cto"]),
      ("floor of evaluation of ¦", ["depth"]),
      ("drop ¦", ["evaluation", "production"]),
      ("void ¦", ["first-site", "second-site"]),
      ("flag ¦", ["borrowed-result"]),
      ("promise raising a score never worsens the outcome apart from ¦", ["first"]),
    ] as [(String, [String])])
  func `proposes what the sentence wants`(_ line: String, _ expected: [String]) {
    #expect(Self.labels(Self.top + line) == expected)
  }

  @Test func `knows the words of conditions and the names in them`() {
    let first = Self.labels(Self.top + "  and ¦")
    for word in ["either", "not", "overall", "every", "depth", "evaluation", "borrowed-result"] {
      #expect(first.contains(word), "`\(word)`")
    }
    #expect(
      Self.labels(Self.top + "  and evaluation is ¦")
        == ["missing", "at", "above", "below", "exactly", "raised", "confirmed"].sorted {
          Self.order($0) < Self.order($1)
        })
    #expect(Self.labels(Self.top + "  and any area is below ¦") == ["the", "its"])
  }

  /// The order in which the grammar has them.
  private static func order(_ word: String) -> Int {
    ["raised", "confirmed", "missing", "at", "above", "below", "exactly"].firstIndex(of: word) ?? 9
  }

  @Test func `proposes keywords that the place admits, those of the open block first`() {
    let inStage = Self.labels(Self.top.replacing("rule first", with: "¦\nrule first"))
    #expect(inStage.prefix(2) == ["after", "by"])
    #expect(inStage.contains("rule") && inStage.contains("allow"))
    #expect(!inStage.contains("when") && !inStage.contains("scorecard"))
    let atTop = Self.labels("¦")
    #expect(atTop == ["allow", "band", "overlay", "practice", "rubric", "scale", "scorecard"])
    let inRubric = Self.labels(
      "rubric a \"A\" version 1.0.0\ncriterion b \"B\"\n¦", Session.rubric)
    #expect(inRubric.contains("ask") && !inRubric.contains("use"))
  }

  @Test(
    arguments: [
      ("| ¦", ["name", "differs", "outcome", "rule", "overall", "guarded"]),
      ("| name | differs by | outcome | rule |\n| a | ¦", nil),
      (
        "| name | differs by | outcome | rule |\n| a | cto: all 3, evaluation ¦",
        [
          "of", "is", "missing", "from", "absent", "raised", "confirmed", "all",
        ]
      ),
      (
        "| name | differs by | outcome | rule |\n| a | | ¦ | |",
        [
          "no", "debrief", "hire", "incomplete",
        ]
      ),
      (
        "| name | differs by | outcome | rule |\n| a | | hire | ¦",
        [
          "first", "otherwise", "(require)", "(missing)", "(no score)",
        ]
      ),
      ("| name | differs by | outcome | rule |\n| ¦", []),
    ] as [(String, [String]?)])
  func `knows the columns of tests`(_ rows: String, _ expected: [String]?) {
    let found = Self.labels(Self.top + "tests start from all 3\n" + rows)
    guard let expected else {
      #expect(found.contains("cto") && found.contains("evaluation") && found.contains("pay"))
      return
    }
    #expect(Set(found).isSubset(of: expected))
    #expect(found.isEmpty == expected.isEmpty)
  }

  @Test func `proposes the questions of the criterion in hand`() {
    let text = Samples.rubric.replacing("ask any 1 of first-site", with: "ask any 1 of ¦")
    #expect(Self.labels(text, Session.rubric) == ["first-site", "second-site"])
  }

  /// The words of a sentence or cell, each with its offset.
  static func words(_ text: String, from start: UInt32) -> [(text: String, offset: UInt32)] {
    var words: [(String, UInt32)] = []
    var word: [UInt8] = []
    var first = start
    var isInText = false
    for (offset, byte) in (Array(text.utf8) + [0x20]).enumerated() {
      if byte == UInt8(ascii: "\"") { isInText.toggle() }
      let isPart = !isInText && (byte == 0x2D || (0x61...0x7A).contains(byte) || byte.isASCIIDigit)
      if isPart {
        if word.isEmpty { first = start + UInt32(offset) }
        word.append(byte)
      } else {
        if let head = word.first, !head.isASCIIDigit {
          words.append((String(decoding: word, as: UTF8.self), first))
        }
        word = []
      }
    }
    return words
  }

  @Test(arguments: ShippedFiles.all.map(\.uri))
  func `proposes every word that shipped files hold`(_ uri: String) throws {
    var workspace = ShippedFiles.workspace()
    let file = try #require(workspace.index(of: uri))
    let snapshot = workspace.snapshot()
    let tree = snapshot.documents[file].parsed.tree
    var checked = 0
    for line in tree.lines {
      guard let first = tree.tokens(of: line).first, first.kind == .word else { continue }
      let sentence = tree.tokens(of: line)
      for token in sentence where token.kind == .word {
        let text = tree.text(token)
        let labels = snapshot.completions(in: file, at: token.span.start, Self.grammar).map(\.label)
        if labels.contains(text) {
          checked += 1
          continue
        }
        let before = SentenceWords(
          snapshot.documents[file].source.bytes, ByteSpan(first.span.start, token.span.start))
        let keyword = try #require(Keyword(rawValue: tree.text(first)), "\(tree.text(first))")
        let pattern = try #require(Self.grammar.grammar.pattern(keyword))
        let next = SentenceMatcher(
          Array(before.words.dropFirst()), pattern, Self.grammar.grammar)
        let isMadeUp = next.nextSlots.contains { $0 == .name || $0 == .any }
        #expect(isMadeUp, "`\(text)` in \(tree.source.text(line.span))")
      }
    }
    #expect(checked > 20)
  }

  @Test(arguments: ShippedFiles.all.map(\.uri).filter { $0.contains("engineer") })
  func `proposes every word of shipped tests`(_ uri: String) throws {
    var workspace = ShippedFiles.workspace()
    let file = try #require(workspace.index(of: uri))
    let snapshot = workspace.snapshot()
    let tree = snapshot.documents[file].parsed.tree
    let tables = library(snapshot, file).testTables
    var checked = 0
    for row in tables.flatMap(\.rows) {
      guard let first = row.settings.first, let last = row.settings.last else { continue }
      let span = first.span.union(last.span)
      for word in Self.words(tree.source.text(span), from: span.start) {
        let found = snapshot.completions(in: file, at: word.offset, Self.grammar).map(\.label)
        #expect(found.contains(word.text), "`\(word.text)` in \(tree.source.text(span))")
        checked += 1
      }
    }
    #expect(checked > 10)
  }

  private func library(_ snapshot: Snapshot, _ file: Int) -> ScorecardBody {
    snapshot.library.syntax[file].scorecards.first?.body ?? ScorecardBody()
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
