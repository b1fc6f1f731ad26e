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
    let found = CategoryCounts.distinct(table.values)
    categories = given.map(CategoryCounts.distinct) ?? found
    let places = CategoryCounts.places(of: found, in: categories)
    if let missing = places.firstIndex(of: -1) {
      throw Undefined(
        "rating \(Digits.twelve(found[missing])) is none of the \(categories.count) categories given"
      )
    }
    var codes: [Int] = []
    for unit in 0..<table.count {
      codes.removeAll(keepingCapacity: true)
      for place in table.places(unit) {
        codes.append(places[CategoryCounts.index(of: table.values[place], in: found)])
      }
      codes.sort()
      append(codes)
    }
  }

  private mutating func append(_ codes: [Int]) {
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

  /// The different values, rising; few are found without sorting all.
  static func distinct(_ values: [Double]) -> [Double] {
    var found: [Double] = []
    for value in values where !found.contains(value) {
      found.append(value)
      if found.count > 32 { return sortedDistinct(values) }
    }
    return found.sorted()
  }

  private static func sortedDistinct(_ values: [Double]) -> [Double] {
    var found: [Double] = []
    for value in values.sorted() where found.last != value { found.append(value) }
    return found
  }

  private static func places(of found: [Double], in categories: [Double]) -> [Int] {
    found.map { value in
      guard !categories.isEmpty else { return -1 }
      let place = index(of: value, in: categories)
      return categories[place] == value ? place : -1
    }
  }

  /// The place of the last of `values` that is not above `value`, or the first.
  private static func index(of value: Double, in values: [Double]) -> Int {
    var (low, high) = (0, values.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if values[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
