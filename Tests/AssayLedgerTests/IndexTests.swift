import AssayLedger
import AssayLoop
import AssayText
import Testing

@Suite struct `Workspace index` {
  static let path = "/team/hiring/index/loops"

  private func counts(_ index: inout WorkspaceIndex, stamp: String = "1") -> [String] {
    var made: [String] = []
    index.update(stamp: stamp) { loop, reading in
      made.append(loop)
      return [UInt8(reading.records.count)]
    }
    return made.sorted()
  }

  @Test func `reads only what is new`() throws {
    let workspace = try memoryWorkspace()
    let store = workspace.events
    let stored = try appendSmallLoop(store)
    _ = try store.append(record(loop: "c-00000001"))

    var cold = try WorkspaceIndex.open(store)
    #expect(cold.eventsRead == 4)
    #expect(counts(&cold) == ["c-00000001", "c-4f2a91b0"])

    var warm = try WorkspaceIndex.open(store)
    #expect(warm.eventsRead == 0)
    #expect(counts(&warm).isEmpty)
    #expect(warm.summary("c-4f2a91b0") == [3])
    #expect(warm.loopEvents("c-4f2a91b0") == stored.map(\.id).sorted())

    _ = try store.append(record(author: "cleo", seen: [stored[2].id], minute: 12))
    var third = try WorkspaceIndex.open(store)
    #expect(third.eventsRead == 1)
    #expect(counts(&third) == ["c-4f2a91b0"])
    #expect(third.summary("c-4f2a91b0") == [4])
    #expect(third.summary("c-00000001") == [1])
  }

  @Test func `makes all summaries anew under another stamp`() throws {
    let store = try memoryWorkspace().events
    _ = try appendSmallLoop(store)
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    var second = try WorkspaceIndex.open(store)
    #expect(counts(&second, stamp: "2") == ["c-4f2a91b0"])
    #expect(second.eventsRead == 0)
  }

  @Test func `forgets events that are gone`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let stored = try appendSmallLoop(store)
    let lone = try store.append(record(loop: "c-00000001"))
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    try memory.removeFile("/team/hiring/ledger/events/\(stored[2].id)")
    try memory.removeFile("/team/hiring/ledger/events/\(lone.id)")
    var second = try WorkspaceIndex.open(store)
    #expect(second.loops == ["c-4f2a91b0"])
    #expect(counts(&second) == ["c-4f2a91b0"])
    #expect(second.summary("c-4f2a91b0") == [2])
  }

  @Test(arguments: 0..<3)
  func `notices that any one event is gone`(_ number: Int) throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    // In the order of their names, so that the first and the last name are both taken away once.
    let stored = try appendSmallLoop(store).map(\.id).sorted()
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    try memory.removeFile("/team/hiring/ledger/events/\(stored[number])")
    var second = try WorkspaceIndex.open(store)
    #expect(second.loopEvents("c-4f2a91b0").count == 2)
    #expect(counts(&second) == ["c-4f2a91b0"])
    #expect(second.summary("c-4f2a91b0") == [2])
  }

  @Test func `tries bad files again until they are good`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let stored = try appendSmallLoop(store)
    let path = "/team/hiring/ledger/events/\(stored[1].id)"
    let bytes = try #require(memory.files(under: "/team")[path])
    memory.plant(path, Array(bytes.dropLast(3)))
    var bad = try WorkspaceIndex.open(store)
    _ = counts(&bad)
    #expect(bad.problems.map(\.path) == ["ledger/events/\(stored[1].id)"])
    #expect(bad.summary("c-4f2a91b0") == [2])
    memory.plant(path, bytes)
    var good = try WorkspaceIndex.open(store)
    _ = counts(&good)
    #expect(good.problems.isEmpty)
    #expect(good.summary("c-4f2a91b0") == [3])
  }

  @Test func `keeps no summary of a loop whose bodies are still coming`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    _ = try appendSmallLoop(store)
    let bodies = memory.files(under: "/team/hiring/ledger/bodies")
    let (path, bytes) = try #require(bodies.first { !$0.key.hasSuffix(".gitkeep") })
    try memory.removeFile(path)
    var early = try WorkspaceIndex.open(store)
    _ = counts(&early)
    #expect(early.summary("c-4f2a91b0") == [2])
    memory.plant(path, bytes)
    var late = try WorkspaceIndex.open(store)
    #expect(counts(&late) == ["c-4f2a91b0"])
    #expect(late.summary("c-4f2a91b0") == [3])
    #expect(late.problems.isEmpty)
  }

  @Test func `makes a loop anew whose body went away or came back`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    _ = try appendSmallLoop(store)
    _ = try store.append(record(loop: "c-00000001"))
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    let bodies = memory.files(under: "/team/hiring/ledger/bodies")
    let (path, bytes) = try #require(bodies.first { !$0.key.hasSuffix(".gitkeep") })
    try memory.removeFile(path)
    var without = try WorkspaceIndex.open(store)
    #expect(without.eventsRead == 0)
    #expect(counts(&without) == ["c-4f2a91b0"])
    #expect(without.summary("c-4f2a91b0") == [2])
    memory.plant(path, bytes)
    var again = try WorkspaceIndex.open(store)
    #expect(counts(&again) == ["c-4f2a91b0"])
    #expect(again.summary("c-4f2a91b0") == [3])
  }

  @Test func `makes anew what the caller does not take, and keeps nothing of nothing`() throws {
    let store = try memoryWorkspace().events
    _ = try appendSmallLoop(store)
    _ = try store.append(record(loop: "c-00000001"))
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    var second = try WorkspaceIndex.open(store)
    var made: [String] = []
    second.update(stamp: "1") { loop, summary in
      loop == "c-00000001" ? false : summary == [3]
    } using: { loop, _ in
      made.append(loop)
      return nil
    }
    #expect(made == ["c-00000001"])
    #expect(second.summary("c-00000001") == nil)
    #expect(second.summary("c-4f2a91b0") == [3])
    var third = try WorkspaceIndex.open(store)
    #expect(counts(&third) == ["c-00000001"])
  }

  @Test func `is rebuilt when any byte of it is odd`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    _ = try appendSmallLoop(store)
    var first = try WorkspaceIndex.open(store)
    _ = counts(&first)
    let bytes = try #require(memory.files(under: "/team")[Self.path])
    var damaged = bytes.indices.map { position in
      var copy = bytes
      copy[position] ^= 0x41
      return copy
    }
    damaged += bytes.indices.map { Array(bytes.prefix($0)) }
    damaged.append(bytes + [0])
    for damage in damaged {
      let copy = memory.copied()
      copy.plant(Self.path, damage)
      let workspace = try Workspace.open("/team/hiring", surroundings(copy, seed: 3))
      var index = try WorkspaceIndex.open(workspace.events)
      #expect(index.eventsRead == 3)
      #expect(counts(&index) == ["c-4f2a91b0"])
      #expect(copy.files(under: "/team")[Self.path] == bytes)
    }
  }

  @Test func `works where it cannot be kept`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    _ = try appendSmallLoop(workspace.events)
    let faulty = FaultyFileSystem(memory, .unsupported([.write: .readOnly]))
    var index = try WorkspaceIndex.open(workspace.events(through: surroundings(faulty)))
    _ = counts(&index)
    #expect(index.summary("c-4f2a91b0") == [3])
    #expect(index.savingFailure != nil)
  }
}
