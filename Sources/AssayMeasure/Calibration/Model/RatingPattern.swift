/// What candidates share who were rated alike: which criteria, and how often by each of their seats.
///
/// A seat is a panellist of a candidate without the name, a cell what a seat rated of one group of
/// criteria. Whatever depends on the design alone is computed once for a pattern, however many
/// candidates have it.
struct RatingPattern: Sendable {
  /// Who rated what how often.
  struct Rows: Hashable, Sendable {
    /// The criteria that were rated, ascending.
    let criteria: [Int]
    /// How many ratings each seat gave on each criterion: one row of criteria for each seat.
    let counts: [Int]
  }

  /// Who rated what how often.
  let rows: Rows
  /// The group of each of the criteria; all the same where a seat has one cell.
  let groups: [Int]
  /// The cell of each seat and criterion, in rows as the counts are; -1 where there is no rating.
  let cellOf: [Int]
  /// The seat of each cell, ascending.
  let cellSeats: [Int]

  /// The pattern of `rows` with the group of each of its criteria.
  init(_ rows: Rows, groups: [Int]) {
    let width = rows.criteria.count
    var cellOf = [Int](repeating: -1, count: rows.counts.count)
    var cellSeats: [Int] = []
    for seat in 0..<(width == 0 ? 0 : rows.counts.count / width) {
      let first = cellSeats.count
      var own: [Int] = []
      for place in 0..<width where rows.counts[seat * width + place] > 0 {
        let cell = own.firstIndex(of: groups[place]) ?? own.count
        if cell == own.count {
          own.append(groups[place])
          cellSeats.append(seat)
        }
        cellOf[seat * width + place] = first + cell
      }
    }
    self.rows = rows
    self.groups = groups
    self.cellOf = cellOf
    self.cellSeats = cellSeats
  }

  /// The criteria that were rated, ascending.
  var criteria: [Int] { rows.criteria }
  /// How many ratings each seat gave on each criterion: one row of criteria for each seat.
  var counts: [Int] { rows.counts }
  /// The number of seats.
  var seats: Int { criteria.isEmpty ? 0 : counts.count / criteria.count }
  /// The number of criteria and cells together: the length of a candidate's sums.
  var width: Int { criteria.count + cellSeats.count }
  /// The number of ratings.
  var ratings: Int { counts.reduce(0, +) }

  /// The same with one more seat that rates every criterion once.
  var withOneMoreSeat: RatingPattern {
    RatingPattern(
      Rows(criteria: criteria, counts: counts + [Int](repeating: 1, count: criteria.count)),
      groups: groups)
  }
}

extension RatingTable {
  /// Whether a panellist's view of an area can be told from halo and from the residual: somebody rated
  /// a candidate in two areas, and somebody twice in one.
  func tellsAreaHalo(_ areaOf: [Int]) -> Bool {
    var seen: [[Int]] = [[Int]](repeating: [], count: panellists.count)
    var isApart = false
    var isRepeated = false
    var start = 0
    while start < count, !(isApart && isRepeated) {
      var end = start
      while end < count, candidates.codes[end] == candidates.codes[start] {
        let area = areaOf[criteria.codes[end]]
        let own = seen[panellists.codes[end]]
        if own.contains(area) { isRepeated = true }
        if own.contains(where: { $0 != area }) { isApart = true }
        if !own.contains(area) { seen[panellists.codes[end]].append(area) }
        end += 1
      }
      for row in start..<end { seen[panellists.codes[row]] = [] }
      start = end
    }
    return isApart && isRepeated
  }
}
