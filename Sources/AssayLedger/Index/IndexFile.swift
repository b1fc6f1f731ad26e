import AssayText

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
    /// The bodies that were read for it, and those that were erased.
    var bodies = LoopBodies()
  }

  static let header = Array("assay index v2\n".utf8)

  /// What the caller's summaries depend on beside the events.
  var stamp: String = ""
  /// Sorted by name.
  var loops: [Loop] = []
  /// Every readable event, ascending.
  var digests: [Digest] = []
  /// For each event the position of its loop in `loops`.
  var owners: [UInt32] = []

  /// The stored form.
  var bytes: [UInt8] {
    var writer = BlockWriter(IndexFile.header)
    writer.reserve(digests.count * 36 + loops.reduce(0) { $0 + ($1.summary?.count ?? 0) })
    writer.text(stamp)
    writer.number(loops.count)
    for loop in loops {
      writer.text(loop.name)
      writer.byte(loop.summary == nil ? 0 : 1)
      writer.block(loop.summary ?? [])
      writer.digests(loop.bodies.read)
      writer.digests(loop.bodies.erased)
    }
    writer.digests(digests)
    for owner in owners { writer.word(owner) }
    return writer.bytes + Digest(of: writer.bytes).bytes
  }
}

extension IndexFile {
  /// Reads an index; nothing when it is not whole and in order.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: IndexFile.header), bytes.count >= IndexFile.header.count + 32,
      Digest(of: Array(bytes.dropLast(32))).bytes.elementsEqual(bytes.suffix(32))
    else { return nil }
    var reader = BlockReader(bytes, in: IndexFile.header.count..<bytes.count - 32)
    guard let stamp = reader.text(), let loops = reader.list({ $0.loop() }),
      let digests = reader.digests(), let owners = reader.words(digests.count, UInt32.self),
      reader.isAtEnd, owners.allSatisfy({ $0 < loops.count }),
      zip(loops, loops.dropFirst()).allSatisfy({ $0.name < $1.name }),
      zip(digests, digests.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.stamp = stamp
    self.loops = loops
    self.digests = digests
    self.owners = owners
  }
}

/// The bodies that events of one loop name.
struct LoopBodies: Hashable, Sendable {
  /// Those that were there.
  var read: [Digest] = []
  /// Those that an erasure took away.
  var erased: [Digest] = []

  /// Whether the same are there as before.
  func agree(with present: Set<Digest>) -> Bool {
    read.allSatisfy(present.contains) && !erased.contains(where: present.contains)
  }
}

extension BlockReader {
  fileprivate mutating func loop() -> IndexFile.Loop? {
    guard let name = text(), let flag = byte(), let summary = block(), let read = digests(),
      let erased = digests()
    else { return nil }
    return IndexFile.Loop(
      name: name, summary: flag == 1 ? summary : nil,
      bodies: LoopBodies(read: read, erased: erased))
  }

  fileprivate mutating func digests() -> [Digest]? {
    guard let count = number(), let words = words(Int(count) * 4, UInt64.self) else { return nil }
    return stride(from: 0, to: words.count, by: 4).map {
      Digest(words[$0], words[$0 + 1], words[$0 + 2], words[$0 + 3])
    }
  }
}

extension BlockWriter {
  fileprivate mutating func digests(_ digests: [Digest]) {
    number(digests.count)
    for digest in digests {
      for word in [digest.words.0, digest.words.1, digest.words.2, digest.words.3] {
        self.word(word)
      }
    }
  }
}
