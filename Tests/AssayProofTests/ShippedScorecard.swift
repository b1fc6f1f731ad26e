import AssayLanguage
import AssayText

/// A scorecard that comes with the command.
struct ShippedScorecard: Sendable, CustomStringConvertible {
  var scorecard: Scorecard

  var description: String { ([scorecard.name] + scorecard.overlays).joined(separator: " ") }

  /// Every scorecard, and every one with an overlay.
  static let all: [ShippedScorecard] = {
    let files =
      TextFolder("../../rubrics").files(ending: ".rubric")
      + TextFolder("../../scorecards").files(ending: ".scorecard")
    return Library(
      files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    ).compositions.map { ShippedScorecard(scorecard: $0) }
  }()
}
