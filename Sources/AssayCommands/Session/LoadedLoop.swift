import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// One candidate's loop, read and folded, with what it runs by.
struct LoadedLoop {
  var state: LoopState
  var events: [Event]
  /// What the loop runs by, without the questions that were voided in it.
  var scorecard: Scorecard
  var opening: Opening
  /// The candidate's name as it was typed, or their id where the name is not known in this copy.
  var name: String
  /// The one trace of the present evidence.
  var evaluation: Evaluation
  /// What cannot be read of the loop's records, or of records that may be the loop's.
  var damage: [String]

  /// The candidate's name on one line, without anything that hides, reorders or commands.
  var shownName: String { VisibleText.line(name, limit: 80) }

  /// A stage as people read it.
  func title(ofStage index: Int) -> String { scorecard.stages[index].title }

  /// A role as people read it.
  func title(ofRole name: String) -> String {
    scorecard.panel.panellists.first { $0.name == name }?.title
      ?? scorecard.panel.alternates.first { $0.name == name }?.title ?? name
  }
}
