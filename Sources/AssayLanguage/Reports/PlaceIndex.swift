import AssayText

/// Finds lines and columns in one source, in a time that does not depend on how long its lines are.
struct PlaceIndex {
  /// A place as people and editors name it; everything counts from 1.
  struct Position: Hashable {
    /// The line.
    var line: Int
    /// The column in Unicode scalars: what readers count.
    var column: Int
    /// The column in UTF-8 bytes.
    var utf8Column: Int
    /// The column in UTF-16 units: what most editors count.
    var utf16Column: Int
  }

  let source: SourceText
  let lines: LineTable
  /// Scalars and UTF-16 units before each block, so that an endless line is counted only once.
  private let blocks: [Count]
  private static let blockLength = 4096

  private struct Count {
    var scalars = 0
    var units = 0

    mutating func add(_ byte: UInt8) {
      if byte & 0xC0 != 0x80 {
        scalars += 1
        units += byte >= 0xF0 && byte < 0xF5 ? 2 : 1
      }
    }
  }

  init(_ source: SourceText) {
    self.source = source
    lines = source.makeLineTable()
    var blocks: [Count] = []
    var count = Count()
    source.bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices {
        if offset % PlaceIndex.blockLength == 0 { blocks.append(count) }
        count.add(bytes[offset])
      }
    }
    self.blocks = blocks
  }

  /// How many bytes a byte order mark takes, if there is one; editors do not count it.
  var markLength: Int { source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  func position(of offset: UInt32) -> Position {
    let offset = min(offset, UInt32(source.bytes.count))
    let line = lines.line(of: offset)
    let start = Int(lines.span(ofLine: line).start)
    let first = line == 0 ? min(markLength, Int(offset)) : start
    let count = count(first..<Int(offset))
    return Position(
      line: line + 1, column: count.scalars + 1, utf8Column: Int(offset) - start + 1,
      utf16Column: count.units + 1)
  }

  /// The bytes of a line without byte order mark and line end.
  func content(ofLine line: Int) -> Range<Int> {
    let span = lines.span(ofLine: line)
    let start = line == 0 ? markLength : Int(span.start)
    var end = Int(span.end)
    if end > start, source.bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private func count(_ range: Range<Int>) -> Count {
    guard range.count > PlaceIndex.blockLength else {
      var count = Count()
      for byte in source.bytes[range] { count.add(byte) }
      return count
    }
    let (before, upTo) = (count(before: range.lowerBound), count(before: range.upperBound))
    return Count(scalars: upTo.scalars - before.scalars, units: upTo.units - before.units)
  }

  private func count(before offset: Int) -> Count {
    guard offset > 0 else { return Count() }
    let block = (offset - 1) / PlaceIndex.blockLength
    var count = blocks[block]
    for byte in source.bytes[block * PlaceIndex.blockLength..<offset] { count.add(byte) }
    return count
  }
}

/// The sources of a report; each is indexed when it is first mentioned, and once.
struct ReportSources {
  private let sources: [SourceText]
  private var indices: [Int: PlaceIndex] = [:]

  init(_ sources: [SourceText]) { self.sources = sources }

  func name(of file: Int) -> String { sources[file].name }

  mutating func index(of file: Int) -> PlaceIndex {
    if let index = indices[file] { return index }
    let index = PlaceIndex(sources[file])
    indices[file] = index
    return index
  }

  /// Where `place` begins.
  mutating func start(of place: Place) -> PlaceIndex.Position {
    index(of: place.file).position(of: place.span.start)
  }
}
