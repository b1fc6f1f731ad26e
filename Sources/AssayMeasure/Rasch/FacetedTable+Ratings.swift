extension FacetedTable {
  /// The facets that a table of ratings can have, in the order in which they are reported.
  public static let ratingFacets = ["candidate", "panellist", "criterion", "time", "group"]

  /// Takes the facets of these names from `table`; a rating must be a whole number of steps.
  ///
  /// `labels` are facets that only name cells. The group always is one: it is a property of the
  /// candidate, so that its measure could not be told from theirs. A time is a facet of its own, each
  /// value one element.
  public init(
    _ table: RatingTable, facets names: [String], labels: [String] = [], step: Double
  ) throws(Undefined) {
    var facets: [Facet] = []
    var codes: [[Int]] = []
    for name in FacetedTable.ratingFacets where names.contains(name) || labels.contains(name) {
      let (facet, list) = try FacetedTable.facet(
        named: name, of: table, asLabel: !names.contains(name))
      facets.append(facet)
      codes.append(list)
    }
    var categories: [Int] = []
    categories.reserveCapacity(table.count)
    for value in table.values {
      let steps = value / step
      let whole = steps.rounded()
      guard abs(steps - whole) <= 1e-9 * max(1, abs(whole)), abs(whole) < 1e9 else {
        throw Undefined(
          "a rating is \(Digits.twelve(value)), not a whole number of steps of "
            + "\(Digits.twelve(step)): name the step of the scale")
      }
      categories.append(Int(whole))
    }
    self.init(facets: facets, codes: codes, categories: categories, step: step)
  }

  private static func facet(
    named name: String, of table: RatingTable, asLabel: Bool
  ) throws(Undefined) -> (Facet, [Int]) {
    func facet(_ coding: Coding, _ role: Facet.Role) -> (Facet, [Int]) {
      (Facet(name, elements: coding.names, role: asLabel ? .label : role), coding.codes)
    }
    switch name {
    case "candidate": return facet(table.candidates, .positive)
    case "panellist": return facet(table.panellists, .negative)
    case "criterion": return facet(table.criteria, .negative)
    case "time": return try timeFacet(of: table, asLabel: asLabel)
    default:
      let coding = Coding(table.groups.compactMap { $0 })
      return (
        Facet(name, elements: coding.names, role: .label),
        spread(coding.codes, over: table.groups.map { $0 != nil })
      )
    }
  }

  private static func timeFacet(
    of table: RatingTable, asLabel: Bool
  ) throws(Undefined) -> (Facet, [Int]) {
    let given = table.times.compactMap { $0 }
    guard asLabel || given.count == table.count else {
      throw Undefined(
        "time is a facet only where every rating has one: \(table.count - given.count) of "
          + "\(table.count) have none")
    }
    let distinct = Array(Set(given)).sorted()
    let place = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    let facet = Facet(
      "time", elements: distinct.map(Digits.twelve), role: asLabel ? .label : .negative)
    return (facet, spread(given.map { place[$0] ?? 0 }, over: table.times.map { $0 != nil }))
  }

  /// The codes at the rows that have one, -1 at the others.
  private static func spread(_ codes: [Int], over given: [Bool]) -> [Int] {
    var next = 0
    return given.map { isGiven in
      guard isGiven else { return -1 }
      next += 1
      return codes[next - 1]
    }
  }
}
