import AssayLedger
import AssayLoop
import AssayText
import Synchronization

/// Randomness that repeats.
final class SeededBytes: Sendable {
  private let generator: Mutex<SplitMix64>

  init(_ seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next(_ count: Int) -> [UInt8] { generator.withLock { $0.bytes(count) } }
}

func surroundings(_ fileSystem: any FileSystem, seed: UInt64 = 1) -> Surroundings {
  let bytes = SeededBytes(seed)
  return Surroundings(fileSystem: fileSystem, process: 41) { bytes.next($0) }
}

/// A workspace in memory, made by the real code.
func memoryWorkspace(_ fileSystem: MemoryFileSystem = MemoryFileSystem()) throws -> Workspace {
  try memoryWorkspace(through: fileSystem)
}

func memoryWorkspace(through fileSystem: any FileSystem) throws -> Workspace {
  try Workspace.create(
    at: "/team/hiring", name: "Hiring", region: "GB", surroundings(fileSystem, seed: 99))
}

func record(
  _ type: String = "noted", loop: String = "c-4f2a91b0", author: String = "ana",
  sequence: Int = 1, seen: [String] = [], minute: Int = 0, body: JSONValue? = nil
) -> EventRecord {
  EventRecord(
    type: type, loop: loop, author: author, at: Instant(seconds: 1_795_000_000 + minute * 60),
    sequence: sequence, seen: seen, data: ["stage": "portfolio"], body: body)
}

/// Two authors, three events that build on each other, two of them with bodies.
func appendSmallLoop(_ store: EventStore) throws -> [EventRecord] {
  let first = try store.append(record("opened"))
  let second = try store.append(
    record(author: "ben", seen: [first.id], minute: 5, body: ["text": "Planned 3 studies"]))
  let third = try store.append(
    record(sequence: 2, seen: [second.id], minute: 9, body: ["text": "Found the gap, named it"]))
  return [first, second, third]
}

func text(_ problems: [StoreProblem]) -> String {
  problems.map { "\($0)\n" }.joined()
}
