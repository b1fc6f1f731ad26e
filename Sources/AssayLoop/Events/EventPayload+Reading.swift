import AssayText

extension EventPayload {
  /// Reads the payload of a record; every field must be known.
  init(reading record: EventRecord) throws(EventFormatError) {
    guard let type = EventType(rawValue: record.type) else { throw .unknownType(record.type) }
    guard !record.bodyIsErased else {
      self = .erasedContent(type, data: record.data)
      return
    }
    var data = try FieldReader(record.data, type: record.type)
    var body = try FieldReader(record.body, type: record.type)
    switch type {
    case .personNamed, .openingOpened, .openingClosed, .practised:
      self = try EventPayload.workspace(type, &data, &body)
    case .opened, .assigned, .substituted, .conflictDeclared, .recused, .payDisclosed,
      .expectationRecorded, .scheduled:
      self = try EventPayload.setup(type, &data, &body)
    case .noted, .cardSubmitted, .cardAmended, .cardsOpened, .stageWaived, .stageRepeated,
      .referenceRecorded, .flagConfirmed, .candidateReplied, .questionVoided:
      self = try EventPayload.evidence(type, &data, &body)
    case .fitUsed, .debriefed, .overridden, .decided, .reopened, .rejected, .withdrawn, .held,
      .moved, .erased:
      self = try EventPayload.decision(type, &data, &body)
    }
    try data.finish()
    try body.finish()
  }
}
