import AssayLedger
import AssayLoop
import AssayText
import Testing

@Suite struct `Verifying a ledger` {
  static let ledger = "/team/hiring/ledger"

  private func sample() throws -> (MemoryFileSystem, [EventRecord]) {
    let memory = MemoryFileSystem()
    return (memory, try appendSmallLoop(memoryWorkspace(memory).events))
  }

  private func verify(_ memory: MemoryFileSystem) throws -> Verification {
    try Workspace.open("/team/hiring", surroundings(memory)).verify()
  }

  @Test func `counts and names what is there`() throws {
    let (memory, stored) = try sample()
    let result = try verify(memory)
    #expect(result.isSound)
    #expect(result.problems.isEmpty)
    #expect(result.events == 3)
    #expect(result.bodies == 2)
    #expect(
      result.loops.map { [$0.name, String($0.events), $0.headHash] } == [
        ["c-4f2a91b0", "3", stored[2].id]
      ])
  }

  @Test func `hashes several heads as lines`() throws {
    let (memory, stored) = try sample()
    let fork = try Workspace.open("/team/hiring", surroundings(memory, seed: 5)).events.append(
      record(author: "cleo", seen: [stored[1].id], minute: 9))
    let loop = try #require(try verify(memory).loops.first)
    #expect(loop.heads == [fork.id, stored[2].id].sorted())
    let lines = loop.heads.map { "\($0)\n" }.joined()
    #expect(loop.headHash == Digest(of: Array(lines.utf8)).description)
  }

  enum Tampering: CaseIterable { case flip, truncate, extend, empty, delete, rename, link }

  @Test(arguments: Tampering.allCases)
  func `notices every change of every file`(_ tampering: Tampering) throws {
    let (original, stored) = try sample()
    let files = original.files(under: Self.ledger).filter { !$0.key.hasSuffix(".gitkeep") }
    #expect(files.count == 5)
    for (path, bytes) in files {
      let offsets = tampering == .flip ? Array(bytes.indices) : [0]
      for offset in offsets {
        let memory = original.copied()
        switch tampering {
        case .flip:
          var changed = bytes
          changed[offset] ^= 1
          memory.plant(path, changed)
        case .truncate: memory.plant(path, bytes.dropLast())
        case .extend: memory.plant(path, bytes + [0x0A])
        case .empty: memory.plant(path, [])
        case .delete: try memory.removeFile(path)
        case .rename:
          try memory.renameFile(path, to: "\(path.dropLast())\(path.hasSuffix("0") ? "1" : "0")")
        case .link: memory.plant(path, [], kind: .symbolicLink)
        }
        let result = try verify(memory)
        let isNewest = path.hasSuffix(stored[2].id)
        if tampering == .delete, isNewest {
          // Nobody has seen the newest event yet: only the body that it leaves behind tells.
          #expect(result.problems.map(\.sentence) == ["no event names it"])
        } else {
          #expect(!result.isSound, "\(tampering) of \(path) at \(offset)")
        }
      }
    }
  }

  @Test func `names what is missing`() throws {
    let (memory, stored) = try sample()
    try memory.removeFile("\(Self.ledger)/events/\(stored[0].id)")
    let result = try verify(memory)
    #expect(
      Set(result.problems.map(\.description)) == [
        "ledger/events/\(stored[1].id): its author had seen `ledger/events/\(stored[0].id)`, "
          + "which is missing",
        "ledger/events/\(stored[2].id): it is number 2 by ana, and 1 event before it missing",
      ])
  }

  @Test func `does not trust the index`() throws {
    let (memory, stored) = try sample()
    let workspace = try Workspace.open("/team/hiring", surroundings(memory))
    var index = try WorkspaceIndex.open(workspace.events)
    index.update(stamp: "1") { _, _ in [1] }
    var bytes = try #require(
      memory.files(under: Self.ledger)["\(Self.ledger)/events/\(stored[0].id)"])
    bytes[40] ^= 1
    memory.plant("\(Self.ledger)/events/\(stored[0].id)", bytes)
    #expect(try !verify(memory).isSound)
  }

  @Test func `doubts two events with one number and clocks that run back`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let first = try store.append(record(minute: 10))
    let early = try store.append(record(author: "ben", seen: [first.id], minute: 4))
    let twin = try store.append(record(sequence: 1, minute: 11))
    let pair = [first.id, twin.id].sorted()
    let result = try verify(memory)
    #expect(result.isSound)
    #expect(
      Set(result.problems.map(\.description)) == [
        "ledger/events/\(early.id): it is dated 2026-11-18T11:10:40Z, earlier than "
          + "2026-11-18T11:16:40Z of `ledger/events/\(first.id)`, which its author had seen",
        "ledger/events/\(pair[0]): 2 events by ana have the number 1; ask ana whether all of them "
          + "are theirs",
      ])
  }

  @Test func `tolerates five minutes`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let first = try store.append(record(minute: 10))
    _ = try store.append(record(author: "ben", seen: [first.id], minute: 5))
    #expect(try verify(memory).problems.isEmpty)
  }

  @Test func `refuses events that build on another loop`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let first = try store.append(record())
    let other = try store.append(record(loop: "c-00000000", seen: [first.id]))
    #expect(
      try verify(memory).problems.map(\.description) == [
        "ledger/events/\(other.id): it builds on `ledger/events/\(first.id)` of another loop"
      ])
  }

  @Test func `names what does not belong`() throws {
    let (memory, _) = try sample()
    memory.plant("\(Self.ledger)/events/Copy of notes.txt", [1])
    memory.plant("\(Self.ledger)/events/.DS_Store", [1])
    memory.plant("\(Self.ledger)/old.zip", [1])
    #expect(
      try verify(memory).problems.map(\.description) == [
        "ledger/events/Copy of notes.txt: its name is not 64 hexadecimal digits, so it is no "
          + "record",
        "ledger/old.zip: it does not belong here",
      ])
  }

  static let foreign: [(String, String)] = [
    ("", "it does not begin with `assay event v1`"),
    ("assay event v2\n{}\nunsigned\n", "it is of an event format that this version does not read"),
    ("assay event v1\n{}", "it ends early"),
    ("assay event v1\n{}\n", "it ends early"),
    ("assay event v1\n{}\nsigned\n", "its last line is not `unsigned`"),
    ("assay event v1\n{}\nunsigned\n\n", "its last line is not `unsigned`"),
    (
      "assay event v1\n{}\ned25519 00\n",
      "it is signed, and this version does not check signatures"
    ),
    ("assay event v1\n{\nunsigned\n", "its second line is not JSON: a quote is missing"),
    ("assay event v1\n[]\nunsigned\n", "its second line is not a JSON object"),
    ("assay event v1\n{}\nunsigned\n", "it has 0 members instead of 9"),
  ]

  @Test(arguments: foreign)
  func `says why a file is no event`(_ content: String, _ reason: String) throws {
    let memory = MemoryFileSystem()
    _ = try memoryWorkspace(memory)
    let id = Digest(of: Array(content.utf8))
    memory.plant("\(Self.ledger)/events/\(id)", Array(content.utf8))
    #expect(try verify(memory).problems.map(\.description) == ["ledger/events/\(id): \(reason)"])
  }

  @Test func `reads one spelling of an event only`() throws {
    let (memory, stored) = try sample()
    let path = "\(Self.ledger)/events/\(stored[0].id)"
    let bytes = try #require(memory.files(under: Self.ledger)[path])
    let loose = String(decoding: bytes, as: UTF8.self).split(separator: ",").joined(separator: ", ")
    let id = Digest(of: Array(loose.utf8))
    memory.plant("\(Self.ledger)/events/\(id)", Array(loose.utf8))
    #expect(
      try verify(memory).problems.map(\.description) == [
        "ledger/events/\(id): its second line is not in canonical form"
      ])
  }

  @Test func `checks kept scorecards against their names and against the loops that name them`()
    throws
  {
    let (memory, _) = try sample()
    let workspace = try Workspace.open("/team/hiring", surroundings(memory))
    let hash = try workspace.keep(Array("texts\n".utf8), as: .scorecards)
    #expect(try workspace.keep(Array("texts\n".utf8), as: .scorecards) == hash)
    var pinned = record("opened", loop: "c-2")
    pinned.data = ["scorecard": ["hash": .string(hash)]]
    let stored = try workspace.events.append(pinned)
    #expect(try verify(memory).isSound)
    #expect(try verify(memory).scorecards == 1)

    let path = "\(Self.ledger)/scorecards/\(hash)"
    memory.plant(path, Array("other\n".utf8))
    #expect(
      try verify(memory).problems.map(\.description) == [
        "ledger/scorecards/\(hash): its contents do not have the hash that its name says: it was "
          + "changed or damaged"
      ])
    #expect(throws: LedgerError.self) { try workspace.kept(hash, .scorecards) }
    try memory.removeFile(path)
    #expect(
      try verify(memory).problems.map(\.description) == [
        "ledger/scorecards/\(hash): it is missing, and `ledger/events/\(stored.id)` names it"
      ])
  }
}
