/// Why a statistic was not computed at all.
public enum StatisticFailure: Error, Hashable, Sendable {
  /// A setting that the method does not have.
  case unknownSetting(name: String, known: [String])
  /// A setting with a value that it does not take.
  case wrongSetting(name: String, given: String, expected: String)
  /// The whole method is undefined for this table.
  case undefined(Undefined)

  /// One sentence in lower case without a final period.
  public var sentence: String {
    switch self {
    case .unknownSetting(let name, let known):
      "there is no setting `--\(name)`: the method has "
        + (known.isEmpty ? "none" : known.map { "`--\($0)`" }.joined(separator: ", "))
    case .wrongSetting(let name, let given, let expected):
      "`--\(name)` is `\(given)`: expected \(expected)"
    case .undefined(let undefined): undefined.reason
    }
  }
}
