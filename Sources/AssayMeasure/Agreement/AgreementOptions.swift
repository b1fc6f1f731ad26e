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
    aliases: ["level", "conf-level", "confidence-level"],
    help: "the share of intervals that are to cover the true value")
  static let categories = StatisticOption(
    "categories", .words,
    help:
      "the ratings that the scale has, used or not, words in their order; without it those that "
      + "occur")
  static let weightMatrix = StatisticOption(
    "weight-matrix", .words, aliases: ["weights-matrix", "own-weights"],
    help: "weights of your own, `/` between rows: agreements with 1 for the same category, or "
      + "disagreements with 0")
  static let weightsFile = StatisticOption(
    "weights-file", .file, help: "a file of such weights, a row a line")
  static let draws = StatisticOption(
    "draws", .whole(default: 1000, within: 0...1_000_000),
    help: "how many bootstrap draws of units the interval rests on; 0 for none")
  static let seed = StatisticOption(
    "seed", .whole(default: 1, within: 0...Int.max), help: "what decides the draws")

  static func weights(_ first: AgreementWeights) -> StatisticOption {
    let others = AgreementWeights.allCases.filter { $0 != first }.map(\.rawValue)
    return StatisticOption(
      "weights", .choice([first.rawValue] + others + ["identity", "squared"]),
      synonyms: [
        "none": "unweighted", "nominal": "unweighted", "equal": "linear", "equalspacing": "linear",
        "cicchettiallison": "linear", "fleisscohen": "quadratic", "interval": "quadratic",
      ],
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
    try CategoryCounts(try units(of: table), categories: try categories(of: table))
  }

  /// The categories named, or `nil`.
  func categories(of table: RatingTable) throws(Undefined) -> [Double]? {
    let words = words("categories")
    if words.isEmpty { return nil }
    if !table.labels.isEmpty { return table.labels.indices.map { Double($0 + 1) } }
    var found: [Double] = []
    for word in words {
      guard let category = Double(plain: word) else {
        throw Undefined("`--categories` has `\(word)`: expected numbers with commas between them")
      }
      found.append(category)
    }
    return found
  }

  /// The name of the weights, and the weight of every pair of categories of `table`.
  ///
  /// Undefined for words whose order matters and was not named.
  func weights(
    _ categories: [Double], of table: RatingTable
  ) throws(Undefined) -> (name: String, matrix: [Double]) {
    if let text = text("weight-matrix") ?? text("weights-file") {
      return ("own", try AgreementWeights.own(text, width: categories.count))
    }
    if weights != .unweighted { try needOrder(of: table, for: "`\(weights.rawValue)` weights") }
    return (weights.rawValue, try weights.matrix(categories))
  }

  func needOrder(of table: RatingTable, for what: String) throws(Undefined) {
    guard let first = table.labels.first, words("categories").isEmpty else { return }
    throw Undefined(
      "the ratings are words, such as `\(first)`, and \(what) need their order: name it with "
        + "`--categories`")
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
