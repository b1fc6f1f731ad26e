/// The bytes of the index: a cache, so anything odd about them means that there is none.
///
/// A line that says the format, the caller's stamp, the loops with their summaries, all event names
/// in order with the number of their loop, and the SHA-256 of everything before it.
struct IndexFile: Hashable, Sendable {
  /// One loop.
  struct Loop: Hashable, Sendable {
    var name: String
    /// What the caller made from the loop's events; nothing when it is to be made anew.
    var summary: [UInt8]?
  }

  static let header = Array("assay index v1\n".utf8)

  /// What the caller's summaries depend on beside the events.
  var stamp: String = ""
  /// In no particular order.
  var loops: [Loop] = []
  /// Every readable event, ascending.
  var digests: [Digest] = []
  /// For each event the position of its loop in `loops`.
  var owners: [UInt32] = []

  /// The stored form.
  var bytes: [UInt8] {
    var bytes = IndexFile.header
    bytes.reserveCapacity(digests.count * 36 + loops.reduce(0) { $0 + ($1.summary?.count ?? 0) })
    bytes.appendBlock(stamp.utf8)
    bytes.appendNumber(UInt32(loops.count))
    for loop in loops {
      bytes.appendBlock(loop.name.utf8)
      bytes.append(loop.summary == nil ? 0 : 1)
      bytes.appendBlock(loop.summary ?? [])
    }
    bytes.appendNumber(UInt32(digests.count))
    for digest in digests {
      for word in [digest.words.0, digest.words.1, digest.words.2, digest.words.3] {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    for owner in owners { bytes.appendNumber(owner) }
    return bytes + Digest(of: bytes).bytes
  }
}

extension IndexFile {
  /// Reads an index; nothing when it is not whole and in order.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: IndexFile.header), bytes.count >= IndexFile.header.count + 32,
      Digest(of: Array(bytes.dropLast(32))).bytes.elementsEqual(bytes.suffix(32))
    else { return nil }
    var reader = BlockReader(bytes: bytes, position: IndexFile.header.count, end: bytes.count - 32)
    guard let stamp = reader.text(), let loopCount = reader.number() else { return nil }
    self.stamp = stamp
    for _ in 0..<loopCount {
      guard let name = reader.text(), let flag = reader.byte(), let summary = reader.block()
      else { return nil }
      loops.append(Loop(name: name, summary: flag == 1 ? summary : nil))
    }
    guard let count = reader.number(), let digests = reader.digests(Int(count)),
      let owners = reader.numbers(Int(count)), reader.isAtEnd,
      owners.allSatisfy({ $0 < loopCount }),
      zip(digests, digests.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.digests = digests
    self.owners = owners
  }
}

extension [UInt8] {
  fileprivate mutating func appendNumber(_ number: UInt32) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func appendBlock(_ block: some Collection<UInt8>) {
    appendNumber(UInt32(block.count))
    append(contentsOf: block)
  }
}
