extension FacetedTable {
  /// The facets that a table of ratings can have, in the order in which they are reported.
  public static let ratingFacets = ["candidate", "panellist", "criterion", "time", "group"]

  /// Takes the facets of these names from `table`; a rating must be a whole number of steps.
  ///
  /// The group is a label only: it is a property of the candidate, so that its measure could not be
  /// told from theirs. A time is a facet of its own, each value one element.
  public init(_ table: RatingTable, facets names: [String], step: Double) throws(Undefined) {
    var facets: [Facet] = []
    var codes: [[Int]] = []
    for name in FacetedTable.ratingFacets where names.contains(name) {
      let (facet, list) = try FacetedTable.facet(named: name, of: table)
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
    named name: String, of table: RatingTable
  ) throws(Undefined) -> (Facet, [Int]) {
    switch name {
    case "candidate":
      return (
        Facet(name, elements: table.candidates.names, role: .positive), table.candidates.codes
      )
    case "panellist":
      return (
        Facet(name, elements: table.panellists.names, role: .negative), table.panellists.codes
      )
    case "criterion":
      return (Facet(name, elements: table.criteria.names, role: .negative), table.criteria.codes)
    case "time":
      return try timeFacet(of: table)
    default:
      return groupFacet(of: table)
    }
  }

  private static func timeFacet(of table: RatingTable) throws(Undefined) -> (Facet, [Int]) {
    let given = table.times.compactMap { $0 }
    guard given.count == table.count else {
      throw Undefined(
        "time is a facet only where every rating has one: \(table.count - given.count) of "
          + "\(table.count) have none")
    }
    let distinct = Array(Set(given)).sorted()
    let place = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    let facet = Facet("time", elements: distinct.map(Digits.twelve), role: .negative)
    return (facet, given.map { place[$0] ?? 0 })
  }

  private static func groupFacet(of table: RatingTable) -> (Facet, [Int]) {
    let coding = Coding(table.groups.compactMap { $0 })
    var next = 0
    var codes: [Int] = []
    for group in table.groups {
      codes.append(group == nil ? -1 : coding.codes[next])
      if group != nil { next += 1 }
    }
    return (Facet("group", elements: coding.names, role: .label), codes)
  }
}
