/// Ratings in whole categories, each with one element of every facet.
///
/// A facet is anything that may raise or lower a rating: who was rated, who rated, what was rated,
/// when. Elements are coded by their place in `Facet.elements`.
public struct FacetedTable: Hashable, Sendable {
  /// One facet and the names of its elements.
  public struct Facet: Hashable, Sendable {
    /// What the facet is used for.
    public enum Role: Hashable, Sendable {
      /// Measured, with higher measures where ratings are higher: ability.
      case positive
      /// Measured, with higher measures where ratings are lower: severity, difficulty.
      case negative
      /// Not measured: it only names cells for interactions, such as a group of candidates.
      case label
    }

    /// The name in the singular, such as `panellist`.
    public let name: String
    /// The names of the elements.
    public let elements: [String]
    /// What the facet is used for.
    public let role: Role

    /// A facet.
    public init(_ name: String, elements: [String], role: Role) {
      self.name = name
      self.elements = elements
      self.role = role
    }

    var sign: Double { role == .positive ? 1 : -1 }
  }

  /// The facets.
  public let facets: [Facet]
  /// For each facet the code of each row; -1 in a label facet for a row without an element.
  public let codes: [[Int]]
  /// The category of each row, counted in steps of the scale.
  public let categories: [Int]
  /// The size of one step, so that a category times `step` is the rating in scale units.
  public let step: Double

  /// A table; each list of `codes` is as long as `categories`, and each code is within its facet.
  public init(facets: [Facet], codes: [[Int]], categories: [Int], step: Double = 1) {
    precondition(codes.count == facets.count, "one list of codes for each facet")
    for (facet, list) in zip(facets, codes) {
      precondition(list.count == categories.count, "one code for each rating")
      let lowest = facet.role == .label ? -1 : 0
      precondition(
        list.allSatisfy { $0 >= lowest && $0 < facet.elements.count }, "codes within the facet")
    }
    self.facets = facets
    self.codes = codes
    self.categories = categories
    self.step = step
  }

  /// The number of ratings.
  public var count: Int { categories.count }

  /// The place of the facet of this name.
  public func facet(named name: String) -> Int? { facets.firstIndex { $0.name == name } }

  /// The measured facets, in their order.
  var measured: [Int] { facets.indices.filter { facets[$0].role != .label } }
}
