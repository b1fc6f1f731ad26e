@testable import AssayMeasure

/// Published tables that Rasch programs show as examples.
enum RaschCases {
  /// Three senior scientists rate seven junior scientists on five traits, 1 to 9: J. P. Guilford,
  /// Psychometric Methods (1954), p. 282, the example of the Facets manual. Judge, junior, ratings.
  static let guilford: [(judge: String, junior: String, ratings: String)] = [
    ("Avogadro", "Anne", "55353"),
    ("Avogadro", "Betty", "97585"),
    ("Avogadro", "Chris", "33371"),
    ("Avogadro", "David", "73133"),
    ("Avogadro", "Edward", "97785"),
    ("Avogadro", "Fred", "35351"),
    ("Avogadro", "George", "77555"),
    ("Brahe", "Anne", "65463"),
    ("Brahe", "Betty", "87572"),
    ("Brahe", "Chris", "45366"),
    ("Brahe", "David", "56455"),
    ("Brahe", "Edward", "24323"),
    ("Brahe", "Fred", "44642"),
    ("Brahe", "George", "33554"),
    ("Cavendish", "Anne", "55573"),
    ("Cavendish", "Betty", "77575"),
    ("Cavendish", "Chris", "35555"),
    ("Cavendish", "David", "53331"),
    ("Cavendish", "Edward", "97777"),
    ("Cavendish", "Fred", "33353"),
    ("Cavendish", "George", "77757"),
  ]

  static let guilfordTraits = ["Attack", "Basis", "Clarity", "Daring", "Enthusiasm"]

  static var guilfordRatings: [Rating] {
    guilford.flatMap { row in
      zip(guilfordTraits, row.ratings).map { trait, rating in
        Rating(
          candidate: row.junior, criterion: trait, panellist: row.judge,
          value: Double(rating.wholeNumberValue ?? 0))
      }
    }
  }

  static func guilfordTable() throws -> FacetedTable {
    try FacetedTable(
      RatingTable(guilfordRatings), facets: ["candidate", "panellist", "criterion"], step: 1)
  }

  /// Children by items from lines of digits, one line for each child.
  static func matrix(_ lines: [String], names: [String]? = nil) -> FacetedTable {
    let width = lines.first?.count ?? 0
    var (children, items, ratings): ([Int], [Int], [Int]) = ([], [], [])
    for (child, line) in lines.enumerated() {
      for (item, digit) in line.enumerated() {
        guard let rating = digit.wholeNumberValue else { continue }
        children.append(child)
        items.append(item)
        ratings.append(rating)
      }
    }
    return FacetedTable(
      facets: [
        FacetedTable.Facet(
          "candidate", elements: lines.indices.map { "c\($0 + 1)" }, role: .positive),
        FacetedTable.Facet(
          "criterion", elements: names ?? (0..<width).map { "i\($0 + 1)" }, role: .negative),
      ], codes: [children, items], categories: ratings)
  }

  /// Stress of mothers after Three Mile Island (Fienberg and others 1985), an example of Facets 4.1.8:
  /// low, medium and high for eight groups. The counts follow from the printed scores, counts and mean
  /// squares, and add up to the printed category counts 147, 713 and 208.
  static let threeMile: [(group: String, counts: [Int])] = [
    ("LT5 Winter 1979", [14, 69, 32]), ("LT5 Spring 1980", [18, 73, 24]),
    ("LT5 Fall 1981", [14, 72, 29]), ("LT5 Fall 1982", [18, 70, 27]),
    ("GT5 Winter 1979", [9, 110, 33]), ("GT5 Spring 1980", [35, 93, 24]),
    ("GT5 Fall 1981", [17, 116, 19]), ("GT5 Fall 1982", [22, 110, 20]),
  ]

  static var threeMileTable: FacetedTable {
    var (groups, ratings): ([Int], [Int]) = ([], [])
    for (place, group) in threeMile.enumerated() {
      for (category, count) in group.counts.enumerated() {
        groups += [Int](repeating: place, count: count)
        ratings += [Int](repeating: category + 1, count: count)
      }
    }
    return FacetedTable(
      facets: [
        FacetedTable.Facet("candidate", elements: threeMile.map(\.group), role: .positive)
      ], codes: [groups], categories: ratings)
  }
}
