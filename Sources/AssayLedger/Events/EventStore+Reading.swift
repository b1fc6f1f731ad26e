public import AssayLoop
import AssayText

/// Records that could be read, and what could not.
public struct StoreReading: Hashable, Sendable {
  /// Ordered by id, which means nothing.
  public var records: [EventRecord] = []
  /// Files that were left out, with the reason.
  public var problems: [StoreProblem] = []
  /// What was read, or known to be erased, beside the event files.
  var bodies = LoopBodies()
}

extension EventStore {
  /// Every record of `loop` that is whole.
  public func readAll(loop: String) throws(LedgerError) -> StoreReading {
    try WorkspaceIndex.open(self).reading(of: loop)
  }

  /// The loops that have events, sorted; `workspace` among them once it has any.
  public func loops() throws(LedgerError) -> [String] {
    try WorkspaceIndex.open(self).loops
  }

  /// The records named `ids`, which are all events of one loop.
  func read(_ ids: [Digest]) -> StoreReading {
    var reading = StoreReading()
    var envelopes: [(id: Digest, envelope: EventFile.Envelope)] = []
    for id in ids {
      switch envelope(id) {
      case .success(let envelope): envelopes.append((id, envelope))
      case .failure(let flaw): reading.problems.append(.broken(StorePaths.event(id), flaw.reason))
      }
    }
    let erased = Erasure.reach(
      of: envelopes.lazy.map {
        (id: $0.id, seen: $0.envelope.seen, isErasure: $0.envelope.type == Erasure.type)
      })
    for (id, envelope) in envelopes {
      guard let name = envelope.body else {
        reading.records.append(EventRecord(id, envelope, body: nil))
        continue
      }
      switch body(name) {
      case .success(let content?):
        reading.bodies.read.append(name)
        reading.records.append(EventRecord(id, envelope, body: content))
      case .success(nil) where erased.contains(id):
        reading.bodies.erased.append(name)
        reading.records.append(EventRecord(id, envelope, body: nil, bodyIsErased: true))
      case .success(nil):
        reading.problems.append(
          .broken(
            StorePaths.event(id),
            "its body `\(StorePaths.body(name))` is missing; the event is left out until it is back"
          ))
      case .failure(let flaw):
        reading.problems.append(.broken(StorePaths.body(name), flaw.reason))
      }
    }
    return reading
  }

  /// What the event file `id` says.
  func envelope(_ id: Digest) -> Result<EventFile.Envelope, EventFile.Flaw> {
    let reader = FileReader(fileSystem: surroundings.fileSystem)
    do throws(LedgerError) {
      let bytes = try reader.read("\(paths.events)/\(id)", limit: EventFile.limit)
      guard Digest(of: bytes) == id else { return .failure(.changed) }
      return Result { () throws(EventFile.Flaw) in try EventFile.decode(bytes) }
    } catch {
      return .failure(EventFile.Flaw(reason: error.sentence))
    }
  }

  /// The content of the body file `id`; nothing when there is no such file.
  func body(_ id: Digest) -> Result<JSONValue?, EventFile.Flaw> {
    let reader = FileReader(fileSystem: surroundings.fileSystem)
    do throws(LedgerError) {
      guard
        let bytes = try reader.readIfThere("\(paths.bodies)/\(id)", limit: BodyFile.limit)
      else { return .success(nil) }
      guard Digest(of: bytes) == id else { return .failure(.changed) }
      return Result { () throws(EventFile.Flaw) in try BodyFile.decode(bytes) }
    } catch {
      return .failure(EventFile.Flaw(reason: error.sentence))
    }
  }
}

extension EventFile.Flaw {
  /// The file is not the one that was stored.
  static let changed = EventFile.Flaw(
    reason: "its contents do not have the hash that its name says: it was changed or damaged")
}
