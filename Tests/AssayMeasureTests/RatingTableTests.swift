import Testing

@testable import AssayMeasure

@Suite struct `A table of ratings` {
  static let ratings: [Rating] = [
    Rating(candidate: "b", criterion: "y", panellist: "r2", value: 3),
    Rating(candidate: "a", criterion: "y", panellist: "r1", value: 4, time: 2),
    Rating(candidate: "a", criterion: "y", panellist: "r1", value: 5, time: 1),
    Rating(candidate: "a", criterion: "x", panellist: "r1", value: 2),
    Rating(candidate: "b", criterion: "x", panellist: "r1", value: 1),
  ]

  @Test func `is the same in whatever order its rows came`() {
    let table = RatingTable(Self.ratings)
    #expect(table == RatingTable(Self.ratings.reversed()))
    #expect(table.candidates.names == ["a", "b"])
    #expect(table.values == [2, 5, 4, 1, 3])
    #expect(table.panellists.codes == [0, 0, 0, 0, 1])
  }
}
