public import AssayLanguage
public import AssayText

/// The least score of an area or a criterion that is not a shortfall.
public struct Floor: Hashable, Sendable {
  /// Whether it is one of an area.
  public let isOfArea: Bool
  /// Index of the area or of the criterion.
  public let index: Int
  /// The name of the area, or the qualified name of the criterion.
  public let name: String
  /// The least score.
  public let least: Fraction
}

extension Scorecard {
  /// The floors that a score can miss: those of areas, then those of criteria.
  public var floors: [Floor] {
    let ofAreas = areas.indices.map { index in
      areas[index].floor.map {
        Floor(isOfArea: true, index: index, name: areas[index].name, least: $0)
      }
    }
    let ofCriteria = criteria.indices.map { index in
      criteria[index].criterion.floor.map {
        Floor(isOfArea: false, index: index, name: criteria[index].qualifiedName, least: $0)
      }
    }
    return (ofAreas + ofCriteria).compactMap { $0 }.filter { $0.least > Fraction(scale.lowest) }
  }
}
