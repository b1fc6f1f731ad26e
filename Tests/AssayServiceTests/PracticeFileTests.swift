import AssayLanguage
import AssayText
import Testing

@testable import AssayService

@Suite struct `Files of practice answers` {
  static let rubric = "file:///w/rubrics/depth.rubric"
  static let practice = "file:///w/rubrics/depth.practice"

  static let sound = """
    practice for depth version 1

    answer by-slice to first-site of evaluation is 1
      says "We split at random."
      because "One figure"

    """

  /// The marked text of a practice file beside the sample rubric.
  static func open(_ marked: String) -> (snapshot: Snapshot, file: Int, marks: [UInt32]) {
    let text = MarkedText(marked)
    var workspace = Workspace(encoding: .utf8)
    workspace.set([
      (practice, 1, Array(text.text.utf8)), (rubric, nil, Array(Samples.rubric.utf8)),
    ])
    return (workspace.snapshot(), workspace.index(of: practice) ?? 0, text.marks)
  }

  @Test(
    arguments: [
      ("practice ¦", ["for"]), ("practice for ¦", ["depth"]),
      ("practice for depth version 1\nanswer x to ¦", ["first-site", "second-site"]),
      (
        "practice for depth version 1\nanswer x to first-site of ¦", ["evaluation", "production"]
      ),
      ("practice for depth version 1\nanswer x to first-site of evaluation ¦", ["is"]),
    ] as [(String, [String])])
  func `are completed from the rubric`(_ marked: String, _ expected: [String]) {
    let (snapshot, file, marks) = Self.open(marked)
    let found = snapshot.completions(in: file, at: marks[0], CompletionGrammar())
    #expect(found.map(\.label) == expected)
  }

  @Test func `take the sentences of answers below an answer, and none of a rubric`() {
    let (snapshot, file, marks) = Self.open(Self.sound + "¦")
    let found = snapshot.completions(in: file, at: marks[0], CompletionGrammar()).map(\.label)
    #expect(Set(found).isSuperset(of: ["because", "says", "answer", "allow", "band", "scale"]))
    #expect(Set(found).isDisjoint(with: ["criterion", "purpose", "use", "rubric", "when", "ask"]))
  }

  @Test func `follow the names of the rubric when they change`() throws {
    let (snapshot, file, marks) = Self.open(
      Self.sound.replacing("first-site", with: "fir¦st-site"))
    let edits = try snapshot.rename(in: file, at: marks[0], to: "old-site")
    #expect(Set(edits.map(\.place.file)).count == 2)
    #expect(edits.filter { $0.place.file == file }.count == 1)
  }

  @Test func `tell what the words are for, and show answers in the outline`() {
    let (snapshot, file, marks) = Self.open(Self.sound.replacing("answer by", with: "ans¦wer by"))
    #expect(
      snapshot.hover(in: file, at: marks[0])?.markdown
        == "`answer` begins a practice answer: to which question, and which level it shows")
    let outline = snapshot.outline(of: file)
    #expect(outline.map(\.name) == ["by-slice"] && outline.map(\.kind) == [.answer])
  }
}
