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
  /// Other names under which users know it.
  public let aliases: [String]
  /// Other words for a choice, without case, spaces, dashes and underscores.
  let synonyms: [String: String]
  /// One line of help.
  public let help: String

  /// A setting.
  public init(
    _ name: String, _ kind: Kind, aliases: [String] = [], synonyms: [String: String] = [:],
    help: String
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.synonyms = synonyms
    self.help = help
  }

  /// Whether `name`, in any case, is its own or an alias.
  public func isNamed(_ name: String) -> Bool {
    let plain = name.simplified
    return ([self.name] + aliases).contains { $0.simplified == plain }
  }

  /// `text` as the setting itself writes it: the word of a choice, or a confidence of 95 as 0.95.
  func canonical(_ text: String) -> String {
    switch kind {
    case .choice(let words):
      let plain = text.simplified
      return words.first { $0 == text } ?? words.first { $0.simplified == plain }
        ?? synonyms[plain] ?? text
    case .number(_, let range) where name == "confidence" || name == "level":
      let plain = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let number = Double(plain: plain), number > 1, range.upperBound < 1 else {
        return text
      }
      return Digits.twelve(number / 100)
    case .number, .whole, .words, .file, .picture, .flag: return text
    }
  }
}
