import AssayLedger
import AssayLoop
import AssayText
import Testing

@Suite struct `A workspace` {
  @Test func `writes one line that says what it is`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let files = memory.files(under: "/team/hiring")
    let line =
      #"{"assay":"workspace","format":1,"id":"\#(workspace.file.id)","name":"Hiring","region":"GB"}"#
    #expect(files["/team/hiring/assay.workspace"] == Array("\(line)\n".utf8))
    #expect(
      files["/team/hiring/.gitignore"]
        == Array("/ledger/tmp/\n/drafts/\n/index/\n/packets/\n/names/\n".utf8))
    #expect(
      files["/team/hiring/.gitattributes"]
        == Array("/ledger/** -text\n/assay.workspace -text\n".utf8))
    #expect(try Workspace.open("/team/hiring", surroundings(memory)).file == workspace.file)
  }

  @Test func `adds to the files of a folder that is in use`() throws {
    let memory = MemoryFileSystem()
    try memory.makeFolder("/team")
    try memory.makeFolder("/team/hiring")
    memory.plant("/team/hiring/.gitignore", Array("*.swp\n/names/".utf8))
    _ = try memoryWorkspace(memory)
    #expect(
      memory.files(under: "/team/hiring")["/team/hiring/.gitignore"]
        == Array("*.swp\n/names/\n/ledger/tmp/\n/drafts/\n/index/\n/packets/\n".utf8))
  }

  @Test func `is made once`() throws {
    let memory = MemoryFileSystem()
    _ = try memoryWorkspace(memory)
    let error = #expect(throws: LedgerError.self) { try memoryWorkspace(memory) }
    #expect(
      error?.description == "`/team/hiring` is a workspace already; use it as it is, or choose "
        + "another folder")
  }

  @Test func `is found from the folders inside`() throws {
    let memory = MemoryFileSystem()
    let made = try memoryWorkspace(memory)
    for folder in ["/team/hiring", "/team/hiring/rubrics", "/team/hiring/ledger/events"] {
      #expect(try Workspace.find(from: folder, surroundings(memory)).file == made.file)
    }
    let error = #expect(throws: LedgerError.self) {
      try Workspace.find(from: "/team", surroundings(memory))
    }
    #expect(
      error?.description == "no workspace in `/team` or in a folder above it; go to the folder of "
        + "a workspace, or make one with `assay init`")
  }

  static let files: [(String, String)] = [
    (
      #"{"assay":"workspace","format":2,"later":true}"#,
      "`/team/hiring/assay.workspace` has workspace format 2, and this version of assay reads "
        + "format 1; update assay, or use the version that made the workspace"
    ),
    (
      "",
      "`/team/hiring/assay.workspace` is not what it should be: it is not JSON: the document ends "
        + "early; restore the file from a copy, and run `assay verify`"
    ),
    (
      #"{"format":1}"#,
      "`/team/hiring/assay.workspace` is not what it should be: it does not say that it is an "
        + "assay workspace; restore the file from a copy, and run `assay verify`"
    ),
    (
      #"{"assay":"workspace","format":1,"id":"00112233445566zz","name":"H","region":"GB"}"#,
      "the workspace's id cannot be stored: it is not 16 hexadecimal digits; change it and try "
        + "again"
    ),
  ]

  @Test(arguments: files)
  func `says why it cannot be opened`(_ content: String, _ sentence: String) throws {
    let memory = MemoryFileSystem()
    _ = try memoryWorkspace(memory)
    memory.plant("/team/hiring/assay.workspace", Array(content.utf8))
    let error = #expect(throws: LedgerError.self) {
      try Workspace.open("/team/hiring", surroundings(memory))
    }
    #expect(error?.description == sentence)
  }

  @Test func `refuses links and missing folders`() throws {
    let start = MemoryFileSystem()
    _ = try memoryWorkspace(start)
    let linked = start.copied()
    linked.plant("/team/hiring/names", [], kind: .symbolicLink)
    #expect(throws: LedgerError.symbolicLink(path: "/team/hiring/names")) {
      try Workspace.open("/team/hiring", surroundings(linked))
    }
    let missing = start.copied()
    try missing.removeFile("/team/hiring/ledger/events")
    let error = #expect(throws: LedgerError.self) {
      try Workspace.open("/team/hiring", surroundings(missing))
    }
    #expect(
      error?.description == "the folder `/team/hiring/ledger/events` of this workspace is missing; "
        + "restore it from a copy of the workspace, and run `assay verify`")
  }

  @Test func `makes the folders again that git forgets`() throws {
    let memory = MemoryFileSystem()
    _ = try memoryWorkspace(memory)
    for folder in ["ledger/tmp", "names", "drafts", "index", "packets"] {
      try memory.removeFile("/team/hiring/\(folder)")
    }
    let workspace = try Workspace.open("/team/hiring", surroundings(memory))
    #expect(try workspace.names().known.isEmpty)
    #expect(try workspace.drafts().isEmpty)
    let key = DraftKey(loop: "c-1", stage: "s", person: "p")
    try workspace.removeDraft(key)
    _ = try workspace.events.append(record())
    try workspace.writeName(CandidateName(id: "c-1", name: "Mira"))
    try workspace.writeDraft([1], for: key)
    _ = try workspace.writePacket([1], named: "c-1.html")
    #expect(try workspace.verify().isSound)
  }

  static let hardDisks: [(SystemFailure, String)] = [
    (
      .full,
      "the disk is full; free some space and run the command again; what was acknowledged before "
        + "is safe"
    ),
    (
      .readOnly,
      "the disk is read-only; make the disk writable, or copy the workspace to one that is"
    ),
    (
      .denied,
      "you have no permission; ask the owner of the folder for permission to read and write it"
    ),
  ]

  @Test(arguments: hardDisks)
  func `says what is wrong with a disk`(_ failure: SystemFailure, _ sentence: String) throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let faulty = FaultyFileSystem(memory, .unsupported([.write: failure]))
    let error = #expect(throws: LedgerError.self) {
      try workspace.events(through: surroundings(faulty)).append(record())
    }
    guard case .system(_, _, let path) = try #require(error) else { return }
    #expect(error?.description == "could not write `\(path)`: \(sentence)")
    #expect(path.hasPrefix("/team/hiring/ledger/tmp/"))
    #expect(memory.files(under: "/team/hiring/ledger/tmp").isEmpty)
  }

  @Test func `keeps names apart from everything else`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let mira = CandidateName(
      id: "c-4f2a91b0", name: "Mira <b>Öztürk</b>\u{202E}",
      contacts: [CandidateName.Contact(label: "email", value: "mira@example.org")])
    let odd = CandidateName(id: "../É/x", name: "Someone")
    try workspace.writeName(mira)
    try workspace.writeName(odd)
    #expect(try workspace.readName("c-4f2a91b0") == mira)
    #expect(try Set(workspace.names().known) == [mira, odd])
    for (path, bytes) in memory.files(under: "/team/hiring") where bytes.contains("Mira".utf8) {
      #expect(path == "/team/hiring/names/c-4f2a91b0")
    }
    try workspace.removeName("c-4f2a91b0")
    #expect(try workspace.readName("c-4f2a91b0") == nil)
    #expect(try workspace.names().known == [odd])
    memory.plant("/team/hiring/names/c-00000000", Array("{".utf8))
    #expect(try workspace.names().problems.map(\.path) == ["names/c-00000000"])
  }

  @Test func `keeps drafts by loop, stage and person`() throws {
    let workspace = try memoryWorkspace()
    let keys = [
      DraftKey(loop: "a", stage: "b.c", person: "d"),
      DraftKey(loop: "a.b", stage: "c", person: "d"),
      DraftKey(loop: "a", stage: "b", person: "Ünal/x"),
    ]
    for (number, key) in keys.enumerated() { try workspace.writeDraft([UInt8(number)], for: key) }
    for (number, key) in keys.enumerated() {
      #expect(try workspace.readDraft(key) == [UInt8(number)])
    }
    #expect(try Set(workspace.drafts()) == Set(keys))
    try workspace.removeDraft(keys[0])
    #expect(try workspace.readDraft(keys[0]) == nil)
    #expect(try workspace.drafts().count == 2)
  }

  @Test(arguments: ["", ".hidden", "a/b", "a\u{0}b", "a b"])
  func `writes packets under plain names only`(_ name: String) throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    #expect(throws: LedgerError.self) { try workspace.writePacket([1], named: name) }
    #expect(memory.files(under: "/team/hiring/packets").isEmpty)
  }

  @Test func `clears leftovers older than a day`() throws {
    let memory = MemoryFileSystem()
    let workspace = try memoryWorkspace(memory)
    let now = Instant(seconds: 1_795_000_000)
    memory.plant("/team/hiring/ledger/tmp/old", [1], modified: now.seconds - 86_401)
    memory.plant("/team/hiring/ledger/tmp/new", [1], modified: now.seconds - 86_400)
    memory.plant("/team/hiring/names/.c-1.2.3.tmp", [1], modified: now.seconds - 200_000)
    memory.plant("/team/hiring/names/c-1", [1], modified: 0)
    let report = try workspace.doctor(now: now)
    #expect(report.removed == ["ledger/tmp/old", "names/.c-1.2.3.tmp"])
    #expect(report.spared == ["ledger/tmp/new"])
    #expect(report.problems.isEmpty)
    #expect(report.namesAreDurable)
    #expect(memory.files(under: "/team/hiring/names").keys.sorted() == ["/team/hiring/names/c-1"])
  }
}
