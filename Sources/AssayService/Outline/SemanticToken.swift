import AssayLanguage
public import AssayText

/// A piece of a file and what colour it deserves.
public struct SemanticToken: Hashable, Sendable {
  /// What a piece is, in the words of the editor protocol.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case keyword
    case comment
    case string
    case number
    case type
    case `class`
    case property
    case method
    case event
    case namespace
    case parameter
    case function
    case variable
  }

  /// Where it stands; never over the end of a line.
  public var span: ByteSpan
  /// What it is.
  public var kind: Kind
  /// Whether a name is declared here.
  public var isDeclaration: Bool
}

extension Symbol.Kind {
  /// The nearest thing that programming languages have.
  var tokenKind: SemanticToken.Kind {
    switch self {
    case .scale, .band: .type
    case .rubric, .scorecard, .overlay: .class
    case .criterion: .property
    case .question: .method
    case .flag: .event
    case .track: .namespace
    case .panellist, .alternate, .decider: .parameter
    case .stage, .part, .rule, .test: .function
    case .deliverable, .answer: .variable
    }
  }
}

extension Snapshot {
  /// The pieces of a file, in the order of the text, without overlaps.
  public func semanticTokens(of file: Int) -> [SemanticToken] {
    let document = documents[file]
    let names = names.occurrences(in: file)
    var next = 0
    var found: [SemanticToken] = []
    for token in document.parsed.tree.tokens {
      while next < names.count, names[next].place.span.start < token.span.start { next += 1 }
      let isName = next < names.count && names[next].place.span.end <= token.span.end
      if isName, token.kind == .word || token.kind == .cell {
        while next < names.count, names[next].place.span.end <= token.span.end {
          found.append(
            SemanticToken(
              span: names[next].place.span, kind: names[next].symbol.kind.tokenKind,
              isDeclaration: names[next].isDeclaration))
          next += 1
        }
      } else if let kind = Self.kind(of: token) {
        for span in linewise(token.span, document.positions) {
          found.append(SemanticToken(span: span, kind: kind, isDeclaration: false))
        }
      }
    }
    return found
  }

  private static func kind(of token: Token) -> SemanticToken.Kind? {
    switch token.kind {
    case .word: .keyword
    case .integer, .decimal, .percentage, .version, .date: .number
    case .text, .longText: .string
    case .comment: .comment
    case .comma, .colon, .dot, .pipe, .cell, .unknown: nil
    }
  }

  private func linewise(_ span: ByteSpan, _ positions: TextPositions) -> [ByteSpan] {
    let lines = positions.line(of: span.start)...positions.line(of: span.end)
    if lines.count == 1 { return [span] }
    return lines.compactMap { line in
      let content = positions.content(ofLine: line)
      let (start, end) = (max(span.start, content.start), min(span.end, content.end))
      return start < end ? ByteSpan(start, end) : nil
    }
  }
}
