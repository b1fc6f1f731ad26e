import AssayText

/// Whole lines of a text and what takes their place.
struct LineHunk: Hashable {
  /// Lines of the old text; empty for an insertion before the line.
  var old: Range<Int>
  /// The new lines with their ends.
  var new: [ArraySlice<UInt8>]
}

/// Compares two texts line by line.
enum LineDifference {
  /// For more lines than this finding the fewest would take too long: they are compared in pairs,
  /// or replaced as one when their numbers differ.
  private static let most = 600

  static func hunks(from old: [UInt8], to new: [UInt8]) -> [LineHunk] {
    let (before, after) = (lines(old), lines(new))
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    var end = 0
    while end < min(before.count, after.count) - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    let (oldMiddle, newMiddle) = (
      before[start..<before.count - end], after[start..<after.count - end]
    )
    if oldMiddle.isEmpty, newMiddle.isEmpty { return [] }
    if oldMiddle.count + newMiddle.count > most {
      if oldMiddle.count == newMiddle.count {
        return pairedHunks(Array(oldMiddle), Array(newMiddle), offset: start)
      }
      return [LineHunk(old: start..<before.count - end, new: Array(newMiddle))]
    }
    return hunks(Array(oldMiddle), Array(newMiddle), offset: start)
  }

  /// A hunk for every line that differs from the line of the same number.
  private static func pairedHunks(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], offset: Int
  ) -> [LineHunk] {
    old.indices.filter { old[$0] != new[$0] }.map { line in
      LineHunk(old: offset + line..<offset + line + 1, new: [new[line]])
    }
  }

  private static func hunks(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], offset: Int
  ) -> [LineHunk] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let index, _, _): removed.insert(index)
      case .insert(let index, _, _): inserted.insert(index)
      }
    }
    var hunks: [LineHunk] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (firstOld, firstNew) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if i > firstOld || j > firstNew {
        hunks.append(
          LineHunk(old: offset + firstOld..<offset + i, new: Array(new[firstNew..<j])))
      } else {
        i += 1
        j += 1
      }
    }
    return hunks
  }

  /// The lines with their ends; a text that ends with a line feed has no further line.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
