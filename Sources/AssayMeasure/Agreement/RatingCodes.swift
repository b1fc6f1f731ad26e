/// The different ratings, rising, and for each rating its place among them.
///
/// Whole numbers that lie close together, as those of a scale do, are found by their distance from the
/// least; others by sorting and halving.
struct RatingCodes {
  /// The different ratings.
  let found: [Double]
  /// For each rating an index into `found`.
  let codes: [Int]

  /// The widest range of whole numbers that is laid out.
  private static let widest = 4_096.0

  init(_ values: [Double]) {
    if let low = RatingCodes.least(ofClose: values) {
      (found, codes) = RatingCodes.close(values, low: low)
      return
    }
    var distinct: [Double] = []
    for value in values.sorted() where distinct.last != value { distinct.append(value) }
    found = distinct
    codes = values.map { RatingCodes.index(of: $0, in: distinct) }
  }

  /// The least of `values` where all are whole and close together.
  private static func least(ofClose values: [Double]) -> Int? {
    guard var least = values.first else { return nil }
    var most = least
    for value in values {
      least = min(least, value)
      most = max(most, value)
    }
    guard most - least <= widest, abs(least) <= 1e9 else { return nil }
    for value in values where Int(exactly: value) == nil { return nil }
    return Int(least)
  }

  private static func close(_ values: [Double], low: Int) -> ([Double], [Int]) {
    var places = [Int](repeating: -1, count: Int(widest) + 1)
    for value in values { places[Int(value) - low] = 0 }
    var found: [Double] = []
    for place in places.indices where places[place] == 0 {
      places[place] = found.count
      found.append(Double(low + place))
    }
    return (found, values.map { places[Int($0) - low] })
  }

  /// Where each of `found` stands among `categories`, which rise.
  func places(in categories: [Double]) throws(Undefined) -> [Int] {
    var places: [Int] = []
    for value in found {
      let place = RatingCodes.index(of: value, in: categories)
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
