import AssayMeasure
import Testing

@Suite struct MixedModelRefusalTests {
  private func reason(
    _ response: [Double], fixed: [[Double]] = [], _ groups: [(String, [Int])]
  ) -> String? {
    do {
      _ = try MixedModel.fit(
        response: response, fixed: fixed, random: groups.map { Grouping($0.0, keys: $0.1) })
      return nil
    } catch { return error.reason }
  }

  private let values = [3.0, 1, 4, 1, 5, 9, 2, 6]
  private let pairs = [0, 0, 1, 1, 2, 2, 3, 3]

  @Test func `what cannot be told apart is named`() {
    #expect(
      reason(values, [("a", pairs), ("b", pairs.map { 9 - $0 })])
        == "the variance of `b` cannot be told apart from the others in this table")
    #expect(reason(values, [("a", pairs), ("b", pairs)]) == "`b` groups the ratings as `a` does")
    #expect(
      reason(values, [("a", Array(0..<8))])
        == "`a` has a level for every rating, so that the residual is the same")
    #expect(
      reason(values, [("a", pairs.map { _ in 1 })]) == "`a` has fewer than two levels")
  }

  @Test func `a fixed part that leaves nothing is refused`() {
    let ones = values.map { _ in 1.0 }
    #expect(
      reason(values, fixed: [ones, ones], [("a", pairs)])
        == "the columns of the fixed part depend on each other")
    let levels = (0..<4).map { level in pairs.map { $0 == level ? 1.0 : 0 } }
    #expect(
      reason(values, fixed: levels, [("a", pairs)])
        == "the variance of `a` cannot be told apart from the others in this table")
    #expect(reason([1, 2], [("a", [0, 1])]) == "2 ratings are too few for a variance")
    #expect(reason(ones, [("a", pairs)]) == "the ratings do not vary")
    #expect(
      reason(pairs.map { Double($0) }, [("a", pairs)])
        == "the groupings explain the ratings wholly: no variance is left for the residual")
  }

  @Test func `too much work is refused and not begun`() throws {
    let groups = [Grouping("a", keys: pairs), Grouping("b", keys: [0, 1, 2, 0, 1, 2, 0, 1])]
    let work = try MixedModel.fit(response: values, random: groups).work
    #expect(work > 20)
    #expect(
      throws: Undefined(
        "the ratings are linked in too many ways for restricted maximum likelihood: 50 multiplications "
          + "a step, at most 20 are done")
    ) { try MixedModel.fit(response: values, random: groups, limit: 20) }
  }
}
