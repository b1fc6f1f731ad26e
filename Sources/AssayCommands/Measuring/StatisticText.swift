import AssayLanguage
import AssayMeasure
import AssayText

/// A report of a statistic for a terminal: four digits, reasons in words, tables below.
struct StatisticText {
  /// What it is a report of.
  var title: String
  /// From how much it was made.
  var counts: String
  var report: StatisticReport
  var format: PageFormat

  /// The whole report.
  var text: String {
    var text = format.style.paint(title, .strong) + "\n" + counts + "\n"
    if !report.figures.isEmpty { text += "\n" + figures }
    for table in report.tables where !table.rows.isEmpty {
      text += "\n" + titled(table)
      for sentence in report.undefinedSentences(of: table) {
        text +=
          VisibleText.line(sentence, limit: 400).wrapped(to: lineLimit)
          .joined(separator: "\n") + "\n"
      }
    }
    if !report.notes.isEmpty { text += "\n" }
    for note in report.notes {
      text += note.wrapped(to: lineLimit).joined(separator: "\n") + "\n"
    }
    return text
  }

  /// `24 ratings, 6 candidates, 1 criterion, 4 panellists`.
  static func counts(_ table: RatingTable, unrated: Int) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    var words = [
      count(table.count, "rating", "ratings"),
      count(table.candidates.count, "candidate", "candidates"),
      count(table.criteria.count, "criterion", "criteria"),
      count(table.panellists.count, "panellist", "panellists"),
    ]
    if unrated > 0 { words.append("\(unrated) without a rating left out") }
    return words.joined(separator: ", ")
  }

  /// What was decided by settings, given or by default, on a line of its own.
  static func settings(_ settings: StatisticSettings) -> String {
    let words = settings.inEffect.map { "\($0.name) \(VisibleText.line($0.value, limit: 200))" }
    return words.isEmpty ? "" : "\n" + words.joined(separator: ", ")
  }

  private var figures: String {
    let width = report.figures.reduce(0) { max($0, $1.name.count) }
    return report.figures.map { figure in
      "  " + figure.name.padded(to: width) + "  " + cell(figure.value) + "\n"
    }.joined()
  }

  private func titled(_ table: StatisticReport.Table) -> String {
    let columns = table.columns.indices.map { index in
      let isNumber = table.rows.allSatisfy { row in
        switch row[index] {
        case .number, .count, .nothing, .undefined: true
        case .text, .truth: false
        }
      }
      return Table.Column(
        table.columns[index].replacingUnderscores, isRightAligned: isNumber,
        least: isNumber ? nil : 8)
    }
    let rows = table.rows.map { $0.map(short) }
    let laid = Table(columns: columns, rows: rows).text(format)
    let isTooWide = laid.split(separator: "\n").contains { $0.count > lineLimit }
    return format.style.paint(table.name.replacingUnderscores, .strong) + "\n"
      + (isTooWide ? rows.map { block($0, columns.map(\.title)) }.joined(separator: "\n") : laid)
  }

  private var lineLimit: Int { (format.window ?? 100) - 1 }

  /// A row that is too wide for a line, one cell to a line; empty cells are left out.
  private func block(_ row: [String], _ titles: [String]) -> String {
    let width = titles.reduce(0) { max($0, $1.count) }
    return zip(titles, row).filter { !$0.1.isEmpty }.map { title, cell in
      "  " + title.padded(to: width) + "  " + cell + "\n"
    }.joined()
  }

  private func cell(_ value: StatisticReport.Value) -> String {
    if case .undefined(let reason) = value { return "undefined: \(reason)" }
    return short(value)
  }

  private func short(_ value: StatisticReport.Value) -> String {
    switch value {
    case .number(let number): Digits.short(number)
    case .count(let count): String(count)
    case .text(let text): VisibleText.line(text, limit: 200)
    case .truth(let truth): truth ? "yes" : "no"
    case .undefined: "undefined"
    case .nothing: ""
    }
  }
}

extension Digits {
  /// A figure for reading: four places, or four digits where it is small or large.
  static func short(_ value: Double) -> String {
    let size = abs(value)
    return size != 0 && (size < 0.001 || size >= 100_000)
      ? text(value, significant: 4) : fixed(value, places: 4)
  }
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
