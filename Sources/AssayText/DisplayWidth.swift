extension String {
  /// How many columns of a terminal the text takes; tabs and control characters count as none.
  ///
  /// Tables are of Unicode 14.0 and the same on every machine. Terminals differ on rare clusters; a
  /// joined emoji counts as two columns, as most of them draw it.
  public var displayWidth: Int { self[...].displayWidth }
}

extension Substring {
  /// How many columns of a terminal the text takes; see `String.displayWidth`.
  public var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns of a terminal the cluster takes.
  public var displayWidth: Int {
    var columns = 0
    var isPicture = false
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F || scalar.value == 0x200D && columns == 2 { isPicture = true }
      if (0x1F1E6...0x1F1FF).contains(scalar.value) && columns > 0 { isPicture = true }
      if (0x1F3FB...0x1F3FF).contains(scalar.value) && columns > 0 { isPicture = true }
      columns += scalar.displayWidth
    }
    return isPicture && columns > 0 ? 2 : columns
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the scalar takes by itself: none, one or two.
  public var displayWidth: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    if value < 0xA0 { return 0 }
    if DisplayWidthTables.zero.holds(value) { return 0 }
    return DisplayWidthTables.wide.holds(value) ? 2 : 1
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the sorted ranges holds `value`, by binary search.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(value)
  }
}
