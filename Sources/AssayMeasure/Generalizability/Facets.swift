/// What a figure varies over: the candidates, who are measured, and the facets of the measurement.
public struct Facets: OptionSet, Hashable, Sendable {
  /// One bit for each facet.
  public let rawValue: UInt8

  /// The facets of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The candidates, who are measured: p, for persons.
  public static let candidate = Facets(rawValue: 1)
  /// The criteria: i, for items.
  public static let criterion = Facets(rawValue: 2)
  /// The panellists: r, for raters.
  public static let panellist = Facets(rawValue: 4)
  /// Repeated ratings of one criterion of one candidate by one panellist.
  public static let repetition = Facets(rawValue: 8)

  /// Each facet that may occur, in a fixed order.
  static let each: [Facets] = [.candidate, .criterion, .panellist, .repetition]

  /// The facets one by one.
  var members: [Facets] { Facets.each.filter(contains) }
}
