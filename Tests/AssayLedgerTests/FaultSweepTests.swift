import AssayLedger
import AssayLoop
import AssayText
import Testing

/// Fails the first call, then the second, and so on until nothing is left to fail.
@Suite struct `Fault sweep` {
  static let failures: [SystemFailure] = [
    .full, .inputOutput, .interrupted, .notPermitted,
  ]

  enum Kind: CaseIterable, Hashable { case once, forever, afterwards }

  static func plan(_ kind: Kind, _ failure: SystemFailure, _ number: Int)
    -> FaultyFileSystem.Plan
  {
    switch kind {
    case .once: .once(failure, at: number)
    case .forever: .forever(failure, from: number)
    case .afterwards: .afterwards(failure, at: number)
    }
  }

  /// Runs `body` once for each call that can fail; `body` returns whether the fault fired.
  private func sweep(_ body: (Int) throws -> Bool) throws {
    var number = 1
    while try body(number) {
      number += 1
      try #require(number < 5000, "the sweep does not end")
    }
    #expect(number > 10)
  }

  /// The store is sound and holds every record that was acknowledged.
  private func check(
    _ fileSystem: MemoryFileSystem, _ acknowledged: [EventRecord], _ context: String
  ) throws {
    let workspace = try Workspace.open("/team/hiring", surroundings(fileSystem, seed: 7))
    let verification = try workspace.verify()
    #expect(text(verification.problems.filter { $0.severity == .broken }) == "", "\(context)")
    let reading = try workspace.events.readAll(loop: "c-4f2a91b0")
    #expect(reading.problems.isEmpty, "\(context)")
    for record in acknowledged {
      #expect(reading.records.contains(record), "lost \(record.type) \(context)")
    }
    for (path, bytes) in fileSystem.files(under: "/team/hiring/ledger/events")
    where !path.hasSuffix(".gitkeep") {
      #expect(path.hasSuffix("/\(Digest(of: bytes))"), "half a file at \(path) \(context)")
    }
  }

  private func append(_ store: EventStore) -> [EventRecord] {
    var acknowledged: [EventRecord] = []
    let authors = ["ana", "ben", "ana", "cleo"]
    for (minute, author) in authors.enumerated() {
      let next = record(
        author: author, sequence: acknowledged.count { $0.author == author } + 1,
        seen: acknowledged.last.map { [$0.id] } ?? [], minute: minute,
        body: minute == 0 ? nil : ["text": .string("Level \(minute)")])
      if let stored = try? store.append(next) { acknowledged.append(stored) }
    }
    return acknowledged
  }

  @Test(arguments: Kind.allCases, failures)
  func `loses no acknowledged event`(_ kind: Kind, _ failure: SystemFailure) throws {
    let start = MemoryFileSystem()
    _ = try memoryWorkspace(start)
    try sweep { number in
      let memory = start.copied()
      // Opening looks at eight folders; faults there are another test's business.
      let opened = try Workspace.open("/team/hiring", surroundings(memory))
      let faulty = FaultyFileSystem(memory, Self.plan(kind, failure, number))
      let store = opened.events(through: surroundings(faulty))
      let acknowledged = append(store)
      let context = "\(kind) \(failure) at call \(number)"
      try check(memory, acknowledged, context)
      for seed in 0..<6 {
        try check(memory.afterPowerCut(seed: UInt64(seed)), acknowledged, "\(context), cut \(seed)")
      }
      #expect(memory.openDescriptors == 0, "\(context)")
      return faulty.hasFired
    }
  }

  @Test func `writes everything one byte at a time if it must`() throws {
    let memory = MemoryFileSystem()
    let opened = try memoryWorkspace(memory)
    let faulty = FaultyFileSystem(memory, .shortWrites(from: 1))
    let acknowledged = append(opened.events(through: surroundings(faulty)))
    #expect(acknowledged.count == 4)
    #expect(faulty.hasFired)
    try check(memory, acknowledged, "short writes")
  }

  static let poorDisks: [[FaultyFileSystem.Call: SystemFailure]] = [
    [.link: .notPermitted],
    [.link: .notSupported, .renameExclusively: .invalid],
    [.link: .tooManyLinks, .renameExclusively: .notSupported],
    [.synchronizeFolder: .invalid],
    [.synchronizeFolder: .notSupported, .link: .notPermitted],
  ]

  @Test(arguments: poorDisks)
  func `works on disks that can do less`(_ calls: [FaultyFileSystem.Call: SystemFailure]) throws {
    let memory = MemoryFileSystem()
    let opened = try memoryWorkspace(memory)
    let faulty = FaultyFileSystem(memory, .unsupported(calls))
    let store = opened.events(through: surroundings(faulty))
    let acknowledged = append(store)
    #expect(acknowledged.count == 4)
    try check(memory, acknowledged, "\(calls)")
    #expect(memory.files(under: "/team/hiring/ledger/tmp").isEmpty)
  }

  @Test(arguments: Kind.allCases, failures)
  func `leaves a draft old or new`(_ kind: Kind, _ failure: SystemFailure) throws {
    let key = DraftKey(loop: "c-4f2a91b0", stage: "sample", person: "ana")
    let (old, new) = (Array("old".utf8), Array("new and longer".utf8))
    let start = MemoryFileSystem()
    try memoryWorkspace(start).writeDraft(old, for: key)
    try sweep { number in
      let memory = start.copied()
      let faulty = FaultyFileSystem(memory, Self.plan(kind, failure, number))
      // Four calls more, so that every sweep is longer than its own check of length.
      let workspace = try? Workspace.open("/team/hiring", surroundings(faulty))
      let isDone = (try? workspace?.writeDraft(new, for: key)) != nil
      for seed in 0..<6 {
        for fileSystem in [memory, memory.afterPowerCut(seed: UInt64(seed))] {
          let found = try Workspace.open("/team/hiring", surroundings(fileSystem)).readDraft(key)
          #expect(found == new || !isDone && found == old, "\(kind) \(failure) at \(number)")
        }
      }
      return faulty.hasFired
    }
  }

  @Test(arguments: Kind.allCases, failures)
  func `makes a workspace or none`(_ kind: Kind, _ failure: SystemFailure) throws {
    try sweep { number in
      let memory = MemoryFileSystem()
      let faulty = FaultyFileSystem(memory, Self.plan(kind, failure, number))
      let made = try? memoryWorkspace(through: faulty)
      for fileSystem in [memory, memory.afterPowerCut(seed: UInt64(number))] {
        let opened = try? Workspace.open("/team/hiring", surroundings(fileSystem))
        if made != nil { #expect(opened != nil, "\(kind) \(failure) at \(number)") }
        if opened == nil { _ = try memoryWorkspace(fileSystem) }
        #expect(try Workspace.open("/team/hiring", surroundings(fileSystem)).verify().isSound)
      }
      return faulty.hasFired
    }
  }

  @Test(arguments: Kind.allCases, failures)
  func `never believes a broken index`(_ kind: Kind, _ failure: SystemFailure) throws {
    let start = MemoryFileSystem()
    let stored = try appendSmallLoop(try memoryWorkspace(start).events)
    try sweep { number in
      let memory = start.copied()
      let opened = try Workspace.open("/team/hiring", surroundings(memory))
      let faulty = FaultyFileSystem(memory, Self.plan(kind, failure, number))
      if var index = try? WorkspaceIndex.open(opened.events(through: surroundings(faulty))) {
        index.update(stamp: "1") { _, reading in [UInt8(reading.records.count)] }
      }
      for fileSystem in [memory, memory.afterPowerCut(seed: UInt64(number))] {
        let workspace = try Workspace.open("/team/hiring", surroundings(fileSystem))
        var index = try WorkspaceIndex.open(workspace.events)
        index.update(stamp: "1") { _, reading in [UInt8(reading.records.count)] }
        #expect(index.summary("c-4f2a91b0") == [3], "\(kind) \(failure) at \(number)")
        #expect(index.loopEvents("c-4f2a91b0") == stored.map(\.id).sorted())
      }
      return faulty.hasFired
    }
  }
}
