public import AssayLanguage
import AssayLoop

/// A suite of tests that notices every change of a scorecard, and from which no row can be left out.
public struct TestSuggestion: Sendable {
  /// Rows with names, in the order of the levels that they start from.
  public private(set) var rows: [SuggestedTest] = []
  /// Changes of which it is not known whether a row could notice them.
  public private(set) var open: [Mutation] = []
  /// Why there is no suite at all.
  public private(set) var obstacle: Unsettled?

  /// Looks for rows until every change is noticed, then leaves out what is not needed.
  public init(
    for scorecard: Scorecard, beyond base: Scorecard? = nil, steps: Int = ScorecardProof.steps
  ) {
    do throws(Unsettled) {
      var search = try MutationSearch(scorecard, steps: steps)
      var cover = RowCover()
      for mutation in try Mutation.owed(by: scorecard, beyond: base, search.prover) {
        if !cover.add(mutation, &search) { open.append(mutation) }
      }
      rows = cover.chosen(scorecard)
    } catch {
      obstacle = error
    }
  }

  /// The suite as tables, one for each level that rows start from.
  public func tables(under scorecard: Scorecard) -> String {
    let levels = scorecard.scale.levels.map(\.number).reversed()
    return levels.compactMap { level -> String? in
      let lines = rows.compactMap { row -> [String]? in
        guard let start = row.start(under: scorecard), start.level == level else { return nil }
        return [row.test.name, start.cards, row.test.outcome.rawValue, row.rule]
      }
      if lines.isEmpty { return nil }
      return "tests start from all \(level)\n" + SuggestedTest.table(lines)
    }.joined(separator: "\n")
  }
}

extension SuggestedTest {
  /// Rows of cells under the names of their columns.
  public static func table(_ rows: [[String]]) -> String {
    let lines = [["name", "differs by", "outcome", "rule"]] + rows
    let widths = lines[0].indices.map { column in
      lines.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return lines.map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.unicodeScalars.count)
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }.joined()
  }
}

/// Rows, the changes that each notices, and a choice among the rows.
private struct RowCover {
  private var rows: [SuggestedTest] = []
  private var packed: [MutationRow] = []
  private var mutants: [Mutant] = []

  /// Adds a change, with a row for it if none notices it yet; false where that is not known.
  mutating func add(_ mutation: Mutation, _ search: inout MutationSearch) -> Bool {
    var mutant = Mutant(mutation)
    if mutation.obstacle != nil { return false }
    if packed.contains(where: { mutant.isNoticed(by: $0) }) {
      mutants.append(mutant)
      return true
    }
    switch search.search(mutation) {
    case .row(let row):
      rows.append(row)
      packed.append(MutationRow(row.test, under: search.scorecard, search.packed))
      mutants.append(mutant)
      return true
    case .equivalent: return true
    case .open: return false
    }
  }

  /// Greedily the row that notices most, then without those that others make up for; each is named
  /// after a change that it alone notices.
  func chosen(_ scorecard: Scorecard) -> [SuggestedTest] {
    let notices = noticed
    var left = Set(mutants.indices)
    var chosen: [Int] = []
    while !left.isEmpty {
      let counts = notices.map { $0.intersection(left).count }
      guard let most = counts.max(), most > 0, let row = counts.firstIndex(of: most) else { break }
      chosen.append(row)
      left.subtract(notices[row])
    }
    for row in chosen.reversed() {
      let others = chosen.filter { $0 != row }.map { notices[$0] }
      if others.reduce(into: Set(), { $0.formUnion($1) }).count == mutants.count {
        chosen.removeAll { $0 == row }
      }
    }
    return named(chosen.sorted(), notices, scorecard)
  }

  /// For each row the changes that it notices.
  private var noticed: [Set<Int>] {
    var mutants = mutants
    var noticed = [Set<Int>](repeating: [], count: rows.count)
    for mutant in mutants.indices {
      for row in packed.indices where mutants[mutant].isNoticed(by: packed[row]) {
        noticed[row].insert(mutant)
      }
    }
    return noticed
  }

  private func named(
    _ chosen: [Int], _ notices: [Set<Int>], _ scorecard: Scorecard
  ) -> [SuggestedTest] {
    var names = RowNames()
    return chosen.map { row in
      let others = chosen.filter { $0 != row }.reduce(into: Set()) { $0.formUnion(notices[$1]) }
      let alone = notices[row].subtracting(others).min() ?? 0
      return names.naming(rows[row], after: mutants[alone].mutation, in: scorecard)
    }
  }
}
