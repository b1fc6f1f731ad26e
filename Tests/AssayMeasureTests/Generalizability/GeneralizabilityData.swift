import AssayMeasure

/// Tables of the literature and one made for these tests, one candidate a line.
enum GeneralizabilityData {
  /// R. L. Brennan, Generalizability Theory (2001), synthetic data set 1: 10 persons, 12 items.
  static let synthetic1 = """
    1 0 1 0 0 0 0 0 0 0 0 0
    1 1 1 0 0 1 0 0 0 0 0 0
    1 1 1 1 1 0 0 0 0 0 0 0
    1 1 0 1 1 0 0 1 0 0 0 0
    1 1 1 1 1 0 1 0 0 0 0 0
    1 1 1 0 1 1 1 0 0 0 0 0
    1 1 1 1 1 1 1 0 0 0 0 0
    1 1 1 1 0 1 1 1 1 1 0 0
    1 1 1 1 1 1 1 1 1 1 1 0
    1 1 1 1 1 1 1 1 1 1 1 1
    """

  /// Brennan (2001), synthetic data sets 2 and 3: 10 persons; in 3 four items on each of two occasions,
  /// in 2 eight items of their own for each person.
  static let synthetic3 = """
    2 6 7 5 2 5 5 5
    4 5 6 7 6 7 5 7
    5 5 4 6 5 4 5 5
    5 9 8 6 5 7 7 6
    4 3 5 6 4 5 6 4
    4 4 4 7 6 4 7 8
    2 6 6 5 2 7 7 5
    3 4 4 5 6 6 6 4
    0 5 4 5 5 5 5 3
    6 8 7 6 6 8 8 6
    """

  /// Brennan (2001), synthetic data set 4: 10 persons; four raters for each of three tasks. It is
  /// `Brennan.3.2` of the R package gtheory.
  static let synthetic4 = """
    5 6 5 5 5 3 4 5 6 7 3 3
    9 3 7 7 7 5 5 5 7 7 5 2
    3 4 3 3 5 3 3 5 6 5 1 6
    7 5 5 3 3 1 4 3 5 3 3 5
    9 2 9 7 7 7 3 7 2 7 5 3
    3 4 3 5 3 3 6 3 4 5 1 2
    7 3 7 7 7 5 5 7 5 5 5 4
    5 8 5 7 7 5 5 4 3 2 1 1
    9 9 8 8 6 6 6 5 5 8 1 1
    4 4 4 3 3 5 6 5 5 7 1 1
    """

  /// Brennan (2001), section 7.1: 8 persons; 2, 4 and 2 items in three categories.
  static let unbalanced = """
    4 5 3 3 5 4 5 7
    2 1 2 3 1 4 4 6
    2 4 4 7 6 5 8 7
    1 3 5 4 5 5 4 5
    3 3 6 7 5 7 8 9
    1 2 5 6 4 4 5 6
    3 5 6 8 6 7 7 8
    0 1 1 2 0 4 7 8
    """

  /// P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979): 6 targets, 4 judges.
  static let shroutFleiss = """
    9 2 5 8
    6 1 3 2
    8 4 6 8
    7 1 2 6
    10 5 6 9
    6 2 4 7
    """

  /// Made for these tests: 14 candidates with 3 or 4 of 6 panellists on 4 criteria, some missing; a line
  /// has candidate, panellist and the four ratings.
  static let panel = """
    1 1 3 4 3 3
    1 3 5 5 5 5
    1 4 - 5 4 5
    1 6 5 5 3 4
    2 2 3 3 3 2
    2 3 4 3 3 3
    2 4 2 3 2 4
    2 5 - 4 4 4
    3 1 4 5 3 4
    3 2 4 4 4 5
    3 5 5 4 5 5
    3 6 5 5 5 5
    4 1 3 1 2 1
    4 3 3 4 - 1
    4 4 3 2 3 -
    4 5 2 3 3 2
    5 1 1 1 1 2
    5 3 4 4 3 4
    5 6 3 4 3 3
    6 1 2 2 3 3
    6 2 2 3 4 -
    6 3 - 4 5 4
    6 5 3 2 4 4
    7 4 1 2 3 1
    7 5 1 1 1 2
    7 6 2 1 1 -
    8 1 3 3 4 3
    8 2 - 2 3 2
    8 4 1 2 4 2
    8 5 1 2 4 3
    9 1 3 1 3 3
    9 5 3 3 4 -
    9 6 3 4 4 4
    10 2 3 3 4 4
    10 4 3 4 3 4
    10 5 4 4 3 5
    11 1 3 1 2 2
    11 2 4 3 4 5
    11 4 3 3 3 4
    12 1 2 2 3 2
    12 2 3 4 3 4
    12 3 3 4 3 3
    13 1 2 1 2 2
    13 3 5 3 4 4
    13 4 1 2 2 2
    14 3 4 5 4 4
    14 4 3 5 - 4
    14 6 5 5 5 5
    """

  private static func letter(_ code: Int) -> String { String(UnicodeScalar(UInt8(97 + code))) }

  /// One rating for each figure, criterion and panellist named by its place in the line.
  static func table(
    _ text: String, criterion: (Int) -> String = { _ in "all" },
    panellist: (Int) -> String = { _ in "one" }, keeping: (Int, Int) -> Bool = { _, _ in true }
  ) -> RatingTable {
    let cells = MixedModelData.cells(text)
    return RatingTable(
      cells.value.indices.filter { keeping(cells.line[$0], cells.place[$0]) }.map { index in
        Rating(
          candidate: letter(cells.line[index]), criterion: criterion(cells.place[index]),
          panellist: panellist(cells.place[index]), value: cells.value[index])
      })
  }

  /// The ratings of `panel`; only on `criterion` where that is given.
  static func panelTable(criterion only: Int? = nil) -> RatingTable {
    var ratings: [Rating] = []
    for line in panel.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      for criterion in 0..<4 where only == nil || only == criterion {
        guard let value = Double(words[criterion + 2]) else { continue }
        ratings.append(
          Rating(
            candidate: words[0], criterion: letter(criterion), panellist: words[1], value: value))
      }
    }
    return RatingTable(ratings)
  }
}
