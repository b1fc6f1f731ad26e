import ArgumentParser
import AssayLanguage
import AssayMeasure
import AssayText

/// `assay stats`: any statistic of rating on any table.
struct StatsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Compute a statistic of rating on a table.",
    usage: """
      assay stats METHOD --ratings FILE [SETTINGS]
      assay stats --list [METHOD]
      """,
    discussion: """
      FILE has one rating a row under a header, with commas, semicolons or tabs between: candidate, \
      criterion, panellist, rating and, where wanted, time and group, or other usual names such as \
      subject, item, rater and score; or JSON, a list of objects with the same names. `-` is standard input. `assay stats --list METHOD` explains the settings of a method, \
      which are given as `--name value`.
      """)

  @Argument(help: "A name of the list.") var method: String?
  @Argument(parsing: .allUnrecognized, help: .hidden) var settings: [String] = []
  @Option(help: ArgumentHelp("The table; - for standard input.", valueName: "file"))
  var ratings: String?
  @Flag(help: "List the methods, or explain one.") var list = false
  @Option(help: "text or json.") var format: ListFormat = .text

  func validate() throws {
    try IdleOption.refuse(
      IdleOption(
        "--ratings", when: list && ratings != nil,
        "`--list` computes nothing; leave one of them out"),
      IdleOption(
        settings.first ?? "", when: list && !settings.isEmpty,
        "`--list` computes nothing; leave one of them out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    if list { return try tellMethods(invocation) }
    guard let method else { throw .usage("name a method; `assay stats --list` lists them") }
    let found = try StatsVerb.find(method)
    guard let ratings else { throw .usage("--ratings names the file with the table") }
    let arguments = try StatisticArguments(settings, for: found)
    let given = try arguments.settings(invocation)
    let settings: StatisticSettings
    do throws(StatisticFailure) { settings = try found.settings(given) } catch {
      throw .usage(error.sentence)
    }
    let file = try RatingsFile(
      try invocation.bytes(of: ratings), name: ratings, words: found.words)
    let table = file.rows.table
    var report: StatisticReport
    var status = ExitStatus.done
    do throws(StatisticFailure) { report = try found.run(on: table, settings: given) } catch {
      switch error {
      case .unknownSetting, .wrongSetting: throw .usage(error.sentence)
      case .undefined(let undefined):
        guard format == .json else {
          throw .no("\(found.name) is undefined here: \(undefined.reason)")
        }
        (report, status) = (found.report(of: undefined), .no)
      }
    }
    report.notes = file.rows.notes + report.notes
    if let file = arguments.pictureFile, let picture = report.picture {
      try invocation.writeFile(Array(picture.utf8), to: invocation.path(file))
      invocation.output.say("wrote \(file)")
    }
    switch format {
    case .json:
      invocation.output.print(
        StatisticDocument.value(report, of: found, settings: settings, file: file, table: table)
          .prettyText)
    case .text:
      invocation.output.write(
        StatisticText(
          title: found.summary,
          counts: StatisticText.counts(table, unrated: file.rows.unrated)
            + StatisticText.settings(settings), report: report, format: invocation.pageFormat
        ).text)
    }
    return status
  }

  private static func find(_ name: String) throws(CommandFailure) -> StatisticMethod {
    if let method = StatisticMethod.named(name) { return method }
    let names = StatisticMethod.all.flatMap { [$0.name] + $0.aliases }
    let near = nearestName(to: name, among: names).map { " did you mean `\($0)`?" } ?? ""
    throw .usage("there is no method `\(name)`;\(near) `assay stats --list` lists them")
  }

  private func tellMethods(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var methods = StatisticMethod.all
    if let method { methods = [try StatsVerb.find(method)] }
    switch format {
    case .json:
      invocation.output.print(JSONValue.array(methods.map(StatisticDocument.value)).prettyText)
    case .text where method != nil:
      invocation.output.write(methods.map(StatisticHelp.text).joined())
    case .text:
      let rows = methods.map { [$0.name, $0.summary] }
      invocation.output.write(
        Table(columns: [.init("method"), .init("what it is", least: 20)], rows: rows)
          .text(invocation.pageFormat))
    }
    return .done
  }
}
