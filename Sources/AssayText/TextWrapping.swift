extension String {
  /// Lines of at most `width` columns, broken at spaces; a word that is longer is cut between
  /// clusters. Line feeds stay line ends, runs of spaces become one, an empty text is one empty line.
  ///
  /// A width below 2 counts as 2, so that a wide character always finds room.
  public func wrapped(to width: Int) -> [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      TextWrapping.lines(of: String($0), width: Swift.max(2, width))
    }
  }

  /// The text and as many spaces as make it `width` columns; unchanged when it is wider.
  public func padded(to width: Int, alignedRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - displayWidth))
    return alignedRight ? spaces + self : self + spaces
  }
}

private enum TextWrapping {
  static func lines(of paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func isSpace(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\r"
    }
    for word in paragraph.split(whereSeparator: isSpace) {
      let needed = word.displayWidth
      if !line.isEmpty, used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = ("", 0)
      for cluster in word {
        let columns = cluster.displayWidth
        if used > 0, used + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(cluster)
        used += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
