extension WorkspaceIndex {
  /// The index of the store as its folder is now: what was kept, and the events that are new.
  public static func open(_ store: EventStore) throws(LedgerError) -> WorkspaceIndex {
    let present = try store.names(in: store.paths.events).sorted()
    let kept = try? FileReader(fileSystem: store.surroundings.fileSystem).read(
      "\(store.paths.index)/\(fileName)", limit: 1 << 30)
    var index = WorkspaceIndex(
      store: store, file: kept.flatMap { IndexFile($0) } ?? IndexFile())
    if index.file.digests != present { index.refresh(present) }
    index.number()
    index.save()
    return index
  }

  private mutating func number() {
    numbers = Dictionary(
      file.loops.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Walks both ascending lists at once: names only kept are gone, names only present are new.
  private mutating func refresh(_ present: [Digest]) {
    number()
    let old = file
    file.digests = []
    file.owners = []
    file.digests.reserveCapacity(present.count)
    file.owners.reserveCapacity(present.count)
    var position = 0
    for digest in present {
      while position < old.digests.count, old.digests[position] < digest {
        forget(Int(old.owners[position]))
        position += 1
      }
      if position < old.digests.count, old.digests[position] == digest {
        append(digest, Int(old.owners[position]))
        position += 1
      } else {
        take(digest)
      }
    }
    for owner in old.owners[position...] { forget(Int(owner)) }
    if file.digests != old.digests { isUnsaved = true }
    putLoopsInOrder()
  }

  private mutating func append(_ digest: Digest, _ loop: Int) {
    file.digests.append(digest)
    file.owners.append(UInt32(loop))
  }

  private mutating func forget(_ loop: Int) { file.loops[loop].summary = nil }

  private mutating func take(_ digest: Digest) {
    eventsRead += 1
    switch store.envelope(digest) {
    case .success(let envelope):
      let loop = numbers[envelope.loop] ?? file.loops.count
      if loop == file.loops.count {
        file.loops.append(IndexFile.Loop(name: envelope.loop, summary: nil))
        numbers[envelope.loop] = loop
      }
      forget(loop)
      append(digest, loop)
    case .failure(let flaw):
      problems.append(.broken(StorePaths.event(digest), flaw.reason))
    }
  }

  /// Leaves out loops without events and sorts the others, so that the same events give the same
  /// bytes whatever came first.
  private mutating func putLoopsInOrder() {
    var isUsed = [Bool](repeating: false, count: file.loops.count)
    for owner in file.owners { isUsed[Int(owner)] = true }
    let order = file.loops.indices.filter { isUsed[$0] }
      .sorted { file.loops[$0].name < file.loops[$1].name }
    var numbers = [UInt32](repeating: 0, count: file.loops.count)
    for (number, old) in order.enumerated() { numbers[old] = UInt32(number) }
    file.loops = order.map { file.loops[$0] }
    for position in file.owners.indices {
      file.owners[position] = numbers[Int(file.owners[position])]
    }
  }
}

extension EventStore {
  /// The names in a folder that can be hashes, in no order.
  func names(in folder: String) throws(LedgerError) -> [Digest] {
    var names: [Digest] = []
    do throws(SystemFailure) {
      try surroundings.fileSystem.listFolder(folder) { name, _ in
        if let digest = Digest(digits: name) { names.append(digest) }
      }
    } catch {
      if error == .missing { throw .missingFolder(path: folder) }
      throw .system(error, .listing, path: folder)
    }
    return names
  }
}
