/// A statistic by name: what it takes, what it says, and how it is computed.
public struct StatisticMethod: Sendable {
  /// The name on the command line, lower case words joined by dashes.
  public let name: String
  /// Other names under which users know it.
  public let aliases: [String]
  /// One line: what it is, and for what design of ratings.
  public let summary: String
  /// What it follows: paper, standard or reference program.
  public let source: String
  /// Its settings.
  public let options: [StatisticOption]
  /// What ratings may be besides numbers.
  public let words: RatingRows.Words
  /// The figures that a report has in any case, and that are undefined where the whole method is.
  let figures: [String]

  private let compute:
    @Sendable (RatingTable, StatisticSettings) throws(Undefined) -> StatisticReport

  /// A method.
  public init(
    name: String, aliases: [String] = [], summary: String, source: String,
    options: [StatisticOption] = [], figures: [String] = [], words: RatingRows.Words = .refused,
    compute:
      @escaping @Sendable (RatingTable, StatisticSettings) throws(Undefined) -> StatisticReport
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.source = source
    self.options = options
    self.figures = figures
    self.words = words
    self.compute = compute
  }

  /// Checks the settings `given` by name and computes the report.
  public func run(
    on table: RatingTable, settings given: [String: String] = [:]
  ) throws(StatisticFailure) -> StatisticReport {
    let settings = try settings(given)
    do throws(Undefined) {
      if table.labels.isEmpty { return try compute(table, settings) }
      guard words == .categories else {
        throw Undefined("the ratings are words, such as `\(table.labels[0])`: it needs numbers")
      }
      let order = settings.words("categories")
      let labelled = order.isEmpty ? table : try table.labelled(in: order)
      var report = try compute(labelled, settings)
      report.notes += labelled.labelNotes
      return report
    } catch { throw .undefined(error) }
  }

  /// The settings `given` by name, checked, and all others with their defaults.
  public func settings(
    _ given: [String: String]
  ) throws(StatisticFailure) -> StatisticSettings {
    try StatisticSettings(options: options, given: given)
  }

  /// The setting of this name or alias, in any case.
  public func option(named name: String) -> StatisticOption? {
    options.first { $0.isNamed(name) }
  }

  /// The report that stands where the whole method is undefined: its figures, without a value.
  public func report(of undefined: Undefined) -> StatisticReport {
    let own = String(name.map { $0 == "-" ? "_" : $0 })
    let names = figures.isEmpty ? [own] : figures
    return StatisticReport(figures: names.map { .init($0, .undefined(undefined.reason)) })
  }
}
