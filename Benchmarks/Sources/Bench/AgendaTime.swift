import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// Lists of a large workspace, as whole runs of the program: through its index, without one, and
/// `verify`, which reads everything.
enum AgendaTime {
  static func run(isQuick: Bool) {
    let loops = isQuick ? 300 : 10_000
    guard let program = Processes.program() else { return }
    let folder = Files.makeTemporaryFolder("assay-agenda")
    defer { Files.removeFolder(folder) }
    say("agenda: \(loops) loops of 20 events; half owe two cards, half are complete")
    guard make(loops, in: folder) else { return say("  the workspace could not be made") }
    func time(_ words: String..., before: () -> Void = {}, runs: Int) -> Double {
      let arguments = [program] + words + ["--workspace", folder, "--as", "ada"]
      let times = (0..<runs).map { _ in
        before()
        return Processes.seconds(of: arguments, statuses: [0, 1])
      }
      return times.sorted()[runs / 2]
    }
    func forget() { Files.remove("\(folder)/index/loops") }
    let cold = time("agenda", before: forget, runs: 3)
    let warm = time("agenda", runs: 9)
    let warmJSON = time("agenda", "--format", "json", runs: 5)
    let status = time("status", runs: 5)
    let verify = time("verify", runs: 1)
    say("  agenda without an index          \(fixed(cold, 2)) s")
    say("  agenda                           \(fixed(warm, 2)) s")
    say("  agenda --format json             \(fixed(warmJSON, 2)) s")
    say("  status                           \(fixed(status, 2)) s")
    say("  verify                           \(fixed(verify, 2)) s")
  }

  /// Fills a workspace through the ledger, as the program would.
  private static func make(_ loops: Int, in folder: String) -> Bool {
    var state: UInt64 = 7
    let surroundings = Surroundings(fileSystem: QuickFileSystem(), process: 1) { count in
      (0..<count).map { _ in UInt8.random(in: 0...255) }
    }
    do {
      let workspace = try Workspace.create(
        at: folder, name: "Bench", region: "GB", surroundings)
      let hash = try workspace.keep(Samples.seniorBundle, as: .scorecards)
      let sample = LoopSample(Samples.seniorScorecard, hash: hash)
      try append(
        LoopSample.people.map { .personNamed(id: $0, name: "Person \($0)") }
          + [.openingOpened(sample.opening)], loop: "workspace", in: workspace)
      for number in 0..<loops {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let digits = String(number, radix: 16)
        let candidate = "c-" + String(repeating: "0", count: 8 - digits.count) + digits
        let start = Instant(seconds: 1_772_442_000 + Int((state >> 33) % 8_000_000))
        try workspace.writeName(CandidateName(id: candidate, name: "Candidate \(number)"))
        try append(
          sample.records(
            "\(candidate)-cv-1", candidate: candidate, start: start, count: 20,
            owing: number % 2 == 0), loop: "\(candidate)-cv-1", in: workspace)
      }
      return true
    } catch {
      say("  \(error)")
      return false
    }
  }

  private static func append(
    _ payloads: [EventPayload], loop: String, in workspace: Workspace
  ) throws(LedgerError) {
    try append(
      payloads.map { ($0, "ada", Instant(seconds: 1_772_000_000)) }, loop: loop, in: workspace)
  }

  private static func append(
    _ records: [(payload: EventPayload, author: String, at: Instant)], loop: String,
    in workspace: Workspace
  ) throws(LedgerError) {
    var seen: [String] = []
    var sequences: [String: Int] = [:]
    for record in records {
      sequences[record.author, default: 0] += 1
      let stored = try workspace.events.append(
        EventRecord(
          type: record.payload.type, loop: loop, author: record.author, at: record.at,
          sequence: sequences[record.author, default: 1], seen: seen, data: record.payload.data,
          body: record.payload.body))
      seen = [stored.id]
    }
  }
}
