import AssayLanguage
import AssayText

extension EventPayload {
  static func evidence(
    _ type: EventType, _ data: inout FieldReader, _ body: inout FieldReader
  ) throws(EventFormatError) -> EventPayload {
    switch type {
    case .noted: .noted(stage: try data.text("stage"), text: try body.text("text"))
    case .cardSubmitted:
      .cardSubmitted(
        stage: try data.text("stage"), role: try data.text("role"), card: try body.card("card"))
    case .cardAmended:
      .cardAmended(
        stage: try data.text("stage"), role: try data.text("role"),
        names: try data.text("names"), card: try body.card("card"),
        because: try body.text("because"))
    case .cardsOpened:
      .cardsOpened(stage: try data.text("stage"), because: try body.text("because"))
    case .stageWaived:
      .stageWaived(stage: try data.text("stage"), because: try body.text("because"))
    case .stageRepeated:
      .stageRepeated(stage: try data.text("stage"), because: try body.text("because"))
    case .referenceRecorded:
      .referenceRecorded(
        referee: try body.text("referee"),
        status: try body.word("status", of: ReferenceStatus.self), words: try body.text("words"))
    case .flagConfirmed:
      .flagConfirmed(flag: try body.text("flag"), evidence: try body.text("evidence"))
    case .candidateReplied:
      .candidateReplied(flag: try body.text("flag"), words: try body.text("words"))
    case .questionVoided:
      .questionVoided(
        criterion: try data.text("criterion"), question: try data.text("question"),
        because: try body.text("because"))
    default: throw .unknownType(type.rawValue)
    }
  }
}
