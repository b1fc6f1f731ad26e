import AssayLanguage
import AssayText

extension EventPayload {
  static func decision(
    _ type: EventType, _ data: inout FieldReader, _ body: inout FieldReader
  ) throws(EventFormatError) -> EventPayload {
    switch type {
    case .fitUsed: .fitUsed(fit: try data.text("fit"))
    case .debriefed:
      .debriefed(present: try data.texts("present"), words: try body.text("words"))
    case .overridden: .overridden(because: try body.text("because"))
    case .decided:
      .decided(
        decision: try data.word("decision", of: Decision.self),
        because: try body.text("because"))
    case .reopened: .reopened(because: try body.text("because"))
    case .rejected: .rejected(on: try data.date("on"))
    case .withdrawn: .withdrawn(because: try body.text("because"))
    case .held: .held(claim: try body.text("claim"))
    case .moved: .moved(to: try data.pin("to"), because: try body.text("because"))
    case .erased: .erased(because: try body.text("because"))
    default: throw .unknownType(type.rawValue)
    }
  }
}
