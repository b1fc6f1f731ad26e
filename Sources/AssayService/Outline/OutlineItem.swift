import AssayLanguage
public import AssayText

/// Something that a file declares, with what stands below it.
public struct OutlineItem: Hashable, Sendable {
  /// What it is.
  public var kind: Symbol.Kind
  /// Its name.
  public var name: String
  /// What people read.
  public var title: String?
  /// The whole block.
  public var span: ByteSpan
  /// The name in its declaration.
  public var nameSpan: ByteSpan
  /// What is declared within it.
  public var children: [OutlineItem]
}

extension Snapshot {
  /// What a file declares, in the order of the text.
  public func outline(of file: Int) -> [OutlineItem] {
    let tree = documents[file].parsed.tree
    let blocks = BlockLines(tree)
    let items = names.occurrences(in: file).filter { isOutlined($0, tree, blocks) }.map { found in
      let line = blocks.line(of: found.place.span.start)
      return OutlineItem(
        kind: found.symbol.kind, name: found.symbol.name, title: found.title,
        span: blocks.span(ofBlockAt: line), nameSpan: found.place.span, children: [])
    }
    guard
      let header = items.firstIndex(where: { [.rubric, .scorecard, .overlay].contains($0.kind) })
    else { return nested(items[...]) }
    var top = items[header]
    let below = items[(header + 1)...]
    top.children = nested(below)
    if let last = below.map(\.span).max(by: { $0.end < $1.end }) { top.span = top.span.union(last) }
    return nested(items[..<header]) + [top]
  }

  /// Declarations, and areas where they are put to use.
  private func isOutlined(
    _ occurrence: Occurrence, _ tree: SyntaxTree, _ blocks: BlockLines
  ) -> Bool {
    if occurrence.isDeclaration { return true }
    guard occurrence.symbol.kind == .rubric else { return false }
    let line = tree.lines[blocks.line(of: occurrence.place.span.start)]
    return tree.tokens(of: line).first.map(tree.text) == "use"
  }

  private func nested(_ items: ArraySlice<OutlineItem>) -> [OutlineItem] {
    var result: [OutlineItem] = []
    var rest = items
    while var item = rest.popFirst() {
      let inner = rest.prefix { $0.span.start < item.span.end && $0.span != item.span }
      rest = rest.dropFirst(inner.count)
      item.children = nested(inner)
      result.append(item)
    }
    return result
  }

  /// Declarations of all files whose names hold the letters of `query` in this order.
  public func symbols(matching query: String) -> [Occurrence] {
    let letters = Array(query.lowercased().utf8)
    return names.declarations.filter { occurrence in
      var rest = letters[...]
      for byte in occurrence.symbol.name.utf8 where byte == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  /// Blocks and runs of comments that may be folded away.
  public func foldings(of file: Int) -> [(span: ByteSpan, isComment: Bool)] {
    let blocks = BlockLines(documents[file].parsed.tree)
    let found = blocks.blocks.map { ($0, false) } + blocks.comments.map { ($0, true) }
    return found.sorted { $0.0 < $1.0 }
  }
}
