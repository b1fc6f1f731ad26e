import AssayLanguage
import AssayLoop
import AssayText

/// What somebody noted during an interview: shown, never counted.
public struct NoteView: Hashable, Sendable {
  /// The stage it was made in.
  public var stage: PlainText
  /// Who made it.
  public var person: PlainText
  /// When it was made.
  public var at: PlainText
  /// The words.
  public var text: PlainText
}

extension PacketBuilder {
  /// In the order of the stages, for the decider alone: what is said of pay may stand there.
  func makeNotes() -> [NoteView] {
    guard input.audience == .decider, showsFigures else { return [] }
    return scorecard.stages.flatMap { stage in
      state.notes.filter { $0.stage == stage.name && state.isOpen($0) }.map { note in
        NoteView(
          stage: PlainText(stage.title), person: naming.person(note.person), at: time(note.at),
          text: naming.said(note.text))
      }
    }
  }
}
