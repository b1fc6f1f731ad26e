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
    let places = try CategoryCounts.places(of: found, in: categories)
    let codes = CategoryCounts.codes(of: table.values, in: found).map { places[$0] }
    columns.reserveCapacity(min(codes.count, table.count * categories.count))
    counts.reserveCapacity(columns.capacity)
    starts.reserveCapacity(table.count + 1)
    sizes.reserveCapacity(table.count)
    for unit in 0..<table.count { append(codes, table.places(unit)) }
  }

  /// Adds a unit with the categories that stand at `places`; a category that comes again is put at its
  /// place among those found, which are few as a rule.
  private mutating func append(_ codes: [Int], _ places: Range<Int>) {
    if places.count > 32 { return append(sorted: codes[places].sorted()) }
    let first = columns.count
    for place in places {
      let code = codes[place]
      var at = columns.count
      while at > first, columns[at - 1] > code { at -= 1 }
      if at > first, columns[at - 1] == code {
        counts[at - 1] += 1
      } else {
        columns.insert(code, at: at)
        counts.insert(1, at: at)
      }
    }
    starts.append(columns.count)
    sizes.append(places.count)
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

  /// The place in `found`, which has them all, of each value.
  static func codes(of values: [Double], in found: [Double]) -> [Int] {
    guard found.count <= 16 else { return values.map { index(of: $0, in: found) } }
    return values.map { value in
      var place = 0
      while found[place] != value { place += 1 }
      return place
    }
  }

  /// The different values, rising; few are found without sorting all.
  static func distinct(_ values: [Double]) -> [Double] {
    var found: [Double] = []
    for value in values {
      var place = 0
      while place < found.count, found[place] != value { place += 1 }
      if place < found.count { continue }
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

  /// Where each of the values that occur stands among `categories`.
  static func places(
    of found: [Double], in categories: [Double]
  ) throws(Undefined) -> [Int] {
    var places: [Int] = []
    for value in found {
      let place = index(of: value, in: categories)
      guard place < categories.count, categories[place] == value else {
        throw Undefined(
          "rating \(Digits.twelve(value)) is none of the \(categories.count) categories given")
      }
      places.append(place)
    }
    return places
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
