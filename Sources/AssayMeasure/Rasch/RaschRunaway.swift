/// Why no finite measures fit best: some parameters could go on for ever.
///
/// It happens where ratings do not overlap: everybody whom a panellist rated came out above everything
/// that the others gave, say. Programs that stop early print a number there that depends on when.
struct RaschRunaway: Error {
  /// The parameters that were still moving, with their last steps.
  let steps: [Double]

  /// The refusal, with the elements on the smaller of the two sides that part.
  func refusal(_ data: RaschData, table: FacetedTable) -> Undefined {
    let (up, down) = (names(1, data, table: table), names(-1, data, table: table))
    let side = !down.isEmpty && (up.isEmpty || down.count < up.count) ? down : up
    let list =
      side.isEmpty
      ? "the thresholds"
      : side.prefix(6).joined(separator: ", ")
        + (side.count > 6 ? " and \(side.count - 6) more" : "")
    return Undefined(
      "no finite measures fit best: the measures run away with \(list), whose ratings do not overlap "
        + "enough with those of the others; more ratings across them are needed")
  }

  /// The elements that move in a direction at least half as far as any.
  private func names(_ sign: Double, _ data: RaschData, table: FacetedTable) -> [String] {
    let furthest = steps.reduce(0) { max($0, abs($1)) }
    var names: [String] = []
    for (place, facet) in data.facets.enumerated() {
      let source = table.facets[facet]
      for (code, parameter) in data.elements(of: place).enumerated()
      where furthest > 0 && sign * steps[parameter] >= furthest / 2 {
        names.append("\(source.name) `\(source.elements[code])`")
      }
    }
    return names
  }
}
