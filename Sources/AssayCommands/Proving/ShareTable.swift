import AssayLanguage
import AssayProof
import AssayText

/// How many forms each rule of a scorecard decides, for people.
struct ShareTable {
  private let scorecard: Scorecard
  private let file: String
  private let shares: RuleShares

  init(_ scorecard: Scorecard, file: String) {
    self.scorecard = scorecard
    self.file = file
    shares = RuleShares(of: scorecard)
  }

  var text: String {
    let title = TestedScorecard(scorecard: scorecard, file: file, results: []).title
    let rules =
      scorecard.rules.map { ($0.name, $0.gives) } + [("otherwise", scorecard.otherwise.gives)]
    let rows = zip(rules, shares.entries).map { rule, entry in
      [rule.0, rule.1.rawValue, entry.unanimous.words, entry.all.words]
    }
    let table = Table(
      columns: [
        Table.Column("rule"), Table.Column("gives"),
        Table.Column("unanimous forms", isRightAligned: true),
        Table.Column("all forms", isRightAligned: true),
      ], rows: rows)
    let lines = table.text(PageFormat(width: nil, isPlain: false)).split(separator: "\n")
    return "\(title) (\(VisibleText.line(file))): how many possible forms each rule decides\n"
      + lines.map { "  \($0)\n" }.joined()
  }
}
