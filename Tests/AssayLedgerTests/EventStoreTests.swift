import AssayLedger
import AssayLoop
import AssayText
import Testing

@Suite struct `Event store` {
  @Test func `writes an event as its three lines`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let stored = try workspace.events.append(
      record(body: ["text": "Planned \u{1F4C5}"]), salt: Array(0..<32))
    let body =
      #"{"content":{"text":"Planned 📅"},"salt":""#
      + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
      + #"","sealed":null}"#
    let bodyName = Digest(of: Array(body.utf8)).description
    let event = """
      assay event v1
      {"assay":1,"at":"2026-11-18T11:06:40Z","author":"ana","body":"\(bodyName)",\
      "data":{"stage":"portfolio"},"loop":"c-4f2a91b0","seen":[],"sequence":1,"type":"noted"}
      unsigned

      """
    let files = memory.files(under: "/team/hiring/ledger")
    let id = Digest(of: Array(event.utf8)).description
    #expect(stored.id == id)
    #expect(
      files == [
        "/team/hiring/ledger/events/.gitkeep": [], "/team/hiring/ledger/bodies/.gitkeep": [],
        "/team/hiring/ledger/events/\(id)": Array(event.utf8),
        "/team/hiring/ledger/bodies/\(bodyName)": Array(body.utf8),
      ])
  }

  @Test func `reads back what it acknowledged`() throws {
    let workspace = try memoryWorkspace()
    let stored = try appendSmallLoop(workspace.events)
    let other = try workspace.events.append(record(loop: "workspace", body: ["name": "Ana"]))
    let reading = try workspace.events.readAll(loop: "c-4f2a91b0")
    #expect(reading.problems.isEmpty)
    #expect(reading.records == stored.sorted { $0.id < $1.id })
    #expect(try workspace.events.readAll(loop: "workspace").records == [other])
    #expect(try workspace.events.loops() == ["c-4f2a91b0", "workspace"])
    #expect(try workspace.events.readAll(loop: "nobody").records.isEmpty)
  }

  @Test func `keeps one record when the same is stored twice`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let salt = [UInt8](repeating: 7, count: 32)
    let first = try store.append(record(body: ["text": "x"]), salt: salt)
    let files = memory.files(under: "/team")
    #expect(try store.append(record(body: ["text": "x"]), salt: salt) == first)
    #expect(memory.files(under: "/team") == files)
  }

  @Test func `makes durable what others only began`() throws {
    let salt = [UInt8](repeating: 7, count: 32)
    let donor = MemoryFileSystem()
    let stored = try memoryWorkspace(donor).events.append(record(body: ["text": "x"]), salt: salt)
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    for (path, bytes) in donor.files(under: "/team/hiring/ledger") where !bytes.isEmpty {
      memory.plant(path, bytes, isDurable: false)
    }
    #expect(try workspace.events.append(record(body: ["text": "x"]), salt: salt) == stored)
    for seed in 0..<12 {
      let cut = memory.afterPowerCut(seed: UInt64(seed))
      let opened = try Workspace.open("/team/hiring", surroundings(cut))
      #expect(try opened.events.readAll(loop: "c-4f2a91b0").records == [stored])
    }
  }

  @Test func `judges single files`() {
    #expect(EventReader.flaw(inEvent: []) == "it does not begin with `assay event v1`")
    #expect(EventReader.flaw(inBody: [0x7B]) == "it is not JSON: a quote is missing")
    let salt = String(repeating: "0a", count: 32)
    func body(_ sealed: String, _ salt: String) -> [UInt8] {
      Array(#"{"content":1,"salt":"\#(salt)","sealed":\#(sealed)}"#.utf8)
    }
    #expect(EventReader.flaw(inBody: body("null", salt)) == nil)
    #expect(
      EventReader.flaw(inBody: body("null", "0a")) == "its salt is not 64 hexadecimal digits")
    #expect(
      EventReader.flaw(inBody: body(#""age""#, salt))
        == "it is sealed, and this version does not open seals")
  }

  @Test func `gives equal bodies different names`() throws {
    let store = try memoryWorkspace().events
    let first = try store.append(record(body: ["level": 2]))
    let second = try store.append(record(sequence: 2, body: ["level": 2]))
    #expect(first.id != second.id)
    #expect(try store.readAll(loop: "c-4f2a91b0").records.count == 2)
  }

  @Test func `raises the alarm when other bytes have the name`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let stored = try store.append(record())
    memory.plant("/team/hiring/ledger/events/\(stored.id)", Array("something else".utf8))
    #expect(
      throws: LedgerError.differentBytes(path: "/team/hiring/ledger/events/\(stored.id)")
    ) { try store.append(record()) }
  }

  static let unfit: [(EventRecord, String)] = [
    (record("zwei Wörter"), "its member `type` is not a name"),
    (record(loop: ""), "its member `loop` is not a name"),
    (record(author: "ana\n"), "its member `author` is not a name"),
    (record(sequence: 0), "its member `sequence` is not a number from 1 to 1000000"),
    (record(sequence: .max), "its member `sequence` is not a number from 1 to 1000000"),
    (record(minute: 1 << 50), "its time is not in the years 1 to 9999"),
    (record(seen: ["abc"]), "`seen` holds something else than event names"),
    (record(body: ["a": 1, "a": 2]), "it is not JSON: the name `a` stands twice"),
    (record(body: nested(80)), "it is not JSON: more than 64 levels deep"),
    (record(body: .string(String(repeating: "x", count: 5 << 20))), "it is too long"),
  ]

  static func nested(_ depth: Int) -> JSONValue {
    (0..<depth).reduce("x") { value, _ in .array([value]) }
  }

  @Test(arguments: unfit)
  func `refuses what it could not read back`(_ record: EventRecord, _ reason: String) throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let files = memory.files(under: "/team")
    #expect(throws: LedgerError.unfit(what: "the event", reason: reason)) {
      try store.append(record)
    }
    #expect(memory.files(under: "/team") == files)
  }

  @Test func `leaves an event out until its body is there`() throws {
    let memory = MemoryFileSystem()
    let store = try memoryWorkspace(memory).events
    let stored = try store.append(record(body: ["text": "x"]))
    let path = try #require(
      memory.files(under: "/team/hiring/ledger/bodies").keys.first { !$0.hasSuffix(".gitkeep") })
    let bytes = try #require(memory.files(under: "/team")[path])
    try memory.removeFile(path)
    let reading = try store.readAll(loop: "c-4f2a91b0")
    #expect(reading.records.isEmpty)
    #expect(
      text(reading.problems)
        == "ledger/events/\(stored.id): its body `\(path.dropFirst("/team/hiring/".count))` is "
        + "missing; the event is left out until it is back\n")
    memory.plant(path, bytes)
    #expect(try store.readAll(loop: "c-4f2a91b0").records == [stored])
  }

  @Test func `marks bodies that an erasure took`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let stored = try appendSmallLoop(workspace.events)
    for path in memory.files(under: "/team/hiring/ledger/bodies").keys {
      try memory.removeFile(path)
    }
    let last = try workspace.events.append(
      record("erased", sequence: 3, seen: [stored[2].id], minute: 20, body: ["because": "asked"]))
    let records = try workspace.events.readAll(loop: "c-4f2a91b0").records
    #expect(records.count == 4)
    #expect(records.count { $0.bodyIsErased } == 2)
    #expect(records.contains(last))
    let verification = try workspace.verify()
    #expect(verification.isSound)
    #expect(verification.erasedBodies == 2)
  }

  @Test(arguments: 0..<200)
  func `survives garbage in the folder`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let stored = try appendSmallLoop(workspace.events)
    let good = Array(memory.files(under: "/team/hiring/ledger").values)
    for _ in 0..<20 {
      var bytes = good[Int(random.next() % UInt64(good.count))]
      for _ in 0..<(random.next() % 4) where !bytes.isEmpty {
        let position = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(position...)
        case 2: bytes.insert(contentsOf: random.bytes(Int(random.next() % 8)), at: position)
        default: bytes += bytes
        }
      }
      let folder = random.next() % 2 == 0 ? "events" : "bodies"
      // Under its right name, so that the content itself is judged.
      memory.plant("/team/hiring/ledger/\(folder)/\(Digest(of: bytes))", bytes)
    }
    let reading = try workspace.events.readAll(loop: "c-4f2a91b0")
    for record in stored { #expect(reading.records.contains(record)) }
    _ = try workspace.verify()
  }
}
