/// How a many-facet Rasch model is fitted.
public struct RaschOptions: Hashable, Sendable {
  /// What thresholds the elements of a facet share.
  public enum Model: Hashable, Sendable {
    /// One set of thresholds for all ratings (Andrich 1978).
    case ratingScale
    /// A set of thresholds for each element of this facet (Masters 1982).
    case partialCredit(facet: Int)
  }

  /// What is done about a category between others that nobody used.
  public enum Unobserved: Hashable, Sendable {
    /// The categories above move down by one, as in Facets; a note says so.
    case collapse
    /// The table is refused.
    case refuse
  }

  /// What is done about sets of elements that no rating links.
  public enum Subsets: Hashable, Sendable {
    /// The table is refused, with the sets named.
    case refuse
    /// The negative facets are centred at zero within each set: an assumption, not a finding.
    case centre
  }

  /// What thresholds the elements share.
  public var model: Model
  /// Measures that are held at given values.
  public var anchors: RaschAnchors
  /// How far inside the possible range an extreme score is put, in steps; Facets takes .3.
  public var extremeAdjustment: Double
  /// The largest difference left between observed and expected scores.
  public var tolerance: Double
  /// The facet whose mean is free; all others are centred at zero where they have no anchors.
  public var floatingFacet: Int
  /// What is done about unused categories between used ones.
  public var unobserved: Unobserved
  /// What is done about sets that no rating links.
  public var subsets: Subsets

  /// The settings of a report: rating scale, no anchors, .3, 1e-8, first facet floating.
  public init(
    model: Model = .ratingScale, anchors: RaschAnchors = RaschAnchors(),
    extremeAdjustment: Double = 0.3, tolerance: Double = 1e-8, floatingFacet: Int = 0,
    unobserved: Unobserved = .collapse, subsets: Subsets = .refuse
  ) {
    self.model = model
    self.anchors = anchors
    self.extremeAdjustment = extremeAdjustment
    self.tolerance = tolerance
    self.floatingFacet = floatingFacet
    self.unobserved = unobserved
    self.subsets = subsets
  }
}

/// Measures and thresholds from an earlier fit, in logits, that are held and not estimated.
public struct RaschAnchors: Hashable, Sendable {
  /// For a facet by name, the measures of elements by name.
  public var measures: [String: [String: Double]]
  /// Thresholds by the name of the element that has them (`nil` for all) and the category entered.
  public var thresholds: [ThresholdName: Double]

  /// Which threshold is meant.
  public struct ThresholdName: Hashable, Sendable {
    /// The element of the partial credit facet; `nil` in a rating scale.
    public var element: String?
    /// The upper of the two categories, in steps of the scale.
    public var category: Int

    /// A threshold by name.
    public init(element: String? = nil, category: Int) {
      self.element = element
      self.category = category
    }
  }

  /// Anchors; none when nothing is given.
  public init(
    measures: [String: [String: Double]] = [:], thresholds: [ThresholdName: Double] = [:]
  ) {
    self.measures = measures
    self.thresholds = thresholds
  }
}
