/// Which events belong to which loop, and what a caller made of them, without reading them again.
///
/// Events are write-once and named by their contents, so the set of names in the folder is the
/// whole truth: an index is fresh when it lists the same set. Verification never reads it.
public struct WorkspaceIndex: Sendable {
  let store: EventStore
  var file: IndexFile
  var numbers: [String: Int] = [:]
  /// Whether the file in the workspace says less than this value.
  var isUnsaved = false

  /// Event files that could not be read; they are tried again each time.
  public internal(set) var problems: [StoreProblem] = []
  /// How many event files had to be read to bring the index up to date.
  public internal(set) var eventsRead = 0
  /// Why the index could not be kept, for example on a read-only disk; everything else works.
  public internal(set) var savingFailure: LedgerError?

  /// The loops that have events, sorted.
  public var loops: [String] { file.loops.map(\.name) }

  /// The ids of the loop's events, ascending.
  public func loopEvents(_ loop: String) -> [String] { digests(of: loop).map(\.description) }

  /// What the caller made of the loop's present events; nothing before `update`.
  public func summary(_ loop: String) -> [UInt8]? {
    numbers[loop].flatMap { file.loops[$0].summary }
  }

  /// Makes every summary that is missing, or was made from other events or under another stamp, or
  /// that `isCurrent` refuses.
  ///
  /// `stamp` names what summaries depend on beside the loop's events, such as the form of the
  /// summary itself. Loops come in the order of their names. A summary made while a file of the
  /// loop could not be read is not kept; nothing is known of a loop that is summed up as nothing.
  public mutating func update(
    stamp: String,
    keeping isCurrent: (_ loop: String, _ summary: [UInt8]) -> Bool = { _, _ in true },
    using summarize: (_ loop: String, _ reading: StoreReading) -> [UInt8]?
  ) {
    forget(unless: stamp, isCurrent)
    let stale = file.loops.indices.filter { file.loops[$0].summary == nil }
    var passing: [Int] = []
    let grouped = stale.isEmpty ? [:] : groupedDigests(Set(stale))
    for number in stale {
      let reading = store.read(grouped[number] ?? [])
      problems += reading.problems
      let summary = summarize(file.loops[number].name, reading)
      file.loops[number].summary = summary
      file.loops[number].bodies = reading.bodies
      if summary == nil || !reading.problems.isEmpty {
        passing.append(number)
      } else {
        isUnsaved = true
      }
    }
    problems = Set(problems).sorted()
    save(without: passing)
  }

  /// Forgets what may not be used any more.
  private mutating func forget(
    unless stamp: String, _ isCurrent: (_ loop: String, _ summary: [UInt8]) -> Bool
  ) {
    let isStamped = file.stamp == stamp
    file.stamp = stamp
    // A folder of bodies that cannot be listed leaves no summary to be trusted.
    let bodies = try? Set(store.names(in: store.paths.bodies))
    for number in file.loops.indices {
      let loop = file.loops[number]
      guard let summary = loop.summary else { continue }
      let isKept =
        isStamped && bodies.map { loop.bodies.agree(with: $0) } ?? false
        && isCurrent(loop.name, summary)
      if !isKept {
        file.loops[number].summary = nil
        isUnsaved = true
      }
    }
  }

  /// Visits what can be read of every loop, in the order of their names.
  public func readAll(_ visit: (_ loop: String, _ reading: StoreReading) -> Void) {
    let grouped = groupedDigests(Set(file.loops.indices))
    for number in file.loops.indices {
      visit(file.loops[number].name, store.read(grouped[number] ?? []))
    }
  }

  /// Every record of a loop that is whole, and everything that could not be read.
  public func reading(of loop: String) -> StoreReading {
    var reading = store.read(digests(of: loop))
    reading.problems = (reading.problems + problems).sorted()
    return reading
  }

  private func digests(of loop: String) -> [Digest] {
    guard let number = numbers[loop] else { return [] }
    return groupedDigests([number])[number] ?? []
  }

  private func groupedDigests(_ wanted: Set<Int>) -> [Int: [Digest]] {
    var isWanted = [Bool](repeating: false, count: file.loops.count)
    for number in wanted { isWanted[number] = true }
    var grouped: [Int: [Digest]] = [:]
    for (position, owner) in file.owners.enumerated() where isWanted[Int(owner)] {
      grouped[Int(owner), default: []].append(file.digests[position])
    }
    return grouped
  }

  /// Keeps the index for the next time; a workspace that cannot be written still works.
  mutating func save(without passing: [Int] = []) {
    guard isUnsaved else { return }
    var kept = file
    for number in passing { kept.loops[number].summary = nil }
    do throws(LedgerError) {
      try DurableFile(surroundings: store.surroundings).replace(
        WorkspaceIndex.fileName, in: store.paths.index, with: kept.bytes, .cached)
      isUnsaved = false
    } catch {
      savingFailure = error
    }
  }

  static let fileName = "loops"
}
