import AssayText

/// How deep each line is written: sentences as the parser found them, comments like the sentence
/// that they stand above.
enum CommentDepths {
  static func depths(of tree: SyntaxTree) -> [Int] {
    var depths = tree.lines.map { Int($0.depth) }
    var below = 0
    for index in tree.lines.indices.reversed() {
      let line = tree.lines[index]
      if line.isComment {
        depths[index] = below
      } else if !line.isBlank {
        below = depths[index]
      }
    }
    return depths
  }
}
