/// Finds what somebody may have meant to write.
enum NearestWord {
  /// The candidate with the fewest slips, if they are few for its length.
  static func find(_ word: String, among candidates: [String]) -> String? {
    var best: (word: String, slips: Int)?
    for candidate in candidates {
      let slips = distance(Array(word.utf8.prefix(80)), Array(candidate.utf8.prefix(80)))
      if slips <= max(1, candidate.utf8.count / 3), slips < best?.slips ?? .max {
        best = (candidate, slips)
      }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var slips = min(last[column + 1], current[column]) + 1
        slips = min(slips, last[column] + (byte == other ? 0 : 1))
        if row > 0, column > 0, byte == right[column - 1], other == left[row - 1] {
          slips = min(slips, before[column - 1] + 1)
        }
        current.append(slips)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
