/// The settings that a caller gave, by name; all others have their defaults.
///
/// `StatisticMethod.run` has checked them against the options of the method, so that a lookup with the
/// name and the kind of one of them always has an answer.
public struct StatisticSettings: Hashable, Sendable {
  private let options: [StatisticOption]
  private let given: [String: String]

  init(options: [StatisticOption], given: [String: String]) throws(StatisticFailure) {
    var canonical: [String: String] = [:]
    for name in given.keys.sorted() {
      guard let option = options.first(where: { $0.isNamed(name) }) else {
        throw .unknownSetting(name: name, known: options.map(\.name))
      }
      canonical[option.name] = given[name].map(option.canonical)
    }
    self.options = options
    self.given = canonical
    for option in options {
      guard let text = canonical[option.name] else { continue }
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
      Double(plain: text).map(range.contains) == true
        ? nil
        : "a number from \(Digits.twelve(range.lowerBound)) to \(Digits.twelve(range.upperBound))"
    case .whole(_, let range):
      Int(text).map(range.contains) == true
        ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .words, .file, .picture, .flag: nil
    }
  }

  /// The settings that decide the figures, those not given with their defaults, in the order of the
  /// method; files, and settings that are left out, are missing.
  public var inEffect: [(name: String, value: String)] {
    options.compactMap { option in
      switch option.kind {
      case .choice: return (option.name, choice(option.name))
      case .number: return number(option.name).map { (option.name, Digits.shortest($0)) }
      case .whole: return whole(option.name).map { (option.name, String($0)) }
      case .words: return given[option.name].map { (option.name, $0) }
      case .file: return given[option.name].map { _ in (option.name, "given") }
      case .picture: return nil
      case .flag: return flag(option.name) ? (option.name, "yes") : nil
      }
    }
  }

  /// Whether the setting was given, and not left to its default.
  func isGiven(_ name: String) -> Bool { given[name] != nil }

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
    given[name].map { $0.split(separator: ",").map(\.withoutSpaceAround) } ?? []
  }

  /// The text of the file given.
  public func text(_ name: String) -> String? { given[name] }

  /// Whether a flag was named, or a picture.
  public func flag(_ name: String) -> Bool { given[name] != nil }

  private func kind(_ name: String) -> StatisticOption.Kind? {
    options.first { $0.name == name }?.kind
  }
}

extension Substring {
  fileprivate var withoutSpaceAround: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
