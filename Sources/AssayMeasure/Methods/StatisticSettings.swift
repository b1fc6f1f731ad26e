/// The settings that a caller gave, by name; all others have their defaults.
///
/// `StatisticMethod.run` has checked them against the options of the method, so that a lookup with the
/// name and the kind of one of them always has an answer.
public struct StatisticSettings: Hashable, Sendable {
  private let options: [StatisticOption]
  private let given: [String: String]

  init(options: [StatisticOption], given: [String: String]) throws(StatisticFailure) {
    self.options = options
    self.given = given
    for name in given.keys.sorted() where !options.contains(where: { $0.name == name }) {
      throw .unknownSetting(name: name, known: options.map(\.name))
    }
    for option in options {
      guard let text = given[option.name] else { continue }
      if let expected = StatisticSettings.expectation(of: option.kind, unmetBy: text) {
        throw .wrongSetting(name: option.name, given: text, expected: expected)
      }
    }
  }

  private static func expectation(
    of kind: StatisticOption.Kind, unmetBy text: String
  ) -> String? {
    switch kind {
    case .choice(let words):
      words.contains(text) ? nil : "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .number(_, let range):
      Double(text).map(range.contains) == true
        ? nil
        : "a number from \(Digits.twelve(range.lowerBound)) to \(Digits.twelve(range.upperBound))"
    case .whole(_, let range):
      Int(text).map(range.contains) == true
        ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .words, .file, .picture, .flag: nil
    }
  }

  /// The word chosen.
  public func choice(_ name: String) -> String {
    if let text = given[name] { return text }
    guard case .choice(let words)? = kind(name) else { return "" }
    return words.first ?? ""
  }

  /// The number given, or its default.
  public func number(_ name: String) -> Double? {
    if let text = given[name] { return Double(text) }
    guard case .number(let standard, _)? = kind(name) else { return nil }
    return standard
  }

  /// The whole number given, or its default.
  public func whole(_ name: String) -> Int? {
    if let text = given[name] { return Int(text) }
    guard case .whole(let standard, _)? = kind(name) else { return nil }
    return standard
  }

  /// The words given.
  public func words(_ name: String) -> [String] {
    given[name].map { $0.split(separator: ",").map { String($0) } } ?? []
  }

  /// The text of the file given.
  public func text(_ name: String) -> String? { given[name] }

  /// Whether a flag was named, or a picture.
  public func flag(_ name: String) -> Bool { given[name] != nil }

  private func kind(_ name: String) -> StatisticOption.Kind? {
    options.first { $0.name == name }?.kind
  }
}
