import AssayLanguage
import AssayText
import Testing

@testable import AssayCommands

/// Practice answers for the small rubric `craft`.
enum PracticeFixture {
  static let craft = """
    practice for craft version 1

    answer night-scans to first-study of method is 3
      says "We compared two readers on 200 night scans. The second reader had seen the first one's"
        "marks, since the viewer kept them; that is why they agreed so well."
      because "A flaw and its cause are named; no check finds it today"

    answer phantom-week to second-study of method is 2
      says "The phantom week of last spring. I would not run it again."
      because "A study is named and no flaw in it"

    answer no-study to first-study of method is 1
      says "I leave studies to the statisticians."
      because "No study is named"

    """

  static let practice: Practice? = Library([
    SourceText(name: "craft.rubric", text: SmallContent.craft),
    SourceText(name: "craft.practice", text: craft),
  ]).practices.first

  /// A session after some answers.
  static func after(_ answers: [String]) throws -> PracticeSession {
    var session = PracticeSession(for: try #require(practice))
    for answer in answers { _ = session.receive(answer) }
    return session
  }
}

extension PracticeSession {
  /// The page as an 80-column terminal shows it.
  var pageText: String { page.text(PageFormat(width: 80, isPlain: false)) }
}
