public import AssayLanguage
public import AssayText

extension Snapshot {
  /// The edits that lay a file out, as few lines as possible; none when it cannot be read whole.
  ///
  /// With `range` only changes that touch its lines are made.
  public func formatting(of file: Int, touching range: ByteSpan? = nil) -> [Edit] {
    let source = documents[file].source
    let result = Formatter.format(source)
    guard result.diagnostics.isEmpty else { return [] }
    let table = source.makeLineTable()
    let asked = range.map { table.line(of: $0.start)...table.line(of: $0.end) }
    return LineDifference.hunks(from: source.bytes, to: result.text).compactMap { hunk in
      if let asked {
        let touched =
          hunk.old.isEmpty
          ? hunk.old.lowerBound...hunk.old.lowerBound
          : hunk.old.lowerBound...hunk.old.upperBound - 1
        guard touched.overlaps(asked) else { return nil }
      }
      let end = UInt32(source.bytes.count)
      func start(_ line: Int) -> UInt32 {
        line < table.count ? table.span(ofLine: line).start : end
      }
      let span = ByteSpan(start(hunk.old.lowerBound), start(hunk.old.upperBound))
      let text = String(decoding: hunk.new.joined(), as: UTF8.self)
      return Edit(Place(file: file, span: span), text)
    }
  }
}
