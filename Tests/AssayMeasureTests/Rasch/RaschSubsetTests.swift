import Testing

@testable import AssayMeasure

@Suite struct `Subsets that no rating links` {
  /// Two teams of two panellists and three candidates each, who score the same criteria.
  private var teams: [Rating] {
    let figures = ["a": [3, 4, 2, 5], "b": [2, 3, 3, 1], "c": [4, 2, 5, 3]]
    return ["x", "y"].flatMap { team in
      figures.sorted { $0.key < $1.key }.flatMap { candidate, values in
        values.enumerated().map { place, value in
          Rating(
            candidate: team + candidate, criterion: place < 2 ? "k1" : "k2",
            panellist: team + (place % 2 == 0 ? "1" : "2"),
            value: Double(team == "x" ? value : 6 - value))
        }
      }
    }
  }

  @Test func `are named and refused, although they share the criteria`() throws {
    let method = try #require(StatisticMethod.named("rasch"))
    let expected =
      "the ratings fall into 2 subsets that nothing links, so that measures cannot be compared "
      + "across them: subset 1 has candidate `xa`, `xb`, `xc` with panellist `x1`, `x2`; subset 2 "
      + "has candidate `ya`, `yb`, `yc` with panellist `y1`, `y2`; a rating across them would link "
      + "them"
    #expect(throws: StatisticFailure.undefined(Undefined(expected))) {
      try method.run(on: RatingTable(teams))
    }
  }

  @Test func `are centred each when that is asked for`() throws {
    let table = try FacetedTable(
      RatingTable(teams), facets: ["candidate", "panellist", "criterion"], step: 1)
    let fit = try ManyFacetRasch(table, RaschOptions(subsets: .centre))
    let panel = fit.elements[1].map { $0.measure ?? .nan }
    #expect(abs(panel[0] + panel[1]) < 1e-9 && abs(panel[2] + panel[3]) < 1e-9)
    #expect(fit.subsets.count == 2)
    #expect(fit.residual < 1e-8)
    #expect(fit.notes.contains { $0.hasPrefix("2 subsets share no link") })
  }

  @Test func `are joined by one rating across`() throws {
    let link = Rating(candidate: "xa", criterion: "k1", panellist: "y1", value: 3)
    let table = try FacetedTable(
      RatingTable(teams + [link]), facets: ["candidate", "panellist", "criterion"], step: 1)
    #expect(try ManyFacetRasch(table).subsets.isEmpty)
  }

  /// Each panellist scores one criterion: severity and difficulty cannot be told apart.
  @Test func `are found where two facets go together`() throws {
    let ratings = (0..<6).flatMap { candidate in
      [1, 2].map { place in
        Rating(
          candidate: "c\(candidate)", criterion: "k\(place)", panellist: "p\(place)",
          value: Double((candidate * (place + 1)) % 4))
      }
    }
    let table = try FacetedTable(
      RatingTable(ratings), facets: ["candidate", "panellist", "criterion"], step: 1)
    let refusal = #expect(throws: Undefined.self) { try ManyFacetRasch(table) }
    #expect(refusal?.reason.contains("panellist `p1` with criterion `k1`") == true)
  }

  /// No two ratings of a Latin square agree in two facets; the differences are fixed all the same.
  @Test func `are not mistaken in a Latin square`() throws {
    var codes: [[Int]] = [[], [], []]
    var ratings: [Int] = []
    for row in 0..<5 {
      for column in 0..<5 {
        codes[0].append(row)
        codes[1].append(column)
        codes[2].append((row + column) % 5)
        ratings.append(1 + (row * 2 + column * 3 + row * column) % 4)
      }
    }
    let names = (0..<5).map { "\($0)" }
    let table = FacetedTable(
      facets: [
        FacetedTable.Facet("candidate", elements: names, role: .positive),
        FacetedTable.Facet("panellist", elements: names, role: .negative),
        FacetedTable.Facet("criterion", elements: names, role: .negative),
      ], codes: codes, categories: ratings)
    #expect(try ManyFacetRasch(table).subsets.isEmpty)
  }

  /// The second pair of children meets the items of the first in one item only, and has it right.
  @Test func `whose only link is one-sided have no finite measures`() {
    let table = RaschCases.matrix(["10..", "01..", "1.10", "..01"])
    let expected =
      "no finite measures fit best: the measures run away with candidate `c3`, candidate `c4`, "
      + "criterion `i3`, criterion `i4`, whose ratings do not overlap enough with those of the "
      + "others; more ratings across them are needed"
    #expect(throws: Undefined(expected)) { try ManyFacetRasch(table) }
  }
}
