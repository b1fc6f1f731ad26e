import AssayLanguage
import AssayLoop
import AssayProof
import AssayText

/// Cards as a small table: an area or a criterion on each line, who rated it in the columns.
///
/// An area on which everybody gives the same level everywhere is one line.
struct CardTable {
  private let scorecard: Scorecard
  private let witness: Witness
  /// The cards from which these differ by little; what differs is marked.
  private let before: Witness?

  init(_ witness: Witness, before: Witness? = nil, under scorecard: Scorecard) {
    self.witness = witness
    self.before = before
    self.scorecard = scorecard
  }

  /// Every line indented by four columns.
  var text: String {
    let persons = self.persons
    var rows = [[""] + persons]
    for area in scorecard.areas.indices { rows += self.rows(of: area, persons) }
    let widths = rows[0].indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    var lines = rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
    }
    if let beside { lines.append(beside) }
    lines.append(outcome)
    return lines.map { "    " + CardTable.trimmed($0) + "\n" }.joined()
  }

  private var persons: [String] {
    var persons: [String] = []
    for rating in witness.evidence.ratings where !persons.contains(rating.person) {
      persons.append(rating.person)
    }
    let panel = scorecard.panel.panellists.map(\.name)
    func order(_ person: String) -> (Int, String) {
      (panel.firstIndex(of: String(person.prefix { $0 != " " })) ?? panel.count, person)
    }
    return persons.sorted { order($0) < order($1) }
  }

  private func rows(of area: Int, _ persons: [String]) -> [[String]] {
    let criteria = scorecard.areas[area].criteria
    let cells = criteria.map { criterion in persons.map { cell($0, criterion) } }
    let levels = Set(cells.flatMap { $0 }.filter { $0 != CardTable.nothing })
    if levels.count == 1 {
      let rated = persons.indices.map { column in
        cells.map { $0[column] }.first { $0 != CardTable.nothing } ?? CardTable.nothing
      }
      return [[scorecard.areas[area].name + " (all)"] + rated]
    }
    return zip(criteria, cells).map { [scorecard.criteria[$0].criterion.name] + $1 }
  }

  private static let nothing = "."

  /// The levels that a person gives on a criterion, one for each stage unless they are alike.
  private func cell(_ person: String, _ criterion: Int) -> String {
    let now = CardTable.levels(witness, person, criterion)
    let then = before.map { CardTable.levels($0, person, criterion) } ?? now
    return then == now ? now : "\(then) -> \(now)"
  }

  private static func levels(_ witness: Witness, _ person: String, _ criterion: Int) -> String {
    let levels = witness.evidence.ratings
      .filter { $0.person == person && $0.criterion == criterion }.map(\.level)
    guard let first = levels.first else { return nothing }
    return levels.allSatisfy { $0 == first }
      ? String(first) : levels.map(String.init).joined(separator: "/")
  }

  /// Flags, pay and references that are not as usual.
  private var beside: String? {
    var words = Set(witness.evidence.flags.map(\.flag)).sorted().map { flag in
      let count = witness.evidence.flags.count { $0.flag == flag }
      return "\(scorecard.flags[flag].flag.name) \(count > 1 ? "confirmed" : "raised")"
    }
    if witness.evidence.pay != .insideBand { words.append("pay \(witness.evidence.pay.rawValue)") }
    if witness.evidence.references != .clear {
      words.append("references \(witness.evidence.references.rawValue)")
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private var outcome: String {
    let overall = witness.evaluation.figures.overall.map { ", overall \($0.readable)" } ?? ""
    let was = before.map { "\($0.evaluation.outcome.rawValue) by \($0.ruleWord(scorecard)), then " }
    return "\(was ?? "")\(witness.evaluation.outcome.rawValue) by \(witness.ruleWord(scorecard))"
      + overall
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
