/// Ratings in long form, sorted, with names coded as numbers.
///
/// The rows stand in the order of candidate, criterion, panellist, time and value, so that a
/// statistic does not depend on the order in which they came. A cell may hold several ratings; a
/// statistic that cannot use them says so.
public struct RatingTable: Hashable, Sendable {
  /// The candidates of the rows.
  public let candidates: Coding
  /// The criteria of the rows.
  public let criteria: Coding
  /// The panellists of the rows.
  public let panellists: Coding
  /// The figures of the rows.
  public let values: [Double]
  /// The times of the rows, where given.
  public let times: [Double?]
  /// The groups of the rows, where given.
  public let groups: [String?]
  /// The categories that the values 1, 2, 3 ... stand for; empty where values are figures.
  public let labels: [String]

  /// Sorts and codes `ratings`, whose values are numbers of `labels` where there are any.
  public init(_ ratings: [Rating], labels: [String] = []) {
    self.labels = labels
    let candidate = Coding(ratings.map(\.candidate))
    let criterion = Coding(ratings.map(\.criterion))
    let panellist = Coding(ratings.map(\.panellist))
    let order = ratings.indices.sorted { left, right in
      let leftPlace = (candidate.codes[left], criterion.codes[left], panellist.codes[left])
      let rightPlace = (candidate.codes[right], criterion.codes[right], panellist.codes[right])
      if leftPlace != rightPlace { return leftPlace < rightPlace }
      let (one, other) = (ratings[left], ratings[right])
      if one.time != other.time { return RatingTable.precedes(one.time, other.time) }
      if one.value != other.value { return one.value < other.value }
      return RatingTable.precedes(one.group, other.group)
    }
    candidates = candidate.taking(order)
    criteria = criterion.taking(order)
    panellists = panellist.taking(order)
    values = order.map { ratings[$0].value }
    times = order.map { ratings[$0].time }
    groups = order.map { ratings[$0].group }
  }

  /// The number of ratings.
  public var count: Int { values.count }

  private static func precedes<Value: Comparable>(_ one: Value?, _ other: Value?) -> Bool {
    switch (one, other) {
    case (_, nil): false
    case (nil, _): true
    case (let one?, let other?): one < other
    }
  }
}

extension Coding {
  fileprivate func taking(_ order: [Int]) -> Coding {
    Coding(names: names, codes: order.map { codes[$0] })
  }
}
