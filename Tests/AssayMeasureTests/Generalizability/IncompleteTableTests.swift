import AssayMeasure
import Testing

/// Expected figures: R 4.2.2 with lme4 1.1-31, `lmer` with one random term for each effect, `bobyqa` at
/// `rhoend = 1e-12`.
@Suite struct IncompleteTableTests {
  private func check(
    _ reading: ReportReading, _ variances: [String: Double], criterion: Double
  ) {
    for (effect, expected) in variances {
      let found = reading.variance(effect) ?? -1
      #expect(abs(found - expected) <= 2e-6 * max(expected, 0.01), "\(effect): \(found)")
    }
    #expect(abs((reading["reml_criterion"] ?? 0) - criterion) < 1e-7)
    #expect(reading.text("method") == "reml")
  }

  @Test func `six random terms in an incomplete panel`() throws {
    let reading = try ReportReading(
      "g-study", GeneralizabilityData.panelTable(), ["interval": "none"])
    check(
      reading,
      [
        "candidate": 0.595899359923, "criterion": 0, "panellist": 0.203554504364,
        "candidate:criterion": 0.118201615146, "candidate:panellist": 0.188727570448,
        "criterion:panellist": 0.0453980642201, "residual": 0.334107949260,
      ], criterion: 453.922575929)
    #expect(reading.report.notes.contains { $0.hasSuffix("possible: `criterion`") })
  }

  @Test func `fixed criteria in an incomplete panel`() throws {
    let reading = try ReportReading(
      "g-study", GeneralizabilityData.panelTable(), ["fixed-criteria": "", "interval": "none"])
    check(
      reading,
      [
        "candidate": 0.593735734151, "panellist": 0.202624450563,
        "candidate:criterion": 0.122198662598, "candidate:panellist": 0.187525507484,
        "criterion:panellist": 0.049492384198, "residual": 0.333135304229,
      ], criterion: 456.071330456)
    #expect(reading.variance("criterion") == nil)
  }

  @Test func `one criterion of an incomplete panel`() throws {
    let table = GeneralizabilityData.panelTable(criterion: 0)
    check(
      try ReportReading("g-study", table),
      [
        "candidate": 0.545843863226, "panellist": 0.397630658771, "residual": 0.543868706358,
      ], criterion: 126.646996939)
    check(
      try ReportReading("g-study", table, ["design": "r:p"]),
      ["candidate": 0.537202307781, "residual": 0.921203977231], criterion: 135.784347941)
  }

  @Test func `nested panellists in an incomplete panel`() throws {
    check(
      try ReportReading(
        "g-study", GeneralizabilityData.panelTable(), ["design": "i-r:p", "interval": "none"]),
      [
        "candidate": 0.544817773141, "criterion": 0, "panellist:candidate": 0.426908511478,
        "candidate:criterion": 0.120204985484, "residual": 0.377100160063,
      ], criterion: 469.973289346)
  }

  @Test func `the unbalanced data of Brennan`() throws {
    let category = [0, 0, 1, 1, 1, 1, 2, 2]
    let table = GeneralizabilityData.table(
      GeneralizabilityData.unbalanced, criterion: { "h\(category[$0])" }, panellist: { "i\($0)" })
    let reading = try ReportReading("g-study", table, ["interval": "none"])
    #expect(reading.text("design") == "p x (r:i)")
    check(
      reading,
      [
        "candidate": 1.017819484842, "criterion": 3.637663812660,
        "panellist:criterion": 0.296665553072, "candidate:criterion": 1.021006084383,
        "residual": 0.837693032545,
      ], criterion: 225.462974137)
  }

  @Test func `synthetic data set 1 with ten holes`() throws {
    let table = GeneralizabilityData.table(
      GeneralizabilityData.synthetic1, criterion: { "item\($0)" }, keeping: { $0 != $1 })
    check(
      try ReportReading("g-study", table, ["interval": "wald"]),
      [
        "candidate": 0.0595922260579, "criterion": 0.0710862120820, "residual": 0.1239225411224,
      ], criterion: 123.078371308)
  }

  @Test func `a complete table has the same components either way`() throws {
    let table = GeneralizabilityData.table(
      GeneralizabilityData.synthetic1, criterion: { "item\($0)" })
    let reading = try ReportReading("g-study", table, ["method": "reml", "interval": "none"])
    check(
      reading,
      [
        "candidate": 0.0574074044063, "criterion": 0.0754208765593, "residual": 0.1268518521693,
      ], criterion: 134.860212869)
    let means = try ReportReading("g-study", table)
    for effect in ["candidate", "criterion", "residual"] {
      let (one, other) = (reading.variance(effect) ?? 0, means.variance(effect) ?? 1)
      #expect(abs(one - other) < 1e-8)
    }
  }
}
