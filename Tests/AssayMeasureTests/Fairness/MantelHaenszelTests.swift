import Testing

@testable import AssayMeasure

@Suite("Mantel and Haenszel") struct MantelHaenszelTests {
  static let tables: [String: [[Int]]] = [
    // Graduate admissions at Berkeley in 1973 (Bickel, Hammel and O'Connell 1975; R's UCBAdmissions):
    // women admitted and rejected, then men, by department.
    "berkeley": [
      [89, 19, 512, 313], [17, 8, 353, 207], [202, 391, 120, 205], [131, 244, 138, 279],
      [94, 299, 53, 138], [24, 317, 22, 351],
    ],
    // Penicillin in rabbits (Mantel 1963; R's help of mantelhaen.test).
    "rabbits": [[0, 6, 0, 5], [3, 3, 0, 6], [6, 0, 2, 4], [5, 1, 6, 0], [2, 0, 5, 0]],
    "three": [[4, 16, 30, 50], [20, 30, 10, 10], [3, 27, 8, 22]],
  ]

  /// R 4.2, mantelhaen.test: odds ratio, limits, chi-square and p without and with correction.
  static let cases: [(String, [Double])] = [
    (
      "berkeley",
      [
        1.10534266150222, 0.943102828516081, 1.29549224368164, 1.52460666044344, 0.216923697055517,
        1.4269462285867, 0.232263462817047,
      ]
    ),
    (
      "rabbits",
      [
        7, 1.02671268846167, 47.7251333802226, 5.65714285714286, 0.0173844203520662,
        3.92857142857143, 0.0474722551429181,
      ]
    ),
    (
      "three",
      [
        0.469594594594595, 0.237964612885668, 0.926688555068531, 4.78589631782866,
        0.028693710666801, 4.10104420027838, 0.0428567372306708,
      ]
    ),
  ]

  static func comparisons(_ name: String) -> [SelectionComparison] {
    (tables[name] ?? []).compactMap { cells in
      try? SelectionComparison(
        GroupCount("one", applicants: cells[0] + cells[1], selected: cells[0]),
        against: GroupCount("other", applicants: cells[2] + cells[3], selected: cells[2]))
    }
  }

  @Test(arguments: cases) func `agree with R`(_ example: (String, [Double])) throws {
    let found = try MantelHaenszel(Self.comparisons(example.0))
    let limits = found.interval(confidence: 0.95)
    let (plain, corrected) = (found.chiSquare(corrected: false), found.chiSquare(corrected: true))
    let one = ChiSquare(degrees: 1)
    let figures = [
      found.oddsRatio, limits?.lower, limits?.upper, plain, one.probability(above: plain),
      corrected,
      one.probability(above: corrected),
    ]
    #expect(agree(figures, example.1, within: 1e-10), "\(figures)")
  }

  /// statsmodels 0.15: StratifiedTable.test_equal_odds(adjust=True).
  @Test func `test homogeneity as statsmodels does`() throws {
    let berkeley = try MantelHaenszel(Self.comparisons("berkeley"))
    #expect(agree([berkeley.homogeneity], [18.82550125205277]))
    #expect(agree([berkeley.logStandardError], [0.08098890965622091]))
    #expect(ChiSquare(degrees: 5).probability(above: 18.82550125205277) < 0.0021)
    let three = try MantelHaenszel(Self.comparisons("three"))
    #expect(agree([three.homogeneity], [0.8187180414780804]))
  }

  /// Pooled over departments men have the higher rate, within them women have the higher odds.
  @Test func `undo the reversal of the pooled counts`() throws {
    let tables = Self.comparisons("berkeley")
    let pooled = try SelectionComparison(
      GroupCount(
        "women", applicants: tables.reduce(0) { $0 + $1.group.applicants },
        selected: tables.reduce(0) { $0 + $1.group.selected }),
      against: GroupCount(
        "men", applicants: tables.reduce(0) { $0 + $1.reference.applicants },
        selected: tables.reduce(0) { $0 + $1.reference.selected }))
    #expect(try #require(pooled.oddsRatio) < 0.55)
    #expect(try #require(MantelHaenszel(tables).oddsRatio) > 1.1)
  }

  @Test func `refuse strata in which nothing varies`() throws {
    let still = try SelectionComparison(
      GroupCount("one", applicants: 5, selected: 5),
      against: GroupCount("other", applicants: 4, selected: 4))
    let found = #expect(throws: Undefined.self) { try MantelHaenszel([still]) }
    #expect(
      found?.reason
        == "no stratum has applicants of both groups, of whom some but not all were selected")
    let open = try SelectionComparison(
      GroupCount("one", applicants: 5, selected: 5),
      against: GroupCount("other", applicants: 4, selected: 1))
    let unbounded = try MantelHaenszel([open, still])
    #expect(unbounded.strata == 1)
    #expect(unbounded.oddsRatio == nil && unbounded.interval(confidence: 0.9) == nil)
    #expect(unbounded.chiSquare(corrected: true) > 0)
  }
}
