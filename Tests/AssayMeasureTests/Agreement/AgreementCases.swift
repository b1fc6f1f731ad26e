@testable import AssayMeasure

/// Tables of units by raters as text: a row for each unit, `.` for a rating that is missing.
enum AgreementCases {
  static let texts: [String: String] = [
    // P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), table 2.
    "shroutFleiss": "9 2 5 8/6 1 3 2/8 4 6 8/7 1 2 6/10 5 6 9/6 2 4 7",
    // K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C.
    "krippendorff2011":
      "1 1 . 1/2 2 3 2/3 3 3 3/3 3 3 3/2 2 2 2/1 2 3 4/4 4 4 4/1 1 2 1/2 2 2 2/. 5 5 5/. . 1 1/. . 3 .",
    // Of our own making.
    "panel":
      "3 4 3 4 2/2 2 3 3 2/4 5 4 5 4/1 2 1 3 1/3 3 4 4 3/5 5 4 5 4/2 3 2 2 3/4 4 4 5 3/3 2 3 4 2/"
      + "2 1 2 3 1/4 3 5 4 4/3 4 3 3 3",
    "sparse":
      "3 . 4 . 2/2 2 . 3 ./. 5 4 . 4/1 . . . ./. 3 4 4 ./5 5 . 5 4/. . . . ./4 . 4 5 3/. 2 3 . 2/"
      + "2 1 . 3 ./. . 5 4 ./3 4 3 3 .",
    "halves":
      "7.5 8.0 7.0/6.5 6.0 6.0/9.0 8.5 9.5/5.0 5.5 4.5/7.0 7.0 8.0/8.0 8.5 8.0/6.0 7.5 6.5/3.5 5.0 4.0",
  ]

  /// J. L. Fleiss, Psychological Bulletin 76 (1971), table 1: 30 patients, six psychiatrists, five
  /// diagnoses.
  static let fleiss1971 = [
    "00060", "03003", "01401", "00006", "03030", "20400", "00402", "20310", "20040", "00006",
    "10050", "11040", "03300", "10050", "02031", "00501", "30012", "51000", "02040", "10203",
    "00006", "01050", "02013", "20040", "10041", "05010", "40002", "02040", "10500", "00006",
  ].map { row in row.utf8.map { Int($0) - 48 } }

  static func rows(_ name: String) -> [[Double?]] {
    (texts[name] ?? "").split(separator: "/").map { row in
      row.split(separator: " ").map { Double($0) }
    }
  }

  static func units(_ name: String) -> UnitTable { UnitTable(rows(name)) }

  static func counts(_ name: String) throws -> CategoryCounts { try CategoryCounts(units(name)) }

  static func matrix(_ name: String) throws -> RatingMatrix { try RatingMatrix(units(name)) }

  /// The same ratings in long form, each unit a candidate and each rater a panellist.
  static func table(_ name: String) -> RatingTable { table(rows(name)) }

  static func table(_ rows: [[Double?]]) -> RatingTable {
    var ratings: [Rating] = []
    for (unit, row) in rows.enumerated() {
      for (rater, cell) in row.enumerated() {
        guard let cell else { continue }
        ratings.append(
          Rating(
            candidate: "c\(unit + 100)", criterion: "one", panellist: "p\(rater + 10)", value: cell)
        )
      }
    }
    return RatingTable(ratings)
  }
}

/// Whether two lists of figures agree to a relative tolerance.
func agree(_ found: [Double?], _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { one, other in
      guard let one else { return false }
      return abs(one - other) <= max(abs(other) * tolerance, 1e-15)
    }
}
