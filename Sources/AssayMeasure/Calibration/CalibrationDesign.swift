/// How criteria make up areas, and areas the overall score, with the bars that are set.
public struct CalibrationDesign: Hashable, Sendable {
  /// A criterion with its area and its share of it.
  public struct Criterion: Hashable, Sendable {
    /// The name, as in the ratings.
    public var name: String
    /// The name of its area.
    public var area: String
    /// Its weight beside the other criteria of the area: positive, of any unit.
    public var weight: Double

    /// A criterion.
    public init(name: String, area: String, weight: Double = 1) {
      self.name = name
      self.area = area
      self.weight = weight
    }
  }

  /// An area with its share of the overall score.
  public struct Area: Hashable, Sendable {
    /// The name.
    public var name: String
    /// Its weight beside the other areas: positive, of any unit.
    public var weight: Double
    /// The score below which the area fails, if there is one.
    public var floor: Double?

    /// An area.
    public init(name: String, weight: Double = 1, floor: Double? = nil) {
      self.name = name
      self.weight = weight
      self.floor = floor
    }
  }

  /// The scale of every rating.
  public let scale: CalibrationScale
  /// The areas, in the order in which they are shown.
  public let areas: [Area]
  /// The criteria, in the order in which they are shown.
  public let criteria: [Criterion]
  /// The overall score to reach, if there is one.
  public let bar: Double?

  /// A design; refused when names repeat, an area has no criterion or a criterion no area, or a weight
  /// is not positive.
  public init(
    scale: CalibrationScale, areas: [Area], criteria: [Criterion], bar: Double? = nil
  ) throws(Undefined) {
    try CalibrationDesign.checkNames(areas.map(\.name), of: "area")
    try CalibrationDesign.checkNames(criteria.map(\.name), of: "criterion")
    for area in areas where !criteria.contains(where: { $0.area == area.name }) {
      throw Undefined("the area `\(area.name)` has no criterion")
    }
    for criterion in criteria where !areas.contains(where: { $0.name == criterion.area }) {
      throw Undefined("the criterion `\(criterion.name)` has the unknown area `\(criterion.area)`")
    }
    for (name, weight) in areas.map({ ($0.name, $0.weight) })
      + criteria.map({ ($0.name, $0.weight) })
    where !(weight > 0 && weight.isFinite) {
      throw Undefined("the weight of `\(name)` is \(Digits.twelve(weight)), expected above zero")
    }
    for bar in areas.map(\.floor) + [bar] where bar?.isFinite == false {
      throw Undefined("a bar or a floor is not a finite number")
    }
    self.scale = scale
    self.areas = areas
    self.criteria = criteria
    self.bar = bar
  }

  /// The design of a table alone: one area `all` with every criterion at the same weight.
  public init(of table: RatingTable, scale: CalibrationScale, bar: Double? = nil) throws(Undefined)
  {
    try self.init(
      scale: scale, areas: [Area(name: "all")],
      criteria: table.criteria.names.map { Criterion(name: $0, area: "all") }, bar: bar)
  }

  private static func checkNames(_ names: [String], of kind: String) throws(Undefined) {
    guard !names.isEmpty else { throw Undefined("there is no \(kind)") }
    let coding = Coding(names)
    guard coding.count < names.count else { return }
    var seen = [Bool](repeating: false, count: coding.count)
    for (place, code) in coding.codes.enumerated() {
      if seen[code] { throw Undefined("the \(kind) `\(names[place])` is named twice") }
      seen[code] = true
    }
  }
}
