import AssayText

/// What a report shows of one file for one finding: its lines, and marks under them.
struct Snippet {
  /// A place to underline.
  struct Mark {
    var span: ByteSpan
    var text: String
    var isMain: Bool
  }

  /// One line and the marks below it.
  struct Row {
    /// Counted from 0.
    var line: Int
    var marks: [Mark]
  }

  var file: Int
  var rows: [Row]

  /// The file of the finding first, then the other files in the order in which labels name them.
  static func snippets(of diagnostic: Diagnostic, in sources: inout ReportSources) -> [Snippet] {
    var marks = [(diagnostic.place.file, Mark(span: diagnostic.place.span, text: "", isMain: true))]
    for label in diagnostic.labels {
      marks.append(
        (label.place.file, Mark(span: label.place.span, text: label.text, isMain: false)))
    }
    var files: [Int] = []
    for (file, _) in marks where !files.contains(file) { files.append(file) }
    return files.map { file in
      let index = sources.index(of: file)
      let own = marks.filter { $0.0 == file }.map(\.1)
      return Snippet(file: file, rows: rows(own, index))
    }
  }

  private static func rows(_ marks: [Mark], _ index: PlaceIndex) -> [Row] {
    let size = UInt32(index.source.bytes.count)
    let placed = marks.map { (line: index.lines.line(of: min($0.span.start, size)), mark: $0) }
    var rows: [Row] = []
    for line in Set(placed.map(\.line)).sorted() {
      let own = placed.filter { $0.line == line }.map(\.mark)
      let content = index.content(ofLine: line)
      if own.count > 1, Excerpt.isEndless(index.source.bytes, content: content) {
        rows += own.map { Row(line: line, marks: [$0]) }
      } else {
        let labels = own.filter { !$0.isMain }.sorted { $0.span < $1.span }
        rows.append(Row(line: line, marks: own.filter(\.isMain) + labels))
      }
    }
    return rows
  }
}
