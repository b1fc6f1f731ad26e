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

  /// Whether each of the six components, in the order of `CalibrationComponents.values`, was in the
  /// model.
  public var isPresent: [Bool]
  /// The logarithm of each of the six deviations at its most probable value; zero where not present.
  public var logarithms: [Double]
  /// The covariance of the logarithms, six rows of six; zero where not present.
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

  /// Puts what is known in place of the means and the covariance of `terms`.
  func impose(
    on means: inout [Double], _ target: inout [Double], _ terms: [ModelTerm]
  ) throws(Undefined) {
    let count = ModelTerm.count
    guard isPresent.count == count, logarithms.count == count, covariance.count == count * count,
      (logarithms + covariance).allSatisfy(\.isFinite)
    else { throw Undefined("the history does not hold six components and their covariance") }
    for (row, one) in terms.enumerated() where isPresent[one.rawValue] {
      means[row] = logarithms[one.rawValue]
      for (column, other) in terms.enumerated() where isPresent[other.rawValue] {
        target[row * terms.count + column] = covariance[one.rawValue * count + other.rawValue]
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
