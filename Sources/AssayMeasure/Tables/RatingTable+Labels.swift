extension RatingTable {
  /// The same ratings with their categories numbered in another order, which may have more of them.
  func labelled(in order: [String]) throws(Undefined) -> RatingTable {
    for label in labels where !order.contains(label) {
      throw Undefined("rating `\(label)` is none of the \(order.count) categories given")
    }
    let places = labels.map { label in Double((order.firstIndex(of: label) ?? 0) + 1) }
    let ratings = values.indices.map { row in
      Rating(
        candidate: candidates.names[candidates.codes[row]],
        criterion: criteria.names[criteria.codes[row]],
        panellist: panellists.names[panellists.codes[row]], value: places[Int(values[row]) - 1],
        time: times[row], group: groups[row])
    }
    return RatingTable(ratings, labels: order)
  }

  /// What numbers stand for which category.
  var labelNotes: [String] {
    if labels.isEmpty { return [] }
    let named = labels.prefix(20).enumerated().map { "\($0 + 1) `\($1)`" }
    let more = labels.count > 20 ? " and \(labels.count - 20) more" : ""
    return ["the ratings are words, taken as categories: \(named.joined(separator: ", "))\(more)"]
  }

  /// A value by the name of its category, or as a figure.
  func cell(ofValue value: Double) -> StatisticReport.Value {
    guard let place = Int(exactly: value), labels.indices.contains(place - 1) else {
      return .number(value)
    }
    return .text(labels[place - 1])
  }
}
