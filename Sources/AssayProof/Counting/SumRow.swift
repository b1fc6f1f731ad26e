/// Sums packed into one number each, with how many forms come to each: rising, none twice.
struct SumRow: Sendable {
  /// Some sums; see `SumField`.
  typealias Key = UInt128

  /// Sums, and how many forms come to them.
  struct Entry: Sendable {
    var sums: Key
    var ways: Int128
  }

  private(set) var entries: [Entry] = []

  /// No forms.
  init() {}

  /// Puts entries in order, and those of the same sums together.
  init(_ unordered: [Entry]) {
    var isInOrder = true
    for index in unordered.indices.dropFirst()
    where unordered[index].sums <= unordered[index - 1].sums {
      isInOrder = false
      break
    }
    guard !isInOrder else {
      entries = unordered
      return
    }
    for entry in unordered.sorted(by: { $0.sums < $1.sums }) { append(entry) }
  }

  /// The row with one entry.
  init(_ sums: Key, ways: Int128) { entries = [Entry(sums: sums, ways: ways)] }

  /// How many forms there are in all.
  var total: Int128 { entries.reduce(0) { $0 + $1.ways } }

  /// Part of a row in which every form becomes several, each with other sums.
  init(_ part: ArraySlice<Entry>, movedBy offsets: [Key]) {
    var heads = offsets.map { _ in part.startIndex }
    entries.reserveCapacity(part.count * 2)
    while true {
      var least: Key?
      for (head, offset) in zip(heads, offsets) where head < part.endIndex {
        let sums = part[head].sums + offset
        least = least.map { min($0, sums) } ?? sums
      }
      guard let least else { return }
      var ways: Int128 = 0
      for index in heads.indices where heads[index] < part.endIndex {
        let entry = part[heads[index]]
        guard entry.sums + offsets[index] == least else { continue }
        ways += entry.ways
        heads[index] += 1
      }
      entries.append(Entry(sums: least, ways: ways))
    }
  }

  /// The row in which only the sums of the mask are told apart.
  func reduced(to mask: Key) -> SumRow {
    if mask == 0 { return entries.isEmpty ? SumRow() : SumRow(0, ways: total) }
    return SumRow(entries.map { Entry(sums: $0.sums & mask, ways: $0.ways) })
  }

  /// The forms of both.
  func merged(with other: SumRow) -> SumRow {
    var merged = SumRow()
    merged.entries.reserveCapacity(entries.count + other.entries.count)
    var index = 0
    for entry in other.entries {
      while index < entries.count, entries[index].sums <= entry.sums {
        merged.append(entries[index])
        index += 1
      }
      merged.append(entry)
    }
    for entry in entries[index...] { merged.append(entry) }
    return merged
  }

  private mutating func append(_ entry: Entry) {
    if let last = entries.last, last.sums == entry.sums {
      entries[entries.count - 1].ways += entry.ways
    } else {
      entries.append(entry)
    }
  }
}
