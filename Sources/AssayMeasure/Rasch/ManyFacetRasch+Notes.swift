extension ManyFacetRasch {
  /// What every report of this method says of itself.
  public static let caution =
    "this is the report of the Facets method, not an estimate to decide by: in simulated panels its "
    + "90 percent intervals hold the true value in 66 percent of cases, because the ratings that one "
    + "panellist gives one candidate hang together; decide by `calibrate`"

  static func notes(
    _ screen: RaschScreen, elements: [[RaschElement]], subsets: Int, unknownAnchors: Int
  ) -> [String] {
    var notes = [caution]
    let gaps = screen.scales.filter(\.hasGap).count
    if gaps > 0 {
      notes.append(
        screen.scales.count == 1
          ? "a category between others is unused: the categories above it move down by one"
          : "in \(gaps) scales a category between others is unused: those above it move down by one"
      )
    }
    let flat = screen.scales.filter(\.isFlat).count
    if flat > 0 {
      notes.append(
        "\(flat) of \(screen.scales.count) scales have a single category among the ratings in the "
          + "fit: their ratings are left out")
    }
    let extreme = elements.joined().filter { $0.status == .maximum || $0.status == .minimum }.count
    if extreme > 0 {
      notes.append(
        extreme == 1
          ? "1 element has an extreme score: its ratings are left out of the fit and its measure is that "
            + "of an adjusted score"
          : "\(extreme) elements have extreme scores: their ratings are left out of the fit and their "
            + "measures are those of adjusted scores")
    }
    let left = screen.round.filter { $0 != Int.max }.count
    if left > 0 {
      notes.append("\(left) of \(screen.round.count) ratings are left out of the fit")
    }
    if subsets > 1 {
      notes.append(
        "\(subsets) subsets share no link: the negative facets are centred within each, so that "
          + "comparisons across them rest on that assumption alone")
    }
    if unknownAnchors > 0 {
      notes.append("\(unknownAnchors) anchors name nothing in this table and are left out")
    }
    return notes
  }
}
