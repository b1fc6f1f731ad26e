/// Fixes the origins that the likelihood leaves open: thresholds and facets around zero.
struct RaschCentring {
  let data: RaschData
  /// Which parameters were estimated from the kept ratings.
  let measured: [Bool]
  /// Which parameters are held at given values.
  let anchored: [Bool]
  /// The fitted facet that takes up every shift; none when all are anchored.
  let floating: Int?
  /// The fitted facet whose elements have thresholds of their own.
  let stepFacet: Int?

  /// The facet `wanted` floats, or the first without anchors when that one has some.
  init(
    _ data: RaschData, measured: [Bool], anchored: [Bool], floating wanted: Int, stepFacet: Int?
  ) {
    self.data = data
    self.measured = measured
    self.anchored = anchored
    self.stepFacet = stepFacet
    let open = data.facets.indices.filter { facet in
      !data.elements(of: facet).contains { anchored[$0] }
    }
    floating = open.contains(wanted) ? wanted : open.first
  }

  /// Whether the mean of a fitted facet is set to zero.
  func centres(_ facet: Int) -> Bool {
    floating != facet && !data.elements(of: facet).contains { anchored[$0] }
  }

  /// Whether the mean of a set of thresholds is set to zero.
  func centresThresholds(of group: Int) -> Bool {
    guard !data.thresholds(of: group).contains(where: { anchored[$0] }) else { return false }
    guard let stepFacet else { return floating != nil }
    return !anchored[data.elementStarts[stepFacet] + group]
  }

  /// Moves `parameters` without a change of any expected rating.
  func apply(to parameters: inout [Double], subsets: RaschSubsets) {
    for group in data.tops.indices where data.tops[group] > 0 && centresThresholds(of: group) {
      centreThresholds(of: group, &parameters)
    }
    for subset in subsets.names.indices {
      centre(subset, of: subsets, &parameters)
    }
    for facet in data.facets.indices where centres(facet) {
      let members = data.elements(of: facet).filter { measured[$0] }
      guard let floating, !members.isEmpty else { continue }
      shift(members, of: facet, into: Array(data.elements(of: floating)), of: floating, &parameters)
    }
  }

  private func centreThresholds(of group: Int, _ parameters: inout [Double]) {
    let places = data.thresholds(of: group)
    let mean = places.reduce(0) { $0 + parameters[$1] } / Double(places.count)
    for place in places { parameters[place] -= mean }
    if let stepFacet {
      parameters[data.elementStarts[stepFacet] + group] -= data.signs[stepFacet] * mean
    } else if let floating {
      for place in data.elements(of: floating) { parameters[place] -= data.signs[floating] * mean }
    }
  }

  /// Sets the mean of `members` to zero and gives what they lose to `takers` of another facet.
  private func shift(
    _ members: [Int], of facet: Int, into takers: [Int], of taker: Int,
    _ parameters: inout [Double]
  ) {
    let mean = members.reduce(0) { $0 + parameters[$1] } / Double(members.count)
    let whole = takers.count == data.elements(of: taker).count
    for place in whole ? Array(data.elements(of: facet)) : members { parameters[place] -= mean }
    for place in takers { parameters[place] += data.signs[taker] * data.signs[facet] * mean }
  }

  /// Within one of several subsets every split facet is centred but one, which takes the shifts.
  private func centre(_ subset: Int, of subsets: RaschSubsets, _ parameters: inout [Double]) {
    let split = subsets.splitFacets
    let taker = split.contains { $0 == floating } ? floating : split.last
    guard let taker else { return }
    let takers = subsets.members(of: subset, in: taker, data)
    for facet in split where facet != taker {
      let members = subsets.members(of: subset, in: facet, data).filter { measured[$0] }
      guard !members.isEmpty, !members.contains(where: { anchored[$0] }) else { continue }
      shift(members, of: facet, into: takers, of: taker, &parameters)
    }
  }
}
