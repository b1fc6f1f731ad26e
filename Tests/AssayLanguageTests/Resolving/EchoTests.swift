import AssayLanguage
import AssayText
import Testing

/// What one mistake makes is told with it; what another one makes is told as well.
@Suite struct `Mistakes that repeat themselves` {
  private static func codes(_ files: String...) -> [String] {
    let sources = files.enumerated().map { SourceText(name: "\($0)", text: $1) }
    return Library(sources).diagnostics.map(\.code)
  }

  @Test func `are told once for lines that follow each other`() {
    let file = "rubric a \"A\" version 1.0.0\nprobe \"Why\"\n  \"so?\"\nprobe \"How?\"\n"
    #expect(Self.codes(file).filter { $0 == "E227" }.count == 1)
  }

  @Test func `are told once for what belonged to a line that is gone`() {
    let noScale = Self.rubric("a").replacing("scale\n", with: "")
    #expect(Self.codes(noScale) == ["E228"])
    let noCriterion = Self.rubric("a").replacing("criterion first-a \"First\" weight 1\n", with: "")
    #expect(Self.codes(noCriterion).filter { $0 == "E227" || $0 == "E228" } == ["E227"])
  }

  @Test func `are told again behind lines that are right`() {
    let file =
      "rubric a \"A\" version 1.0.0\nprobe \"Why?\"\npurpose \"To see\"\nprobe \"How?\"\n"
    #expect(Self.codes(file).filter { $0 == "E227" }.count == 2)
  }

  private static func rubric(_ name: String, levels: String = "  1 \"Weak\"\n  2 \"Good\"\n")
    -> String
  {
    """
    rubric \(name) "\(name)" version 1.0.0
    purpose "To see"
    scale
    \(levels)
    criterion first-\(name) "First" weight 1
      ask background "What did you do?"
      1 "Did this"
      2 "Did that too"

    """
  }

  private static func scorecard(_ name: String, using rubric: String, needs: String) -> String {
    """
    scorecard \(name) "\(name)" version 1.0.0
    deliver work "Work" by day 90
      needs \(needs)
    use \(rubric) version 1 weight 100%
    panellist lead "Lead" decides
    stage talk "Talk" 30 minutes
      by lead
      covers \(rubric)
    bar overall 9
    outcomes from worst to best: no hire, debrief, hire
    rule good gives hire
      when overall is at least the bar
      because "Said so"
    otherwise gives no hire

    """
  }

  @Test func `of a wrong scale are told apart from mistakes in files that do not hang on it`() {
    let wrong = Self.rubric("a", levels: "  2 \"Weak\"\n  1 \"Good\"\n")
    let found = Self.codes(
      wrong, Self.scorecard("one", using: "a", needs: "a"), Self.rubric("b"),
      Self.scorecard("two", using: "b", needs: "b")
    ).filter { $0.hasPrefix("E") }
    // The bar of `two` is outside of the scale of `b`; that of `one` may not be.
    #expect(found == ["E502", "E404", "E403"])
  }

  @Test func `of a rubric that is not used hide no other name`() {
    let files = [Self.rubric("a"), Self.rubric("b")]
    let found = { (needs: String) in
      Self.codes(files[0], files[1], Self.scorecard("one", using: "a", needs: needs))
        .filter { $0 == "E302" || $0 == "E307" }
    }
    #expect(found("a") == [])
    #expect(found("b, first-b") == ["E307"])
    #expect(found("b, first-c") == ["E307", "E302"])
  }

  @Test func `are told of each file`() {
    let files = ["a", "b"].map { "rubric \($0) \"A\" version 1.0.0\nprobe \"Why?\"\n" }
    #expect(Self.codes(files[0], files[1]).filter { $0 == "E227" }.count == 2)
  }
}
