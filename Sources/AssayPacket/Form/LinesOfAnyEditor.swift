extension ArraySlice<UInt8> {
  /// The lines, however an editor ends them: by a line feed, by a carriage return, or by both.
  var linesOfAnyEditor: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(self[start..<(index - 1)])
      if byte == 0x0D, index < endIndex, self[index] == 0x0A { index += 1 }
      start = index
    }
    return lines + [self[start...]]
  }
}
