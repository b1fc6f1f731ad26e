import AssayLedger
import AssayLoop
import AssayText
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real disk: what memory cannot show.
@Suite struct `Host file system` {
  /// A fresh folder that is gone afterwards.
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var random = SystemRandomNumberGenerator()
    let folder = "\(parent)/assay-ledger-\(random.next() as UInt64)"
    try HostFileSystem().makeFolder(folder)
    do {
      try await body(folder)
    } catch {
      remove(folder)
      throw error
    }
    remove(folder)
  }

  private func remove(_ path: String) {
    let host = HostFileSystem()
    guard let status = try? host.status(at: path) else { return }
    if status.kind == .folder {
      var names: [String] = []
      try? host.listFolder(path) { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
      for name in names { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  private func workspace(_ folder: String, seed: UInt64 = 1) throws -> Workspace {
    try Workspace.create(
      at: "\(folder)/a/hiring", name: "Hiring", region: "GB",
      surroundings(HostFileSystem(), seed: seed))
  }

  private func mode(_ path: String) -> mode_t {
    var raw = stat()
    return lstat(path, &raw) == 0 ? raw.st_mode & 0o777 : 0
  }

  @Test func `writes and reads privately`() async throws {
    try await withFolder { folder in
      let made = try workspace(folder)
      let stored = try appendSmallLoop(made.events)
      let key = DraftKey(loop: "l", stage: "s", person: "p")
      try made.writeDraft([1, 2], for: key)
      let opened = try Workspace.find(
        from: "\(folder)/a/hiring/ledger/events", surroundings(HostFileSystem(), seed: 2))
      #expect(opened.file == made.file)
      #expect(try opened.readDraft(key) == [1, 2])
      #expect(
        try opened.events.readAll(loop: "c-4f2a91b0").records == stored.sorted { $0.id < $1.id })
      #expect(try opened.verify().problems.isEmpty)
      #expect(mode("\(opened.folder)/ledger/events/\(stored[0].id)") == 0o600)
      #expect(mode("\(opened.folder)/drafts/l.s.p") == 0o600)
      #expect(mode("\(opened.folder)/ledger/events") == 0o700)
      let host = HostFileSystem()
      try host.listFolder("\(opened.folder)/ledger/tmp") { _, _ in
        Issue.record("a leftover in tmp")
      }
    }
  }

  @Test func `renames without replacing`() async throws {
    try await withFolder { folder in
      let host = HostFileSystem()
      for name in ["a", "b"] { try host.closeFile(host.openFile("\(folder)/\(name)", .creating)) }
      #expect(throws: SystemFailure.exists) {
        try host.renameFileExclusively("\(folder)/a", to: "\(folder)/b")
      }
      try host.renameFileExclusively("\(folder)/a", to: "\(folder)/c")
      #expect(throws: SystemFailure.missing) { try host.status(at: "\(folder)/a") }
      #expect(throws: SystemFailure.exists) { try host.openFile("\(folder)/b", .creating) }
      #expect(throws: SystemFailure.invalid) { try host.status(at: "\(folder)/b\u{0}c") }
    }
  }

  @Test func `follows no link and waits for no pipe`() async throws {
    try await withFolder { folder in
      let made = try workspace(folder)
      let stored = try appendSmallLoop(made.events)
      let events = "\(made.folder)/ledger/events"
      let link = String(repeating: "a", count: 64)
      let pipe = String(repeating: "b", count: 64)
      let inner = String(repeating: "c", count: 64)
      symlink("\(events)/\(stored[0].id)", "\(events)/\(link)")
      mkfifo("\(events)/\(pipe)", 0o600)
      mkdir("\(events)/\(inner)", 0o700)
      let reading = try made.events.readAll(loop: "c-4f2a91b0")
      #expect(reading.records.count == 3)
      #expect(
        reading.problems.map(\.path) == [link, pipe, inner].map { "ledger/events/\($0)" })
      #expect(try made.verify().problems.filter { $0.severity == .broken }.count == 3)
    }
  }

  @Test func `loses nothing when many write at once`() async throws {
    try await withFolder { folder in
      let made = try workspace(folder)
      let path = made.folder
      let ids = try await withThrowingTaskGroup(of: [String].self) { group in
        for writer in 0..<4 {
          group.addTask {
            let store = try Workspace.open(
              path, surroundings(HostFileSystem(), seed: UInt64(100 + writer))
            ).events
            var ids: [String] = []
            for sequence in 1...10 {
              ids.append(
                try store.append(
                  record(
                    author: "author-\(writer)", sequence: sequence, seen: ids.suffix(1),
                    minute: sequence, body: ["text": .string("\(writer) \(sequence)")])
                ).id)
            }
            return ids
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let reading = try made.events.readAll(loop: "c-4f2a91b0")
      #expect(reading.records.map(\.id) == ids.sorted())
      #expect(try made.verify().problems.isEmpty)
    }
  }

  @Test func `lets one of many make the same record`() async throws {
    try await withFolder { folder in
      let made = try workspace(folder)
      let path = made.folder
      let counter = FaultyFileSystem(HostFileSystem(), .unsupported([:]))
      let ids = try await withThrowingTaskGroup(of: String.self) { group in
        for writer in 0..<8 {
          group.addTask {
            try Workspace.open(path, surroundings(HostFileSystem(), seed: UInt64(writer)))
              .events(through: surroundings(counter, seed: UInt64(200 + writer)))
              .append(record(body: ["text": "same"]), salt: Array(1...32)).id
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
      #expect(counter.calls.count { $0 == .link } == 16)
      #expect(counter.successes.count { $0 == .link } == 2)
      #expect(try made.events.readAll(loop: "c-4f2a91b0").records.count == 1)
      #expect(try made.verify().problems.isEmpty)
    }
  }
}
