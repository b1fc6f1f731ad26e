import AssayMeasure
import AssayText

/// A report of a statistic, or the list of methods, as JSON.
enum StatisticDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  /// The report of `method` with what it was computed from.
  static func value(
    _ report: StatisticReport, of method: StatisticMethod, settings: StatisticSettings,
    file: RatingsFile, table: RatingTable
  ) -> JSONValue {
    .object(
      [
        JSONMember("assay", "statistic"), JSONMember("version", .integer(version)),
        JSONMember("method", .string(method.name)),
        JSONMember(
          "settings",
          .object(settings.inEffect.map { JSONMember($0.name, .string($0.value)) })),
        JSONMember("ratings", .integer(table.count)),
        JSONMember("unrated", .integer(file.rows.unrated)),
        JSONMember("candidates", .integer(table.candidates.count)),
        JSONMember("criteria", .integer(table.criteria.count)),
        JSONMember("panellists", .integer(table.panellists.count)),
      ] + members(of: report))
  }

  /// A report that no method of `assay stats` made.
  static func value(_ report: StatisticReport, named name: String) -> JSONValue {
    .object(
      [
        JSONMember("assay", .string(name)), JSONMember("version", .integer(version)),
      ] + members(of: report))
  }

  private static func members(of report: StatisticReport) -> [JSONMember] {
    [
      JSONMember("figures", .object(report.figures.map { JSONMember($0.name, cell($0.value)) })),
      JSONMember(
        "undefined",
        .object(
          report.figures.compactMap(undefined)
            + report.undefinedCells.map { JSONMember($0.path, .string($0.reason)) })),
      JSONMember("tables", .object(report.tables.map { JSONMember($0.name, rows(of: $0)) })),
      JSONMember("notes", .array(report.notes.map(JSONValue.string))),
    ]
  }

  /// What a method takes.
  static func value(_ method: StatisticMethod) -> JSONValue {
    [
      "name": .string(method.name), "aliases": .array(method.aliases.map(JSONValue.string)),
      "summary": .string(method.summary), "source": .string(method.source),
      "options": .array(method.options.map(option)),
    ]
  }

  private static func rows(of table: StatisticReport.Table) -> JSONValue {
    .array(
      table.rows.map { row in
        .object(zip(table.columns, row).map { JSONMember($0, cell($1)) })
      })
  }

  private static func undefined(_ figure: StatisticReport.Figure) -> JSONMember? {
    guard case .undefined(let reason) = figure.value else { return nil }
    return JSONMember(figure.name, .string(reason))
  }

  private static func cell(_ value: StatisticReport.Value) -> JSONValue {
    switch value {
    case .number(let number): .number(number)
    case .count(let count): .integer(count)
    case .text(let text): .string(text)
    case .truth(let truth): .bool(truth)
    case .undefined, .nothing: .null
    }
  }

  private static func option(_ option: StatisticOption) -> JSONValue {
    var members = [
      JSONMember("name", .string(option.name)),
      JSONMember("aliases", .array(option.aliases.map(JSONValue.string))),
      JSONMember("help", .string(option.help)),
    ]
    switch option.kind {
    case .choice(let words):
      members.append(JSONMember("choices", .array(words.map(JSONValue.string))))
      members.append(JSONMember("default", words.first.map(JSONValue.string) ?? .null))
    case .number(let standard, let range):
      members.append(JSONMember("default", standard.map(JSONValue.number) ?? .null))
      members.append(
        JSONMember("range", [.number(range.lowerBound), .number(range.upperBound)]))
    case .whole(let standard, let range):
      members.append(JSONMember("default", standard.map(JSONValue.integer) ?? .null))
      members.append(
        JSONMember("range", [.integer(range.lowerBound), .integer(range.upperBound)]))
    case .words: members.append(JSONMember("takes", "words"))
    case .file: members.append(JSONMember("takes", "file"))
    case .picture: members.append(JSONMember("takes", "file to write"))
    case .flag: members.append(JSONMember("takes", "nothing"))
    }
    return .object(members)
  }
}

extension JSONValue {
  /// A figure with all its digits; `null` where it is no finite number.
  static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .decimal(Digits.shortest(value)) : .null
  }
}
