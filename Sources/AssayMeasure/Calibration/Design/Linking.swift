/// Which candidates and panellists can be compared with each other through shared ratings.
public struct Linking: Hashable, Sendable {
  /// Candidates and panellists that are linked with each other and with no others.
  public struct Component: Hashable, Sendable {
    /// The candidates by name in the order of its bytes.
    public var candidates: [String]
    /// The panellists by name in the order of its bytes.
    public var panellists: [String]
  }

  /// One further assignment that would link two components.
  public struct Link: Hashable, Sendable {
    /// The panellist of one component.
    public var panellist: String
    /// The candidate of the other whom the panellist would rate.
    public var candidate: String
  }

  /// The components in the order of their first candidate.
  public let components: [Component]
  /// One assignment for each component after the first: together they link all of them, and fewer
  /// would not. Each takes the panellist of the largest component with the most candidates, and the
  /// candidate of the other component with the fewest panellists.
  public let links: [Link]
  /// For each candidate of the table its component.
  public let componentOfCandidate: [Int]
  /// For each panellist of the table its component.
  public let componentOfPanellist: [Int]

  /// Whether all can be compared with all.
  public var isConnected: Bool { components.count < 2 }

  /// The components of a table.
  public init(_ table: RatingTable) {
    let candidates = table.candidates.count
    var sets = UnionFind(count: candidates + table.panellists.count)
    for row in 0..<table.count {
      sets.join(table.candidates.codes[row], candidates + table.panellists.codes[row])
    }
    var number = [Int](repeating: -1, count: candidates + table.panellists.count)
    var components: [Component] = []
    componentOfCandidate = (0..<candidates).map { candidate in
      let root = sets.root(candidate)
      if number[root] < 0 {
        number[root] = components.count
        components.append(Component(candidates: [], panellists: []))
      }
      components[number[root]].candidates.append(table.candidates.names[candidate])
      return number[root]
    }
    componentOfPanellist = (0..<table.panellists.count).map { panellist in
      let own = number[sets.root(candidates + panellist)]
      components[own].panellists.append(table.panellists.names[panellist])
      return own
    }
    self.components = components
    links = Linking.links(table, components, componentOfCandidate, componentOfPanellist)
  }

  private static func links(
    _ table: RatingTable, _ components: [Component], _ ofCandidate: [Int], _ ofPanellist: [Int]
  ) -> [Link] {
    guard components.count > 1 else { return [] }
    let meetings = Meetings(table)
    var largest = 0
    for (place, component) in components.enumerated()
    where component.candidates.count > components[largest].candidates.count { largest = place }
    var busiest: Int?
    for panellist in ofPanellist.indices where ofPanellist[panellist] == largest {
      let most = busiest.map { meetings.ofPanellist[$0] } ?? 0
      if meetings.ofPanellist[panellist] > most { busiest = panellist }
    }
    var loneliest = [Int?](repeating: nil, count: components.count)
    for candidate in ofCandidate.indices {
      let own = ofCandidate[candidate]
      let fewest = loneliest[own].map { meetings.ofCandidate[$0] } ?? Int.max
      if meetings.ofCandidate[candidate] < fewest { loneliest[own] = candidate }
    }
    guard let busiest else { return [] }
    return components.indices.compactMap { place in
      guard place != largest, let candidate = loneliest[place] else { return nil }
      return Link(
        panellist: table.panellists.names[busiest], candidate: table.candidates.names[candidate])
    }
  }
}

/// How many panellists each candidate met, and how many candidates each panellist.
struct Meetings {
  private(set) var ofCandidate: [Int]
  private(set) var ofPanellist: [Int]

  init(_ table: RatingTable) {
    ofCandidate = [Int](repeating: 0, count: table.candidates.count)
    ofPanellist = [Int](repeating: 0, count: table.panellists.count)
    var last = [Int](repeating: -1, count: table.panellists.count)
    for row in 0..<table.count {
      let candidate = table.candidates.codes[row]
      let panellist = table.panellists.codes[row]
      guard last[panellist] != candidate else { continue }
      last[panellist] = candidate
      ofCandidate[candidate] += 1
      ofPanellist[panellist] += 1
    }
  }
}
