import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Laws of coverage` {
  static let rows = [
    ("", "hire"), ("noting 2", "hire"), ("noting 1", "debrief"), ("all 1", "no hire"),
    ("copied confirmed", "no hire"), ("cto absent", "incomplete"),
  ]

  @Test func `reformatting never changes it`() throws {
    let plain = CoverageExample.scorecard(Self.rows)
    let (scorecard, coverage) = try CoverageExample.coverage(Self.rows)
    let untidy = plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "   # a comment\n\n\t" + $0.replacing(" | ", with: "   |") }.joined(separator: "\n")
    let tidy = Formatter.format(SourceText(name: "1", bytes: Array(untidy.utf8))).text
    let texts = [untidy, String(decoding: tidy, as: UTF8.self)]
    for text in texts {
      let other = try #require(try CoverageExample.read(CoverageExample.rubric, text).first)
      let again = other.coverage(by: other.runTests().results)
      #expect(again == coverage)
      #expect(again.open.map(other.words(for:)) == coverage.open.map(scorecard.words(for:)))
    }
  }

  @Test func `a test more never shows less`() throws {
    var before: Set<Obligation> = []
    for count in 1...Self.rows.count {
      let (_, coverage) = try CoverageExample.coverage(Array(Self.rows.prefix(count)))
      let met = Set(coverage.entries.filter { $0.standing != .open }.map(\.obligation))
      #expect(before.isSubset(of: met))
      before = met
    }
  }

  /// What an overlay says, and what its own tests still have to show.
  static let overlays: [(says: String, owes: [String])] = [
    ("days are working days in DE", []),
    (
      "floor of noting is 2",
      [
        "`low` decides", "`otherwise` decides", "`no hire` comes out", "`debrief` comes out",
        "`hire` comes out", "`low`: `overall is below 2` holds and settles the rule",
        "`low`: `overall is below 2` fails and settles the rule",
        "`low`: `pay is unstated` holds and settles the rule",
        "`low`: `pay is unstated` fails and settles the rule",
        "`low`: `any criterion is below its floor` holds and settles the rule",
        "`low`: `any criterion is below its floor` fails and settles the rule",
        "`low`: `any criterion is below its floor` holds at the figure nearest to the floor of "
          + "`noting of depth`, 2",
        "`low`: `any criterion is below its floor` fails at the figure nearest to the floor of "
          + "`noting of depth`, 2",
      ]
    ),
  ]

  @Test(arguments: overlays)
  func `an overlay owes what reads something else than without it`(
    _ says: String, _ owes: [String]
  ) throws {
    let overlay = """
      overlay other "Other" version 1.0.0
      extends reader version 1
      \(says)
      tests start from all 3
      | name | differs by | outcome |
      | top  |            | hire    |

      """
    let both = try CoverageExample.read(
      CoverageExample.rubric, CoverageExample.scorecard(Self.rows), overlay)
    let (base, changed) = (both[0], both[1])
    #expect(changed.obligations(beyond: base).map(changed.words(for:)) == owes)
    #expect(base.obligations(beyond: base) == [])
  }
}
