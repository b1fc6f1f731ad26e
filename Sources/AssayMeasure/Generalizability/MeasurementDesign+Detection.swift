extension MeasurementDesign {
  /// The design that `table` has.
  ///
  /// A facet is nested when each of its members occurs with one member of the other alone. Undefined
  /// where a candidate could only have one figure: then nothing is generalised over.
  public init(detecting table: RatingTable) throws(Undefined) {
    let criteria = table.criteria.count > 1
    let panellists = table.panellists.count > 1
    guard table.candidates.count > 1 else {
      throw Undefined("there are \(table.candidates.count) candidates: a G study needs two or more")
    }
    let candidates = table.candidates
    let ownPanellists = MeasurementDesign.nests(table.panellists, in: candidates)
    switch (criteria, panellists) {
    case (false, false):
      throw Undefined("one criterion and one panellist: there is nothing to generalise over")
    case (false, true): self = ownPanellists ? .ownPanellists : .panellists
    case (true, false):
      self = MeasurementDesign.nests(table.criteria, in: candidates) ? .ownCriteria : .criteria
    case (true, true):
      if ownPanellists {
        self = .bothWithOwnPanellists
      } else if MeasurementDesign.nests(table.panellists, in: table.criteria) {
        self = .panellistsOfCriteria
      } else {
        self = .both
      }
    }
  }

  private static func nests(_ inner: Coding, in outer: Coding) -> Bool {
    var home = [Int?](repeating: nil, count: inner.count)
    for (code, place) in zip(inner.codes, outer.codes) {
      if let known = home[code], known != place { return false }
      home[code] = place
    }
    return true
  }
}
