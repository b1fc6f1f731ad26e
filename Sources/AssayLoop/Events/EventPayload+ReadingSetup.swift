import AssayLanguage
import AssayText

extension EventPayload {
  static func workspace(
    _ type: EventType, _ data: inout FieldReader, _ body: inout FieldReader
  ) throws(EventFormatError) -> EventPayload {
    switch type {
    case .personNamed: .personNamed(id: try data.text("id"), name: try body.text("name"))
    case .openingOpened: .openingOpened(try Opening(reading: &data))
    case .openingClosed:
      .openingClosed(opening: try data.text("opening"), because: try body.text("because"))
    case .practised: .practised(try PracticeRun(reading: &data, &body))
    default: throw .unknownType(type.rawValue)
    }
  }

  static func setup(
    _ type: EventType, _ data: inout FieldReader, _ body: inout FieldReader
  ) throws(EventFormatError) -> EventPayload {
    switch type {
    case .opened:
      .opened(
        opening: try data.text("opening"), candidate: try data.text("candidate"),
        scorecard: try data.pin("scorecard"))
    case .assigned: .assigned(role: try data.text("role"), person: try data.text("person"))
    case .substituted:
      .substituted(
        role: try data.text("role"), from: try data.text("from"), to: try data.text("to"),
        because: try body.text("because"))
    case .conflictDeclared:
      .conflictDeclared(person: try data.text("person"), because: try body.text("because"))
    case .recused:
      .recused(
        person: try data.text("person"), role: try data.text("role"),
        because: try body.text("because"))
    case .payDisclosed: .payDisclosed(band: try data.text("band"), on: try data.date("on"))
    case .expectationRecorded:
      .expectationRecorded(
        status: try body.word("status", of: PayStatus.self), words: try body.text("words"))
    case .scheduled:
      .scheduled(stage: try data.text("stage"), start: try data.instant("start"))
    default: throw .unknownType(type.rawValue)
    }
  }
}
