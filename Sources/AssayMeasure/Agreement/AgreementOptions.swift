extension StatisticOption {
  static let unit = StatisticOption(
    "unit", .choice(AgreementUnit.allCases.map(\.rawValue)),
    help:
      "what is rated: each candidate on each criterion, or the candidate's mean over the criteria")
  static let incomplete = StatisticOption(
    "incomplete", .choice(["refuse", "drop"]),
    help: "units that not all panellists rated: refuse them, or use the complete ones alone")
  static let confidence = StatisticOption(
    "confidence", .number(default: 0.95, within: 0.5...0.9999),
    help: "the share of intervals that are to cover the true value")
  static let categories = StatisticOption(
    "categories", .words,
    help: "the ratings that the scale has, used or not; those that occur when none are named")
  static let draws = StatisticOption(
    "draws", .whole(default: 1000, within: 0...1_000_000),
    help: "how many bootstrap draws of units the interval rests on; 0 for none")
  static let seed = StatisticOption(
    "seed", .whole(default: 1, within: 0...Int.max), help: "what decides the draws")

  static func weights(_ first: AgreementWeights) -> StatisticOption {
    let others = AgreementWeights.allCases.filter { $0 != first }.map(\.rawValue)
    return StatisticOption(
      "weights", .choice([first.rawValue] + others + ["identity", "squared"]),
      help: "how near two categories count as agreeing")
  }
}

extension StatisticSettings {
  var confidence: Double { number("confidence") ?? 0.95 }

  func units(of table: RatingTable) throws(Undefined) -> UnitTable {
    let unit = AgreementUnit(rawValue: choice("unit")) ?? .candidateCriterion
    let units = try UnitTable(table, unit: unit)
    if units.count == 0 { throw Undefined("there are no ratings") }
    return units
  }

  func counts(of table: RatingTable) throws(Undefined) -> CategoryCounts {
    try CategoryCounts(try units(of: table), categories: try categories())
  }

  /// The categories named, or `nil`.
  func categories() throws(Undefined) -> [Double]? {
    let words = words("categories")
    if words.isEmpty { return nil }
    var found: [Double] = []
    for word in words {
      guard let category = Double(word), category.isFinite else {
        throw Undefined("`--categories` has `\(word)`: expected numbers with commas between them")
      }
      found.append(category)
    }
    return found
  }

  var weights: AgreementWeights {
    switch choice("weights") {
    case "identity": .unweighted
    case "squared": .quadratic
    case let word: AgreementWeights(rawValue: word) ?? .unweighted
    }
  }
}

extension UnitTable {
  /// The complete units as `settings` has them, and what to say of those left out.
  func complete(
    _ settings: StatisticSettings
  ) throws(Undefined) -> (matrix: RatingMatrix, notes: [String]) {
    let matrix = try RatingMatrix(self, droppingIncomplete: settings.choice("incomplete") == "drop")
    var notes = partialNotes
    if matrix.units < count {
      notes.append("\(count - matrix.units) of \(count) units are incomplete and left out")
    }
    return (matrix, notes)
  }

  /// What to say where a mean over criteria lacks some of them.
  var partialNotes: [String] {
    partialMeans == 0
      ? []
      : ["\(partialMeans) of \(values.count) means rest on some of the candidate's criteria alone"]
  }
}

extension StatisticReport.Value {
  /// The figure where there is one and it is finite, or why not.
  static func finite(_ number: Double?, else reason: String) -> StatisticReport.Value {
    guard let number, number.isFinite else { return .undefined(reason) }
    return .number(number)
  }
}
