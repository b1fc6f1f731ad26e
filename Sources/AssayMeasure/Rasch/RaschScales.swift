/// The scales of a fit: thresholds in logits with the categories they part.
struct RaschScales {
  /// The scales that were used.
  let thresholds: [RaschThresholds]
  /// For each set of thresholds its place in `thresholds`, or -1.
  let places: [Int]
  let categories: [CategoryScale]

  init(
    _ screen: RaschScreen, data: RaschData, parameters: [Double], anchored: [Bool],
    information: [Double], model: RaschOptions.Model
  ) {
    var thresholds: [RaschThresholds] = []
    var places: [Int] = []
    for (group, scale) in screen.scales.enumerated() {
      guard !scale.isFlat else {
        places.append(-1)
        continue
      }
      var name: String?
      if case .partialCredit(let facet) = model {
        name = screen.table.facets[facet].elements[group]
      }
      let range = data.thresholds(of: group)
      places.append(thresholds.count)
      thresholds.append(
        RaschThresholds(
          element: name, categories: scale.labels.map { Double($0) * screen.table.step },
          thresholds: range.map { parameters[$0] },
          standardErrors: range.map {
            anchored[$0] || range.count == 1 || information[$0] < 1e-12
              ? nil : 1 / information[$0].squareRoot()
          }))
    }
    self.thresholds = thresholds
    self.places = places
    categories = screen.scales
  }

  /// The scale of a set of thresholds, when it was used.
  func scale(of group: Int) -> RaschThresholds? {
    places[group] < 0 ? nil : thresholds[places[group]]
  }
}
