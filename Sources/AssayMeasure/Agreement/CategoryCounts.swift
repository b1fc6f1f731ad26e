/// How often each unit was put into each category; empty cells are not kept.
public struct CategoryCounts: Hashable, Sendable {
  /// The categories, rising.
  public let categories: [Double]
  /// Where each unit begins in `columns` and `counts`, and behind the last the end.
  public private(set) var starts: [Int] = [0]
  /// Indexes into `categories`, rising within a unit.
  public private(set) var columns: [Int] = []
  /// How many ratings fell there, at least one.
  public private(set) var counts: [Int] = []
  /// The number of ratings of each unit.
  public private(set) var sizes: [Int] = []

  /// The number of units.
  public var count: Int { sizes.count }

  /// The places of the counts of a unit.
  public func places(_ unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// Rows of units with one count for each category; `categories` rise.
  public init(_ rows: [[Int]], categories: [Double]) {
    self.categories = categories
    for row in rows {
      for (column, count) in row.enumerated() where count > 0 {
        columns.append(column)
        counts.append(count)
      }
      starts.append(columns.count)
      sizes.append(row.reduce(0, +))
    }
  }

  /// The ratings of `table`; where `categories` are given, no others may occur.
  public init(_ table: UnitTable, categories given: [Double]? = nil) throws(Undefined) {
    let ratings = RatingCodes(table.values)
    categories = given.map { RatingCodes($0).found } ?? ratings.found
    let places = try ratings.places(in: categories)
    let codes = given == nil ? ratings.codes : ratings.codes.map { places[$0] }
    starts.reserveCapacity(table.count + 1)
    sizes.reserveCapacity(table.count)
    if categories.count <= 16 {
      tally(codes, of: table)
    } else {
      for unit in 0..<table.count { append(sorted: codes[table.places(unit)].sorted()) }
    }
  }

  /// Counts with a place for every category, without a question that depends on the ratings.
  private mutating func tally(_ codes: [Int], of table: UnitTable) {
    let width = categories.count
    var columns = [Int](repeating: 0, count: codes.count + width)
    var counts = columns
    var tally = [Int](repeating: 0, count: width)
    var end = 0
    for unit in 0..<table.count {
      let places = table.places(unit)
      for place in places { tally[codes[place]] += 1 }
      for column in 0..<width {
        columns[end] = column
        counts[end] = tally[column]
        end += tally[column] > 0 ? 1 : 0
        tally[column] = 0
      }
      starts.append(end)
      sizes.append(places.count)
    }
    self.columns = Array(columns[..<end])
    self.counts = Array(counts[..<end])
  }

  private mutating func append(sorted codes: [Int]) {
    var place = 0
    while place < codes.count {
      let first = place
      while place < codes.count, codes[place] == codes[first] { place += 1 }
      columns.append(codes[first])
      counts.append(place - first)
    }
    starts.append(columns.count)
    sizes.append(codes.count)
  }
}
