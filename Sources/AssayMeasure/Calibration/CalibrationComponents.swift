/// Where ratings differ, as standard deviations in units of the scale.
public struct CalibrationComponents: Hashable, Sendable {
  /// Between candidates, all else equal.
  public var candidate: Double
  /// Between the areas of a candidate.
  public var area: Double
  /// Between the criteria of an area of a candidate.
  public var criterion: Double
  /// Between panellists: severity.
  public var panellist: Double
  /// Between panellists on one candidate beyond their severity: halo.
  public var halo: Double
  /// Between panellists on one area of one candidate beyond their halo.
  public var areaHalo: Double
  /// Of one rating beyond all of these.
  public var residual: Double

  /// Components in the order of the model.
  public init(
    candidate: Double, area: Double, criterion: Double, panellist: Double, halo: Double,
    areaHalo: Double, residual: Double
  ) {
    self.candidate = candidate
    self.area = area
    self.criterion = criterion
    self.panellist = panellist
    self.halo = halo
    self.areaHalo = areaHalo
    self.residual = residual
  }

  /// The seven in the order of the model.
  public var values: [Double] {
    [candidate, area, criterion, panellist, halo, areaHalo, residual]
  }

  /// Seven values in the order of the model.
  init(_ values: [Double]) {
    self.init(
      candidate: values[0], area: values[1], criterion: values[2], panellist: values[3],
      halo: values[4], areaHalo: values[5], residual: values[6])
  }

  /// Names of the seven in the order of the model, as in reports.
  public static let names = [
    "candidate", "candidate:area", "candidate:criterion", "panellist", "candidate:panellist",
    "candidate:panellist:area", "residual",
  ]
}
