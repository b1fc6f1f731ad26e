import AssayLanguage
import AssayText
import Testing

@Suite struct `Sentences beside the usual ones` {
  static let shared = """
    scale four "Four levels"
      1 "Weak"
      2 "Partial"
      3 "Solid"
      4 "Outstanding"
    band engineers EUR 90_000 to 120_000 and above base per year source "Survey" as of 2026-01-31

    """

  private func errors(_ changes: [Change]) -> String {
    Sample.library(changes).shortForm
  }

  @Test func `may refer to shared scales and bands`() throws {
    let library = Sample.library([
      Change("shared", "", Self.shared),
      Change(
        "depth", "scale\n  1 \"Weak\"\n  2 \"Partial\"\n  3 \"Solid\"\n  4 \"Outstanding\"\n",
        "rated on four\n"),
      Change(
        "engineer",
        "pay \"Netherlands\" EUR 95_000 to 145_000 source \"Survey\" as of 2026-11-20",
        "pay from engineers"),
    ])
    #expect(library.shortForm == "")
    let scorecard = try #require(library.scorecard("engineer"))
    #expect(library.rubrics.first?.scale.name == "four")
    #expect(scorecard.pay.bands.map(\.name) == ["engineers"])
    #expect(scorecard.pay.bands.map(\.isOpenAbove) == [true])
  }

  @Test func `may choose people and wait for the first of several stages`() throws {
    let library = Sample.library([
      Change("engineer", "by radiologist", "by any 1 of radiologist, lead"),
      Change("engineer", "after every track", "after any of portfolio, conversation"),
    ])
    #expect(library.shortForm == "")
    let stages = try #require(library.scorecard("engineer")).stages
    #expect(stages[1].panellists == [2, 1])
    #expect(stages[1].enough == 1)
    #expect(stages[2].start == .afterAny([0, 1]))
  }

  @Test func `may group conditions and negate them`() throws {
    let library = Sample.library([
      Change(
        "engineer", "  when leak is confirmed\n",
        "  when overall is below 2\n  and either not leak is raised\n"
          + "  or at least 2 of depth, listening are below 2\n")
    ])
    #expect(library.shortForm == "")
    let rule = try #require(library.scorecard("engineer")).rules[1]
    guard case .all(let parts) = rule.condition, case .any(let choice) = parts[1],
      case .not(.atom(let first)) = choice[0], case .atom(let second) = choice[1]
    else {
      Issue.record("a comparison, and a choice of two")
      return
    }
    #expect(first.test == .flags(.raised, among: [0]))
    #expect(
      second.test
        == .atLeast(2, .mixed(areas: [0], criteria: [2]), .below, .number(Fraction(2))))
  }

  @Test func `may switch a warning off`() {
    let noTests = Change("remote", "| best |            | hire    | clear-hire |\n", "")
    #expect(errors([noTests]).contains("W701"))
    let allowed = Change(
      "remote", "extends engineer", "allow W701 because \"Tried by hand\"\nextends engineer")
    #expect(errors([noTests, allowed]) == "")
  }

  @Test func `may be in any number of files, or in none`() {
    let library = Library([])
    #expect(library.diagnostics.isEmpty && library.compositions.isEmpty)
    let empty = Library([SourceText(name: "empty", text: "")])
    #expect(empty.diagnostics.isEmpty && empty.rubrics.isEmpty)
  }

  @Test func `say nothing of a promise that is well written`() {
    let promise = Change(
      "engineer", "pay \"Netherlands\"",
      "promise a floor cannot be bought out\npay \"Netherlands\"")
    #expect(errors([promise]) == "")
  }
}
