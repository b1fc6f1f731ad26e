/// Anchors by their places in a table instead of by name.
struct RaschAnchorPlaces {
  /// For each facet and element whether it is anchored.
  let marked: [[Bool]]
  /// For each set of thresholds the categories that anchored thresholds tell of.
  let categories: [[Int]]
  /// The number of anchors that name nothing in the table.
  let unknown: Int

  private let measures: [[Double]]
  private let thresholds: [[Int: Double]]

  /// Looks the names of `anchors` up in `table`.
  init(_ anchors: RaschAnchors, table: FacetedTable, model: RaschOptions.Model) {
    var found = 0
    var (marked, measures): ([[Bool]], [[Double]]) = ([], [])
    for facet in table.facets {
      let given = facet.role == .label ? [:] : anchors.measures[facet.name] ?? [:]
      marked.append(facet.elements.map { given[$0] != nil })
      measures.append(facet.elements.map { given[$0] ?? 0 })
      found += facet.elements.filter { given[$0] != nil }.count
    }
    var names: [String?] = [nil]
    if case .partialCredit(let facet) = model { names = table.facets[facet].elements }
    var thresholds: [[Int: Double]] = []
    for name in names {
      var own: [Int: Double] = [:]
      for (threshold, value) in anchors.thresholds where threshold.element == name {
        own[threshold.category] = value
      }
      found += own.count
      thresholds.append(own)
    }
    self.marked = marked
    self.measures = measures
    self.thresholds = thresholds
    categories = thresholds.map { own in
      Set(own.keys).union(own.keys.map { $0 - 1 }).sorted()
    }
    unknown =
      anchors.measures.values.reduce(anchors.thresholds.count) { $0 + $1.count } - found
  }

  /// Puts the anchored values into the parameters and marks them.
  func fill(
    _ data: RaschData, _ scales: [CategoryScale], _ parameters: inout [Double],
    _ anchored: inout [Bool]
  ) {
    for (place, facet) in data.facets.enumerated() {
      for (code, parameter) in data.elements(of: place).enumerated() where marked[facet][code] {
        parameters[parameter] = measures[facet][code]
        anchored[parameter] = true
      }
    }
    for group in scales.indices where group < thresholds.count && !scales[group].isFlat {
      for number in 1...scales[group].top {
        guard let value = thresholds[group][scales[group].labels[number]] else { continue }
        parameters[data.thresholdStarts[group] + number - 1] = value
        anchored[data.thresholdStarts[group] + number - 1] = true
      }
    }
  }
}
