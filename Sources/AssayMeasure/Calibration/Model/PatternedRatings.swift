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
  /// By candidate the sums of the centred ratings by criterion, then by seat.
  private(set) var sums: [Double] = []
  /// By candidate the sum of the squares of the centred ratings.
  private(set) var squares: [Double] = []
  /// How many criteria and panellists there are in all.
  let criterionCount: Int
  let panellistCount: Int
  /// What was taken from every rating.
  let centre: Double

  /// The number of candidates.
  var candidateCount: Int { patternOf.count }
  /// The number of ratings.
  let ratingCount: Int

  private var known: [RatingPattern: Int] = [:]

  /// Gathers the ratings of `table`, from each of which `centre` and the shift of its panellist, the
  /// severity known beforehand with its sign turned, are taken away.
  init(_ table: RatingTable, centre: Double, shifts: [Double]) {
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

  private mutating func append(
    _ gathering: Gathering, _ table: RatingTable, _ rows: Range<Int>, _ shifts: [Double]
  ) {
    let pattern = gathering.pattern
    let width = pattern.criteria.count
    let number = known[pattern] ?? patterns.count
    if number == patterns.count {
      known[pattern] = number
      patterns.append(pattern)
      members.append([])
    }
    members[number].append(patternOf.count)
    patternOf.append(number)
    panellists += gathering.seatPanellists
    seatStarts.append(panellists.count)
    let base = sums.count
    sums.append(contentsOf: repeatElement(0, count: pattern.width))
    var square = 0.0
    for row in rows {
      let panellist = table.panellists.codes[row]
      let value = table.values[row] - centre - shifts[panellist]
      sums[base + gathering.criterionPlace[table.criteria.codes[row]]] += value
      sums[base + width + gathering.seatPlace[panellist]] += value
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
  private(set) var pattern = RatingPattern(criteria: [], counts: [])
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
    pattern = RatingPattern(
      criteria: criteria, counts: isUniform ? counts : order.flatMap { Array(row($0)) })
  }
}
