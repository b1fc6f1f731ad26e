/// A setting of a statistic, by its name on the command line.
public struct StatisticOption: Hashable, Sendable {
  /// What values a setting takes.
  public enum Kind: Hashable, Sendable {
    /// One of these words; the first is taken when none is given.
    case choice([String])
    /// A number within the range; `nil` stands for a setting that may be left out.
    case number(default: Double?, within: ClosedRange<Double>)
    /// A whole number within the range.
    case whole(default: Int?, within: ClosedRange<Int>)
    /// A list of words, separated by commas; empty when none is given.
    case words
    /// A file whose text is read, such as the parameters of an earlier fit.
    case file
    /// A file that the picture of the report is written to; here it is on when it is named.
    case picture
    /// On when it is named.
    case flag
  }

  /// The name without dashes, such as `metric`.
  public let name: String
  /// What values it takes.
  public let kind: Kind
  /// One line of help.
  public let help: String

  /// A setting.
  public init(_ name: String, _ kind: Kind, help: String) {
    self.name = name
    self.kind = kind
    self.help = help
  }
}
