/// The ratings that a fit can use: all but those of elements with extreme scores.
///
/// An element with nothing but top or nothing but bottom ratings has no finite estimate, and its
/// ratings say nothing of the others. Taking them away may leave others extreme, and a category
/// unused; so it goes in rounds until nothing changes.
struct RaschScreen {
  /// What became of an element.
  enum Fate: Hashable {
    case kept
    case maximum(round: Int)
    case minimum(round: Int)
    /// All its ratings went away with others.
    case left(round: Int)
  }

  let table: FacetedTable
  /// For each facet and element what became of it; nothing for label facets.
  private(set) var fates: [[Fate]]
  /// The round in which a rating went away; `Int.max` for those that stay.
  private(set) var round: [Int]
  /// For each rating the set of thresholds.
  let group: [Int]
  /// For each set of thresholds the categories that the kept ratings use.
  private(set) var scales: [CategoryScale] = []
  /// The distinct categories of the whole table.
  private let all: [Int]
  private let place: [Int]
  private let anchored: [[Bool]]
  private let given: [[Int]]

  /// Screens `table`; an anchored element is never extreme, for it is not estimated, and a category
  /// with an anchored threshold (`given`, for each set of thresholds) is one of the scale.
  init(
    _ table: FacetedTable, model: RaschOptions.Model, anchored: [[Bool]], given: [[Int]]
  ) throws(Undefined) {
    self.table = table
    self.anchored = anchored
    self.given = given
    let distinct = Array(Set(table.categories).union(given.joined())).sorted()
    guard distinct.count <= 255 else {
      throw Undefined(
        "the ratings have \(distinct.count) different values: a rating scale has at most 255")
    }
    guard distinct.count >= 2 else {
      throw Undefined(
        table.count == 0
          ? "there are no ratings" : "all \(table.count) ratings are the same: nothing to measure")
    }
    all = distinct
    let order = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    place = table.categories.map { order[$0] ?? 0 }
    switch model {
    case .ratingScale: group = [Int](repeating: 0, count: table.count)
    case .partialCredit(let facet): group = table.codes[facet]
    }
    fates = table.facets.map { facet in
      [Fate](repeating: .kept, count: facet.role == .label ? 0 : facet.elements.count)
    }
    round = [Int](repeating: Int.max, count: table.count)
    var current = 0
    repeat { current += 1 } while removeExtremes(in: current)
    guard round.contains(Int.max) else {
      throw Undefined(
        "every rating is at the end of the scale for somebody or something: no measure is finite")
    }
  }

  /// The number in its scale of a rating that stays.
  func number(of row: Int) -> Int { scales[group[row]].number(at: place[row]) }

  private mutating func removeExtremes(in current: Int) -> Bool {
    measureScales()
    var (low, high, seen) = (blank, blank, blank)
    for row in round.indices where round[row] == Int.max {
      let scale = scales[group[row]]
      guard !scale.isFlat else { continue }
      let number = scale.number(at: place[row])
      for facet in table.measured {
        let code = table.codes[facet][row]
        seen[facet][code] = true
        if number > 0 { low[facet][code] = true }
        if number < scale.top { high[facet][code] = true }
      }
    }
    var changed = false
    for facet in table.measured {
      for code in fates[facet].indices
      where fates[facet][code] == .kept && !anchored[facet][code] {
        if !seen[facet][code] {
          fates[facet][code] = .left(round: current)
        } else if !low[facet][code] {
          fates[facet][code] = .minimum(round: current)
        } else if !high[facet][code] {
          fates[facet][code] = .maximum(round: current)
        } else {
          continue
        }
        changed = true
      }
    }
    return removeRows(in: current) || changed
  }

  private var blank: [[Bool]] { fates.map { [Bool](repeating: false, count: $0.count) } }

  /// Finds the categories of each scale; the ratings of a scale with one category say nothing.
  private mutating func measureScales() {
    let groups = (group.max() ?? 0) + 1
    var used = [[Bool]](repeating: [Bool](repeating: false, count: all.count), count: groups)
    for row in round.indices where round[row] == Int.max { used[group[row]][place[row]] = true }
    for (group, labels) in given.enumerated() where group < groups {
      for index in all.indices where labels.contains(all[index]) { used[group][index] = true }
    }
    scales = used.map { CategoryScale(of: all, used: $0) }
  }

  private mutating func removeRows(in current: Int) -> Bool {
    var changed = false
    for row in round.indices where round[row] == Int.max {
      let gone =
        scales[group[row]].isFlat
        || table.measured.contains { fates[$0][table.codes[$0][row]] != .kept }
      guard gone else { continue }
      round[row] = current
      changed = true
    }
    return changed
  }
}
