/// A table in which the time of a rating stands as a facet, in the place of one that has a single level.
///
/// Designs have at most two facets. Where there is one panellist, or one criterion, the times take its
/// place, so that a study of candidates, criteria and occasions is one of candidates, criteria and
/// panellists under other names.
struct TimeFacet {
  /// The ratings, with the times as names of the facet that they stand for.
  let table: RatingTable
  /// The facet that the times stand for; `nil` where they do not.
  let facet: Facets?

  static let option = StatisticOption(
    "time", .choice(["auto", "facet", "replication"]), aliases: ["occasions", "occasion"],
    help:
      "times as a facet where there is one panellist or one criterion, or as repetitions; `auto` "
      + "takes them as a facet where a cell has several")

  /// Undefined where a facet is asked for and cannot be.
  init(_ table: RatingTable, _ choice: String) throws(Undefined) {
    let times = Set(table.times)
    let place: Facets? =
      table.panellists.count == 1 ? .panellist : table.criteria.count == 1 ? .criterion : nil
    let isWanted = choice == "facet" || choice == "auto" && TimeFacet.repeats(table)
    guard isWanted, times.count > 1, !times.contains(nil), let place else {
      if choice == "facet" {
        throw Undefined(
          place == nil
            ? "times would be a third facet beside criteria and panellists, and two are taken"
            : "times are a facet where every rating has one, and there are several")
      }
      (self.table, facet) = (table, nil)
      return
    }
    let ratings = table.values.indices.map { row in
      let time = table.times[row].map(Digits.shortest) ?? ""
      return Rating(
        candidate: table.candidates.names[table.candidates.codes[row]],
        criterion: place == .criterion ? time : table.criteria.names[table.criteria.codes[row]],
        panellist: place == .panellist ? time : table.panellists.names[table.panellists.codes[row]],
        value: table.values[row], group: table.groups[row])
    }
    (self.table, facet) = (RatingTable(ratings), place)
  }

  /// Whether a cell has several ratings.
  private static func repeats(_ table: RatingTable) -> Bool {
    table.values.indices.dropFirst().contains { row in
      [table.candidates, table.criteria, table.panellists].allSatisfy {
        $0.codes[row] == $0.codes[row - 1]
      }
    }
  }

  /// The report with the names of time, and o for occasions, where those of the other facet stand.
  func renamed(_ report: StatisticReport) -> StatisticReport {
    guard let facet else { return report }
    var report = report
    for place in report.figures.indices {
      let figure = report.figures[place]
      report.figures[place].name = words(figure.name)
      if figure.name == "design" { report.figures[place].value = letters(figure.value) }
    }
    for table in report.tables.indices {
      let columns = report.tables[table].columns
      for row in report.tables[table].rows.indices {
        for (place, column) in columns.enumerated() {
          let cell = report.tables[table].rows[row][place]
          report.tables[table].rows[row][place] =
            column == "effect" ? words(cell) : column == "symbol" ? letters(cell) : inside(cell)
        }
      }
      report.tables[table].columns = columns.map(words)
    }
    report.notes =
      report.notes.map(words) + [
        "times are a facet, o, in the place of \(facet == .panellist ? "panellists" : "criteria")"
      ]
    return report
  }

  private func words(_ text: String) -> String {
    let names =
      facet == .panellist
      ? [("panellists", "times"), ("panellist", "time")]
      : [("criteria", "times"), ("criterion", "time")]
    return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private func words(_ cell: StatisticReport.Value) -> StatisticReport.Value {
    if case .text(let text) = cell { .text(words(text)) } else { cell }
  }

  private func letters(_ text: some StringProtocol) -> String {
    String(text.map { $0 == (facet == .panellist ? "r" : "i") ? "o" : $0 })
  }

  private func letters(_ cell: StatisticReport.Value) -> StatisticReport.Value {
    if case .text(let text) = cell { .text(letters(text)) } else { cell }
  }

  /// The symbols inside parentheses, as in `var(pr,e) + 4 var(p)`.
  private func inside(_ cell: StatisticReport.Value) -> StatisticReport.Value {
    guard case .text(let text) = cell, text.hasPrefix("var(") || text.contains(" var(") else {
      return cell
    }
    let parts = text.split(separator: "(", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { part -> String in
      let halves = part.split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
      return letters(halves[0]) + ")" + (halves.count > 1 ? String(halves[1]) : "")
    }
    return .text(([String(parts[0])] + rest).joined(separator: "("))
  }
}
