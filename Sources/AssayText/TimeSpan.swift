/// A length of time as an author writes it: a count and a unit.
public struct TimeSpan: Hashable, Sendable, CustomStringConvertible {
  /// The units of the language.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case minute
    case hour
    case day
    case workingDay = "working day"
    case week
    case month
  }

  /// How many units.
  public var count: Int
  /// What is counted.
  public var unit: Unit

  /// Makes a length of `count` units.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// `45 minutes`, `1 working day`.
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// The length in minutes for minutes and hours; nothing for units that hang on a calendar.
  public var minutes: Int? {
    switch unit {
    case .minute: count
    case .hour: count * 60
    case .day, .workingDay, .week, .month: nil
    }
  }
}
