import AssayLanguage
import AssayText

/// What the formatter may not change: the statements of a file with what they say, and to which of
/// them each comment belongs.
struct FileOutline: Equatable {
  /// A comment with the number of statements that begin before it.
  struct Comment: Equatable {
    var text: String
    var statements: Int
    /// Whether it stands behind a statement on its line.
    var isTrailing: Bool
  }

  /// The words of each statement, one text for all its pieces.
  private(set) var statements: [[String]] = []
  private(set) var comments: [Comment] = []

  init(_ tree: SyntaxTree) {
    for line in tree.lines {
      let tokens = Array(tree.tokens(of: line))
      if let first = tokens.first {
        let goesOn = first.kind == .text && !statements.isEmpty
        if !goesOn { statements.append([]) }
        for token in tokens { add(token, tree) }
      }
      if line.commentToken >= 0 {
        comments.append(
          Comment(
            text: tree.text(tree.tokens[Int(line.commentToken)]), statements: statements.count,
            isTrailing: !tokens.isEmpty))
      }
    }
  }

  private mutating func add(_ token: Token, _ tree: SyntaxTree) {
    let text = tree.text(token)
    let last = statements.count - 1
    switch token.kind {
    case .text:
      let content = String(text.dropFirst().dropLast())
      if let before = statements[last].last, before.first == "\"" {
        statements[last][statements[last].count - 1] = before + " " + content
      } else {
        statements[last].append("\"" + content)
      }
    case .longText:
      // Its lines move to another depth together.
      let lines = text.unicodeScalars.dropFirst(3).dropLast(3).split(separator: "\n")
      let words = lines.map { line in
        line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
          .joined(separator: " ")
      }
      statements[last].append(words.filter { !$0.isEmpty }.joined(separator: "\n"))
    default: statements[last].append(text)
    }
  }
}
