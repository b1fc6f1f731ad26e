import AssayText

extension Excerpt {
  /// Tabs go on to the next column that this divides.
  private static let tabWidth = 4
  /// No writing system stacks more marks than this on one letter.
  private static let mostMarks = 16

  /// What `range` shows: clusters as they are, tabs as spaces, what cannot be seen spelled out.
  static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var run = ""
    var runStart = range.lowerBound

    func append(_ text: String, _ width: Int, _ bytes: Range<Int>) {
      cells.append(Cell(text: text, width: width, bytes: bytes))
      column += width
    }
    func flush() {
      var offset = runStart
      for cluster in run {
        let span = offset..<offset + cluster.utf8.count
        let shown = shape(of: cluster, at: column)
        append(shown.text, shown.width, span)
        offset = span.upperBound
      }
      run = ""
      runStart = offset
    }

    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        run.unicodeScalars.append(Unicode.UTF8.decode(encoded))
      case .error(let length):
        flush()
        for offset in runStart..<runStart + length {
          append(VisibleText.placeholder(byte: bytes[offset]), 6, offset..<offset + 1)
        }
        runStart += length
      case .emptyInput:
        flush()
        return cells
      }
    }
  }

  private static func shape(of cluster: Character, at column: Int) -> (text: String, width: Int) {
    if cluster == "\t" {
      let width = tabWidth - column % tabWidth
      return (String(repeating: " ", count: width), width)
    }
    let scalars = cluster.unicodeScalars
    let width = cluster.displayWidth
    if width > 0, !scalars.contains(where: VisibleText.isHidden) {
      guard scalars.count > mostMarks, let base = scalars.first else {
        return (String(cluster), width)
      }
      let rest = "<+\(scalars.count - 1) marks>"
      return (String(Character(base)) + rest, width + rest.utf8.count)
    }
    var text = ""
    var columns = 0
    for scalar in scalars.prefix(mostMarks) {
      let single = Character(scalar)
      if single.displayWidth > 0, !VisibleText.isHidden(scalar) {
        text.append(single)
        columns += single.displayWidth
      } else {
        let placeholder = VisibleText.placeholder(scalar)
        text += placeholder
        columns += placeholder.utf8.count
      }
    }
    return (text, columns)
  }
}
