/// Ratings as sums: for each candidate the pattern, who sat in which seat, and what was given.
struct PatternedRatings: Sendable {
  /// The patterns, in the order of the first candidate that has them.
  private(set) var patterns: [RatingPattern] = []
  /// The pattern of each candidate.
  private(set) var patternOf: [Int] = []
  /// The candidates of each pattern, ascending.
  private(set) var members: [[Int]] = []
  /// Where the seats of each candidate begin in `panellists`; one more than there are candidates.
  private(set) var seatStarts: [Int] = [0]
  /// The panellist in each seat.
  private(set) var panellists: [Int] = []
  /// Where the sums of each candidate begin in `sums`; one more than there are candidates.
  private(set) var sumStarts: [Int] = [0]
  /// By candidate the sums of the centred ratings by criterion, then by cell.
  private(set) var sums: [Double] = []
  /// By candidate the sum of the squares of the centred ratings.
  private(set) var squares: [Double] = []
  /// How many criteria and panellists there are in all.
  let criterionCount: Int
  let panellistCount: Int
  /// The group of each criterion by which a seat is split into cells; empty when seats are whole.
  let groupOf: [Int]
  /// What was taken from every rating.
  let centre: Double

  /// The number of candidates.
  var candidateCount: Int { patternOf.count }
  /// The number of ratings.
  let ratingCount: Int

  private var known: [RatingPattern.Rows: Int] = [:]

  /// Gathers the ratings of `table`, from each of which `centre` and the shift of its panellist, the
  /// severity known beforehand with its sign turned, are taken away. A seat has a cell for each group
  /// of criteria; without groups it has one.
  init(_ table: RatingTable, centre: Double, shifts: [Double], groupOf: [Int] = []) {
    self.groupOf = groupOf
    criterionCount = table.criteria.count
    panellistCount = table.panellists.count
    ratingCount = table.count
    self.centre = centre
    var start = 0
    var gathering = Gathering(criteria: criterionCount, panellists: panellistCount)
    while start < table.count {
      let candidate = table.candidates.codes[start]
      var end = start
      while end < table.count, table.candidates.codes[end] == candidate { end += 1 }
      gathering.gather(table, start..<end)
      append(gathering, table, start..<end, shifts)
      start = end
    }
    known = [:]
  }

  /// The most criteria and panellists of one candidate: the work grows with their cube.
  static let largestWidth = 400

  /// Refuses a candidate with too many criteria and panellists.
  func checkWidth() throws(Undefined) {
    let widest = patterns.map(\.width).max() ?? 0
    guard widest <= PatternedRatings.largestWidth else {
      throw Undefined(
        "a candidate has \(widest) criteria and panellists: more than "
          + "\(PatternedRatings.largestWidth) are not taken together")
    }
  }

  private mutating func append(
    _ gathering: Gathering, _ table: RatingTable, _ range: Range<Int>, _ shifts: [Double]
  ) {
    let rows = gathering.rows
    let width = rows.criteria.count
    let number = known[rows] ?? patterns.count
    if number == patterns.count {
      known[rows] = number
      let groups = rows.criteria.map { groupOf.isEmpty ? 0 : groupOf[$0] }
      patterns.append(RatingPattern(rows, groups: groups))
      members.append([])
    }
    let cellOf = patterns[number].cellOf
    members[number].append(patternOf.count)
    patternOf.append(number)
    panellists += gathering.seatPanellists
    seatStarts.append(panellists.count)
    let base = sums.count
    sums.append(contentsOf: repeatElement(0, count: patterns[number].width))
    var square = 0.0
    for row in range {
      let panellist = table.panellists.codes[row]
      let value = table.values[row] - centre - shifts[panellist]
      let place = gathering.criterionPlace[table.criteria.codes[row]]
      sums[base + place] += value
      sums[base + width + cellOf[gathering.seatPlace[panellist] * width + place]] += value
      square += value * value
    }
    sumStarts.append(sums.count)
    squares.append(square)
  }
}

/// The pattern of one candidate, with work space that is used again for the next.
private struct Gathering {
  var criterionPlace: [Int]
  var seatPlace: [Int]
  private(set) var rows = RatingPattern.Rows(criteria: [], counts: [])
  private(set) var seatPanellists: [Int] = []

  init(criteria: Int, panellists: Int) {
    criterionPlace = [Int](repeating: -1, count: criteria)
    seatPlace = [Int](repeating: -1, count: panellists)
  }

  mutating func gather(_ table: RatingTable, _ rows: Range<Int>) {
    var criteria: [Int] = []
    var people: [Int] = []
    for row in rows {
      let criterion = table.criteria.codes[row]
      if criteria.last != criterion { criteria.append(criterion) }
      let panellist = table.panellists.codes[row]
      if !people.contains(panellist) { people.append(panellist) }
    }
    people.sort()
    for (place, criterion) in criteria.enumerated() { criterionPlace[criterion] = place }
    for (place, panellist) in people.enumerated() { seatPlace[panellist] = place }
    let width = criteria.count
    var counts = [Int](repeating: 0, count: people.count * width)
    for row in rows {
      let seat = seatPlace[table.panellists.codes[row]]
      counts[seat * width + criterionPlace[table.criteria.codes[row]]] += 1
    }
    arrange(criteria, people, counts)
  }

  /// Puts the seats in the order of their counts, so that candidates rated alike have one pattern.
  private mutating func arrange(_ criteria: [Int], _ people: [Int], _ counts: [Int]) {
    let width = criteria.count
    func row(_ seat: Int) -> ArraySlice<Int> { counts[(seat * width)..<((seat + 1) * width)] }
    var order = Array(people.indices)
    let isUniform = people.indices.allSatisfy { row($0) == row(0) }
    if !isUniform {
      order.sort { left, right in
        if row(left) == row(right) { return left < right }
        return row(right).lexicographicallyPrecedes(row(left))
      }
    }
    seatPanellists = order.map { people[$0] }
    for (place, panellist) in seatPanellists.enumerated() { seatPlace[panellist] = place }
    rows = RatingPattern.Rows(
      criteria: criteria, counts: isUniform ? counts : order.flatMap { Array(row($0)) })
  }
}
