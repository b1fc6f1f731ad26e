import AssayText

@testable import AssayLanguage

/// Finds the sentences of a file in a grammar.
struct GrammarMatcher {
  let grammar: Grammar

  /// A word, value or sign of a line.
  struct Piece {
    var kind: Token.Kind
    var text: String
  }

  /// The sentences that a line may be.
  func sentences(for line: [Piece]) -> [String] {
    grammar.sentences.filter { ends(of: $0.body, in: line, from: 0).contains(line.count) }
      .map(\.name)
  }

  /// Every position up to which an expression may reach.
  private func ends(
    of expression: Grammar.Expression, in line: [Piece], from start: Int
  ) -> Set<Int> {
    switch expression {
    case .prose: return []
    case .words(let words):
      let fits =
        start + words.count <= line.count
        && zip(words, line[start...]).allSatisfy { $0 == $1.text }
      return fits ? [start + words.count] : []
    case .name(let name):
      if let rule = grammar.byName[name], rule.level != .characters {
        return ends(of: rule.body, in: line, from: start)
      }
      return start < line.count && line[start].isValue(name) ? [start + 1] : []
    case .sequence(let parts):
      return parts.reduce([start]) { reached, part in
        reached.reduce(into: []) { $0.formUnion(ends(of: part, in: line, from: $1)) }
      }
    case .choice(let parts):
      return parts.reduce(into: []) { $0.formUnion(ends(of: $1, in: line, from: start)) }
    case .optional(let part): return ends(of: part, in: line, from: start).union([start])
    case .repeated(let part):
      var all: Set<Int> = [start]
      var new = all
      while !new.isEmpty {
        let reached = new.reduce(into: Set<Int>()) {
          $0.formUnion(ends(of: part, in: line, from: $1))
        }
        new = reached.subtracting(all)
        all.formUnion(reached)
      }
      return all
    }
  }

  /// The sentences of a file in pieces; texts that go on are left out.
  static func lines(of text: String) -> [[Piece]] {
    let source = SourceText(name: "file", text: text)
    let tree = Parser.parse(source).tree
    return tree.lines.compactMap { line in
      let tokens = tree.tokens(of: line)
      guard let first = tokens.first, !first.kind.isText else { return nil }
      if first.kind == .pipe { return row(tokens, tree) }
      return tokens.map { Piece(kind: $0.kind, text: tree.text($0)) }
    }
  }

  private static func row(_ tokens: ArraySlice<Token>, _ tree: SyntaxTree) -> [Piece] {
    var cells = 0
    return tokens.flatMap { token -> [Piece] in
      let text = tree.text(token)
      guard token.kind == .cell else { return [Piece(kind: token.kind, text: text)] }
      cells += 1
      if cells == 1 { return [Piece(kind: .cell, text: text)] }
      if text.hasPrefix("(") {
        return text.split(separator: " ").map { Piece(kind: .word, text: String($0)) }
      }
      if text.contains("/") { return [Piece(kind: .unknown, text: text)] }
      var lexer = Lexer(tree.source.bytes, file: 0, range: token.span.range)
      lexer.readTokens()
      return lexer.tokens.map { Piece(kind: $0.kind, text: tree.text($0)) }
    }
  }
}

extension GrammarMatcher.Piece {
  /// Whether this is a value of that kind.
  func isValue(_ name: String) -> Bool {
    let isCapital = text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    switch name {
    case "NAME": return kind == .word && text.lowercased() == text
    case "WORD": return kind == .word
    case "INTEGER": return kind == .integer
    case "NUMBER": return kind == .integer || kind == .decimal
    case "PERCENT": return kind == .percentage
    case "RATIO": return kind == .unknown && text.split(separator: "/").count == 2
    case "VERSION": return kind == .version
    case "DATE": return kind == .date
    case "CURRENCY": return kind == .word && isCapital && text.utf8.count == 3
    case "REGION": return kind == .word && isCapital && text.utf8.count == 2
    case "CODE": return kind == .word && text.first?.isUppercase == true
    case "TEXT": return kind.isText
    case "CELL": return kind == .cell && !text.isEmpty
    default: return false
    }
  }
}
