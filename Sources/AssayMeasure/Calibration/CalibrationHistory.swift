/// What one run leaves for the next: the components and the severity of each panellist.
///
/// Plain numbers in units of the scale, so that a caller can store them in any form. Severities are
/// data about employees: keep them as such.
public struct CalibrationHistory: Hashable, Sendable {
  /// A panellist as an earlier run left them.
  public struct Panellist: Hashable, Sendable {
    /// The name, as in the ratings.
    public var name: String
    /// The severity: how far below the panel they rate.
    public var severity: Double
    /// The variance of the severity.
    public var variance: Double

    /// A panellist.
    public init(name: String, severity: Double, variance: Double) {
      self.name = name
      self.severity = severity
      self.variance = variance
    }
  }

  /// Whether each of the seven components, in the order of `CalibrationComponents.values`, was in the
  /// model.
  public var isPresent: [Bool]
  /// The logarithm of each of the seven deviations at its most probable value; zero where not present.
  public var logarithms: [Double]
  /// The covariance of the logarithms, seven rows of seven; zero where not present.
  public var covariance: [Double]
  /// The panellists by name in the order of its bytes.
  public var panellists: [Panellist]

  /// A history.
  public init(
    isPresent: [Bool], logarithms: [Double], covariance: [Double], panellists: [Panellist]
  ) {
    self.isPresent = isPresent
    self.logarithms = logarithms
    self.covariance = covariance
    self.panellists = panellists
  }

  /// The terms of a history of so many components: a history of six is from before the view of an
  /// area.
  private static func terms(_ count: Int) -> [ModelTerm] {
    switch count {
    case ModelTerm.count: ModelTerm.allCases
    case ModelTerm.count - 1: ModelTerm.allCases.filter { $0 != .areaHalo }
    default: []
    }
  }

  /// Puts what is known in place of the means and the covariance of `terms`.
  func impose(
    on means: inout [Double], _ target: inout [Double], _ terms: [ModelTerm]
  ) throws(Undefined) {
    let kept = CalibrationHistory.terms(isPresent.count)
    let count = kept.count
    guard count > 0, logarithms.count == count, covariance.count == count * count,
      (logarithms + covariance).allSatisfy(\.isFinite)
    else { throw Undefined("the history does not hold seven components and their covariance") }
    let places = terms.map { term in kept.firstIndex(of: term).flatMap { isPresent[$0] ? $0 : nil }
    }
    for (row, one) in places.enumerated() {
      guard let one else { continue }
      means[row] = logarithms[one]
      for (column, other) in places.enumerated() {
        if let other { target[row * terms.count + column] = covariance[one * count + other] }
      }
    }
  }

  /// What is known of the panellists of a table, `nil` for those who are new.
  func known(_ names: [String], widening: Double) throws(Undefined) -> [Panellist?] {
    guard widening >= 0, widening.isFinite else {
      throw Undefined("severities are widened by \(Digits.twelve(widening)), expected zero or more")
    }
    var places: [String: Int] = [:]
    for (place, panellist) in panellists.enumerated() {
      guard panellist.severity.isFinite, panellist.variance > 0, panellist.variance.isFinite else {
        throw Undefined("the history's severity of `\(panellist.name)` is not a finite number")
      }
      places[panellist.name] = place
    }
    return names.map { name in
      places[name].map { place in
        var panellist = panellists[place]
        panellist.variance += widening
        return panellist
      }
    }
  }
}
