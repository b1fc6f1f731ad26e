public import AssayLoop
import AssayText

/// The events of a workspace: write-once files named by their contents.
///
/// Two people who append at once, or offline, never meet: the union of their files is the ledger.
public struct EventStore: Sendable {
  let paths: StorePaths
  let surroundings: Surroundings

  init(paths: StorePaths, surroundings: Surroundings) {
    self.paths = paths
    self.surroundings = surroundings
  }

  /// Stores `record` with a fresh salt; returns it with its id once it is durable.
  public func append(_ record: EventRecord) throws(LedgerError) -> EventRecord {
    try append(record, salt: surroundings.random(BodyFile.saltLength))
  }

  /// Stores `record` and returns it, as it reads back, once it is durable. The same record with
  /// the same salt may be stored again, after a failure say, and is then one record.
  public func append(_ record: EventRecord, salt: [UInt8]) throws(LedgerError) -> EventRecord {
    guard salt.count == BodyFile.saltLength else {
      throw .unfit(what: "the event", reason: "its salt is not \(BodyFile.saltLength) bytes")
    }
    guard !record.bodyIsErased else {
      throw .unfit(what: "the event", reason: "its body is erased")
    }
    let body = record.body.map { BodyFile.encode($0, salt: salt) }
    let envelope = try envelope(of: record, body: body.map { Digest(of: $0) })
    let bytes = EventFile.encode(envelope)
    let stored = try checked(bytes, body)
    let writer = DurableFile(surroundings: surroundings)
    // The body comes first: an event never names a body that a power cut can take away.
    if let body {
      try writer.create(
        body, named: Digest(of: body).description, in: paths.bodies, through: paths.temporary)
    }
    try writer.create(bytes, named: stored.id, in: paths.events, through: paths.temporary)
    return stored
  }

  private static let writableTimes =
    Instant(seconds: -62_135_596_800)...Instant(seconds: 253_402_300_799)

  private func envelope(
    of record: EventRecord, body: Digest?
  ) throws(LedgerError) -> EventFile.Envelope {
    let seen = record.seen.compactMap { Digest($0) }
    guard seen.count == record.seen.count else {
      throw .unfit(what: "the event", reason: "`seen` holds something else than event names")
    }
    guard EventStore.writableTimes.contains(record.at) else {
      throw .unfit(what: "the event", reason: "its time is not in the years 1 to 9999")
    }
    return EventFile.Envelope(
      type: record.type, loop: record.loop, author: record.author, at: record.at,
      sequence: record.sequence, seen: Array(Set(seen)).sorted(), data: record.data, body: body)
  }

  /// The record as it will read back: nothing is acknowledged that a reader would refuse.
  private func checked(_ event: [UInt8], _ body: [UInt8]?) throws(LedgerError) -> EventRecord {
    guard event.count <= EventFile.limit, body?.count ?? 0 <= BodyFile.limit else {
      throw .unfit(what: "the event", reason: "it is too long")
    }
    do throws(EventFile.Flaw) {
      let envelope = try EventFile.decode(event)
      let content: JSONValue? = if let body { try BodyFile.decode(body) } else { nil }
      return EventRecord(Digest(of: event), envelope, body: content)
    } catch {
      throw .unfit(what: "the event", reason: error.reason)
    }
  }
}

extension EventRecord {
  init(
    _ id: Digest, _ envelope: EventFile.Envelope, body: JSONValue?, bodyIsErased: Bool = false
  ) {
    self.init(
      id: id.description, type: envelope.type, loop: envelope.loop, author: envelope.author,
      at: envelope.at, sequence: envelope.sequence, seen: envelope.seen.map(\.description),
      data: envelope.data, body: body, bodyIsErased: bodyIsErased)
  }
}
