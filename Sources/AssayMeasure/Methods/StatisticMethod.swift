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

  private let compute:
    @Sendable (RatingTable, StatisticSettings) throws(Undefined) -> StatisticReport

  /// A method.
  public init(
    name: String, aliases: [String] = [], summary: String, source: String,
    options: [StatisticOption] = [],
    compute:
      @escaping @Sendable (RatingTable, StatisticSettings) throws(Undefined) -> StatisticReport
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.source = source
    self.options = options
    self.compute = compute
  }

  /// Checks the settings `given` by name and computes the report.
  public func run(
    on table: RatingTable, settings given: [String: String] = [:]
  ) throws(StatisticFailure) -> StatisticReport {
    let settings = try StatisticSettings(options: options, given: given)
    do { return try compute(table, settings) } catch { throw .undefined(error) }
  }
}
