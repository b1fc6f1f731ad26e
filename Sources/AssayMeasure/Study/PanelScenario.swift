/// A kind of panel to simulate: how candidates and panellists differ, and who rates what.
///
/// Ratings come from adjacent categories: the log odds of two neighbouring ratings grow with ability
/// plus leniency plus halo. So they are whole numbers, crowd at the ends of the scale, and are not what
/// the estimator assumes. Deviations are in logits; one logit is about half a point in the middle.
public struct PanelScenario: Hashable, Sendable {
  /// The criteria of one area, their weights, and which seats of a panel rate them.
  public struct Area: Hashable, Sendable {
    /// The weights of the criteria inside the area.
    public var criteria: [Double]
    /// The weight of the area.
    public var weight: Double
    /// The seats that rate it; all when empty.
    public var seats: [Int]

    /// An area.
    public init(_ criteria: [Double], weight: Double = 1, seats: [Int] = []) {
      self.criteria = criteria
      self.weight = weight
      self.seats = seats
    }
  }

  /// What panellists do that the model does not foresee.
  public enum Twist: Hashable, Sendable {
    /// Nothing.
    case none
    /// Each panellist rates this many of the criteria only.
    case rates(Int)
    /// Normal ratings, rounded, by panellists who stretch or squeeze the scale.
    case stretched
    /// Strong candidates meet harsh panellists.
    case strongToHarsh
    /// One in five panellists hardly follows the candidate.
    case erratic
    /// Two teams without a common candidate, 0.8 logits apart.
    case teams
    /// Each seat is always taken by the same panellist.
    case fixedSeats
    /// The first four panellists are erratic, central, copying and drifting.
    case habits
  }

  /// The name.
  public var name: String
  /// The candidates of one pool.
  public var candidates = 40
  /// The panellists that can be drawn.
  public var panellists = 12
  /// The seats of a candidate's panel.
  public var seats = 4
  /// The areas.
  public var areas = [Area([1, 1]), Area([1, 1, 1], weight: 1.5)]
  /// The categories of the scale, from 1.
  public var categories = 5
  /// Standard deviations in logits: between candidates.
  public var candidate = 1.15
  /// Between the areas of a candidate.
  public var area = 0.85
  /// Between the criteria of an area of a candidate.
  public var criterion = 0.53
  /// Between panellists.
  public var severity = 0.65
  /// Between panellists on one candidate.
  public var halo = 0.95
  /// Between panellists on one area of one candidate.
  public var areaHalo = 0.0
  /// How sharply ratings follow: the factor of all log odds.
  public var sharpness = 1.0
  /// The median candidate, in logits from the middle of the scale.
  public var level = 0.35
  /// What differs from the model.
  public var twist = Twist.none
  /// How many pools are simulated in a full study.
  public var replications = 100

  /// The base case under a name: 40 candidates, 12 panellists, four seats, five criteria in two areas.
  public init(_ name: String) { self.name = name }

  /// The base case with changes.
  public init(_ name: String, _ change: (inout PanelScenario) -> Void) {
    self.name = name
    change(&self)
  }

  /// The bar on the overall score: 3.6 on a scale from 1 to 5, and alike on others.
  public var bar: Double { 1 + Double(categories - 1) * 0.65 }

  /// The design that the estimator is told.
  public var design: CalibrationDesign {
    get throws(Undefined) {
      var criteria: [CalibrationDesign.Criterion] = []
      for (place, area) in areas.enumerated() {
        for (index, weight) in area.criteria.enumerated() {
          criteria.append(.init(name: "k\(place)\(index)", area: "a\(place)", weight: weight))
        }
      }
      return try CalibrationDesign(
        scale: CalibrationScale(minimum: 1, maximum: Double(categories)),
        areas: areas.enumerated().map { .init(name: "a\($0)", weight: $1.weight) },
        criteria: criteria, bar: bar)
    }
  }
}
