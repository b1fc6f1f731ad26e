import AssayText

/// Writes a tree line by line; never looks at the meaning beyond the depth of each line.
struct TreePrinter {
  let tree: SyntaxTree
  private(set) var output: [UInt8] = []
  private var blankLines = 0

  init(tree: SyntaxTree) {
    self.tree = tree
    output.reserveCapacity(tree.source.bytes.count + 64)
  }

  /// Writes all lines.
  mutating func print() {
    let depths = CommentDepths.depths(of: tree)
    var index = 0
    while index < tree.lines.count {
      let line = tree.lines[index]
      if line.isBlank {
        blankLines += 1
        index += 1
      } else if isRow(line) {
        let end = tableEnd(from: index)
        writeBlankLine()
        var table = TablePrinter(tree: tree, lines: tree.lines[index..<end])
        output += table.print()
        index = end
      } else {
        writeBlankLine()
        write(line, depth: depths[index])
        index += 1
      }
    }
  }

  private func isRow(_ line: SyntaxTree.Line) -> Bool {
    line.firstToken < line.endToken && tree.tokens[Int(line.firstToken)].kind == .pipe
  }

  private func tableEnd(from start: Int) -> Int {
    var end = start + 1
    while end < tree.lines.count, isRow(tree.lines[end]) { end += 1 }
    return end
  }

  private mutating func writeBlankLine() {
    if blankLines > 0, !output.isEmpty { output.append(.lineFeed) }
    blankLines = 0
  }

  private mutating func write(_ line: SyntaxTree.Line, depth: Int) {
    let start = output.count
    output += repeatElement(0x20, count: depth * 2)
    var previous: Token.Kind?
    for token in tree.tokens(of: line) {
      if let previous, needsSpace(previous, token.kind) { output.append(0x20) }
      if token.kind == .longText {
        writeLongText(token, depth: depth)
      } else {
        output += tree.source.bytes[token.span.range]
      }
      previous = token.kind
    }
    var comment = line.commentToken >= 0 ? tree.tokens[Int(line.commentToken)] : nil
    if previous == .text, let last = tree.tokens(of: line).last {
      let text = tree.source.bytes[last.span.range]
      let lineText = output[start...]
      if TextWrapping.isTooWide(lineText) {
        output.removeSubrange((output.count - text.count)...)
        // A line that goes on with a text is as deep as its further pieces will be.
        let isContinuation = tree.tokens(of: line).count == 1
        let indentation = isContinuation ? depth * 2 : depth * 2 + 2
        let pieces = TextWrapping.pieces(
          of: text, firstColumn: TextWrapping.width(output[start...]), indentation: indentation)
        writePieces(pieces, indentation: indentation, comment: &comment)
      }
    }
    if let comment {
      if previous != nil { output += [0x20, 0x20] }
      output += tree.source.bytes[comment.span.range]
    }
    output.append(.lineFeed)
  }

  private mutating func writePieces(
    _ pieces: [ArraySlice<UInt8>], indentation: Int, comment: inout Token?
  ) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        output.append(.lineFeed)
        output += repeatElement(0x20, count: indentation)
      }
      output.append(.quote)
      output += piece
      output.append(.quote)
      if index == 0, pieces.count > 1, let token = comment {
        output += [0x20, 0x20]
        output += tree.source.bytes[token.span.range]
        comment = nil
      }
    }
  }

  private mutating func writeLongText(_ token: Token, depth: Int) {
    let range = token.span.range
    let content = tree.source.bytes[
      range.lowerBound + 3..<max(range.lowerBound + 3, range.upperBound - 3)]
    let indentation = [UInt8](repeating: 0x20, count: depth * 2 + 2)
    output += [.quote, .quote, .quote]
    for line in LongText.lines(content) {
      output.append(.lineFeed)
      if !line.isEmpty { output += indentation + line }
    }
    output.append(.lineFeed)
    output += indentation + [.quote, .quote, .quote]
  }

  private func needsSpace(_ left: Token.Kind, _ right: Token.Kind) -> Bool {
    switch (left, right) {
    case (_, .comma), (_, .colon), (_, .dot), (.dot, _): false
    default: true
    }
  }
}
