/// The ordered levels that criteria are rated on.
public struct Scale: Hashable, Sendable {
  /// One level: a number and the word that people say.
  public struct Level: Hashable, Sendable {
    /// The number that enters the arithmetic.
    public var number: Int
    /// `Solid`.
    public var name: String

    /// Joins number and name.
    public init(number: Int, name: String) {
      self.number = number
      self.name = name
    }
  }

  /// The name of a shared scale; nothing for a rubric's own.
  public var name: String?
  /// The title of a shared scale.
  public var title: String?
  /// At least two levels, numbers rising.
  public var levels: [Level]

  /// Makes a scale; the resolver has checked that the numbers rise.
  public init(name: String? = nil, title: String? = nil, levels: [Level]) {
    self.name = name
    self.title = title
    self.levels = levels
  }

  /// The word for a level number.
  public func word(for number: Int) -> String? { levels.first { $0.number == number }?.name }

  /// The lowest number.
  public var lowest: Int { levels.first?.number ?? 0 }

  /// The highest number.
  public var highest: Int { levels.last?.number ?? 0 }
}
