import Testing

@testable import AssayMeasure

@Suite struct `Restricted likelihood` {
  @Test func `prints`() throws {
    for (t, f) in [(["candidate", "panellist", "candidate:panellist"], "criterion"), (["candidate", "panellist", "candidate:panellist", "candidate:criterion"], "criterion"), (["candidate", "panellist"], "criterion"), (["candidate", "panellist", "candidate:panellist"], "mean")] {
      let fit = try RestrictedFit.fit(sparseTable(), terms: t.compactMap { .init(rawValue: $0) }, fixed: .init(rawValue: f) ?? .mean)
      print(fit)
    }
  }
}
