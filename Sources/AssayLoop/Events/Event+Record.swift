extension Event {
  /// Reads what the ledger keeps; a record with anything unknown in it is refused.
  public init(_ record: EventRecord) throws(EventFormatError) {
    self.init(
      id: record.id, loop: record.loop, author: record.author, at: record.at,
      sequence: record.sequence, seen: record.seen, payload: try EventPayload(reading: record))
  }
}

extension EventRecord {
  /// The form in which the ledger keeps an event.
  public init(_ event: Event) {
    self.init(
      id: event.id, type: event.payload.type, loop: event.loop, author: event.author,
      at: event.at, sequence: event.sequence, seen: event.seen, data: event.payload.data,
      body: event.payload.body, bodyIsErased: event.payload.isErasedContent)
  }
}

extension EventPayload {
  /// Whether the personal content is gone on purpose.
  public var isErasedContent: Bool {
    if case .erasedContent = self { true } else { false }
  }
}
