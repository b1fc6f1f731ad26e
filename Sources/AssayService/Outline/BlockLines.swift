import AssayLanguage
import AssayText

/// Which lines of a file belong together, told by the depth at which the parser found them.
struct BlockLines {
  private let lines: [SyntaxTree.Line]
  /// For each line the last line of its block; the line itself when it holds none.
  private var ends: [Int]

  init(_ tree: SyntaxTree) {
    lines = tree.lines
    ends = Array(lines.indices)
    var open: [(line: Int, depth: UInt8)] = []
    var lastText = -1
    for (index, line) in lines.enumerated() where !line.isBlank && !line.isComment {
      while let top = open.last, top.depth >= line.depth {
        ends[top.line] = max(top.line, lastText)
        open.removeLast()
      }
      open.append((index, line.depth))
      lastText = index
    }
    for top in open { ends[top.line] = max(top.line, lastText) }
  }

  /// The line, by index, that holds `offset`.
  func line(of offset: UInt32) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].span.start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// From the start of a line to the end of its block.
  func span(ofBlockAt line: Int) -> ByteSpan {
    guard lines.indices.contains(line) else { return ByteSpan(0, 0) }
    return lines[line].span.union(lines[ends[line]].span)
  }

  /// Every block of more than one line, by line.
  var blocks: [ByteSpan] { ends.indices.filter { ends[$0] > $0 }.map(span(ofBlockAt:)) }

  /// Runs of at least two lines that hold only comments.
  var comments: [ByteSpan] {
    var runs: [ByteSpan] = []
    var first: Int?
    for index in 0...lines.count {
      if index < lines.count, lines[index].isComment {
        first = first ?? index
      } else if let start = first {
        if index - start > 1 { runs.append(lines[start].span.union(lines[index - 1].span)) }
        first = nil
      }
    }
    return runs
  }
}
