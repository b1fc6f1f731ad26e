import AssayText

/// One pass over the files of a ledger.
struct Verifier {
  /// An event without what the checks do not need.
  struct Node {
    var loop: String
    var author: String
    var at: Instant
    var sequence: Int
    var seen: [Digest]
    var type: String
    var body: Digest?
    /// What the event names that is kept beside events and bodies.
    var kept: [Workspace.Kept: Digest]
  }

  let paths: StorePaths
  let reader: FileReader
  var nodes: [Digest: Node] = [:]
  /// Body files that are there, and whether they are whole.
  var bodies: [Digest: Bool] = [:]
  var result = Verification()

  init(paths: StorePaths, reader: FileReader) {
    self.paths = paths
    self.reader = reader
  }

  mutating func run() throws(LedgerError) -> Verification {
    let kept = Workspace.Kept.allCases.map(\.rawValue)
    try checkFolder(paths.ledger, "ledger", allowed: ["events", "bodies", "tmp"] + kept)
    try readEvents()
    try readBodies()
    let loops = Dictionary(grouping: nodes.keys) { nodes[$0]?.loop ?? "" }
    for (name, ids) in loops {
      checkGraph(of: name, ids.sorted())
    }
    checkBodiesAreNamed()
    result.scorecards = try check(.scorecards)
    result.fits = try check(.fits)
    result.loops.sort { $0.name < $1.name }
    result.problems.sort()
    return result
  }

  mutating func report(_ problem: StoreProblem) { result.problems.append(problem) }

  /// Names whatever stands in the ledger folder beside the folders that belong there.
  private mutating func checkFolder(
    _ path: String, _ name: String, allowed: [String]
  ) throws(LedgerError) {
    for entry in try reader.list(path) where !entry.name.hasPrefix(".") {
      if entry.kind == .symbolicLink {
        report(.broken("\(name)/\(entry.name)", "it is a symbolic link"))
      } else if !allowed.contains(entry.name) {
        report(.doubtful("\(name)/\(entry.name)", "it does not belong here"))
      }
    }
  }

  private mutating func readEvents() throws(LedgerError) {
    for (id, path) in try digests(in: paths.events, "ledger/events") {
      guard let bytes = read("\(paths.events)/\(id)", EventFile.limit, id, path) else { continue }
      do throws(EventFile.Flaw) {
        let envelope = try EventFile.decode(bytes)
        result.events += 1
        nodes[id] = Node(
          loop: envelope.loop, author: envelope.author, at: envelope.at,
          sequence: envelope.sequence, seen: envelope.seen, type: envelope.type,
          body: envelope.body, kept: Verifier.kept(in: envelope.data))
      } catch {
        report(.broken(path, error.reason))
      }
    }
  }

  private mutating func readBodies() throws(LedgerError) {
    for (id, path) in try digests(in: paths.bodies, "ledger/bodies") {
      bodies[id] = false
      guard let bytes = read("\(paths.bodies)/\(id)", BodyFile.limit, id, path) else { continue }
      do throws(EventFile.Flaw) {
        _ = try BodyFile.decode(bytes)
        result.bodies += 1
        bodies[id] = true
      } catch {
        report(.broken(path, error.reason))
      }
    }
  }

  /// The names in a folder that can be records; reports the others.
  mutating func digests(
    in folder: String, _ name: String
  ) throws(LedgerError) -> [(Digest, String)] {
    var found: [(Digest, String)] = []
    for entry in try reader.list(folder) where !entry.name.hasPrefix(".") {
      let path = "\(name)/\(entry.name)"
      if entry.kind == .symbolicLink {
        report(.broken(path, "it is a symbolic link"))
      } else if let digest = Digest(entry.name) {
        found.append((digest, path))
      } else {
        report(.broken(path, "its name is not 64 hexadecimal digits, so it is no record"))
      }
    }
    return found
  }

  mutating func read(
    _ file: String, _ limit: Int, _ id: Digest, _ path: String
  ) -> [UInt8]? {
    do throws(LedgerError) {
      let bytes = try reader.read(file, limit: limit)
      if Digest(of: bytes) == id { return bytes }
      report(.broken(path, EventFile.Flaw.changed.reason))
    } catch {
      report(.broken(path, error.sentence))
    }
    return nil
  }
}
