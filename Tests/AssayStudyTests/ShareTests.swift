import AssayStudy
import Testing

@Suite struct `A share` {
  /// Worked out apart from this code.
  @Test(arguments: [
    (10, 100, 0.05522914, 0.17436566), (0, 20, 0, 0.16112516), (20, 20, 0.83887484, 1),
    (1, 2, 0.09453121, 0.90546879),
  ])
  func `has the interval of Wilson`(_ count: Int, _ total: Int, _ low: Double, _ high: Double)
    throws
  {
    let interval = try #require(Share(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 1e-7)
    #expect(abs(interval.upperBound - high) < 1e-7)
  }

  @Test func `of nothing is no number`() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(0, of: 0).interval == nil)
  }
}
