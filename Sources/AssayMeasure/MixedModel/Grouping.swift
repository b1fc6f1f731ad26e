/// A way to part the rows of a table into levels, such as by candidate or by candidate and criterion.
public struct Grouping: Hashable, Sendable {
  /// What the levels are, such as `candidate`.
  public let name: String
  /// For each row the number of its level, from 0 and without gaps.
  public let codes: [Int]
  /// The number of levels.
  public let count: Int

  /// The levels of `keys`, one key a row, numbered in the order of the keys.
  public init(_ name: String, keys: [Int]) {
    self.name = name
    let levels = Set(keys).sorted()
    let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
    codes = keys.map { places[$0] ?? 0 }
    count = levels.count
  }

  /// The levels of a coded column.
  public init(_ name: String, _ coding: Coding) { self.init(name, keys: coding.codes) }

  /// The pairs of levels that occur together.
  public func crossed(with other: Grouping, as name: String) -> Grouping {
    let width = max(other.count, 1)
    return Grouping(name, keys: zip(codes, other.codes).map { $0 * width + $1 })
  }

  /// The number of rows of each level.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for code in codes { sizes[code] += 1 }
    return sizes
  }

  /// The sum of `values`, one a row, in each level.
  func sums(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (code, value) in zip(codes, values) { sums[code] += value }
    return sums
  }

  /// For each row the figure of its level.
  func spread(_ levels: [Double]) -> [Double] { codes.map { levels[$0] } }
}
