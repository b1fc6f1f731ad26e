/// What is rated: each candidate on each criterion, or each candidate as a whole.
public enum AgreementUnit: String, CaseIterable, Hashable, Sendable {
  /// Every pair of a candidate and a criterion is a unit.
  case candidateCriterion = "candidate-criterion"
  /// Every candidate is a unit; a panellist's rating is the mean over the criteria they rated.
  case candidate
}

/// Units by panellists, at most one rating in a cell, with cells that may be empty.
public struct UnitTable: Hashable, Sendable {
  /// The names of the panellists, which `columns` point into.
  public let panellists: [String]
  /// Where the ratings of each unit begin in `columns` and `values`, and behind the last the end.
  public private(set) var starts: [Int] = [0]
  /// For each rating its panellist, rising within a unit.
  public private(set) var columns: [Int] = []
  /// The ratings, unit after unit.
  public private(set) var values: [Double] = []
  /// How many of the means over criteria lack a criterion that others rated the candidate on.
  public private(set) var partialMeans = 0

  /// The number of units.
  public var count: Int { starts.count - 1 }

  /// The places of the ratings of a unit.
  public func places(_ unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// Rows of units with one cell for each panellist.
  public init(_ rows: [[Double?]], panellists: [String]? = nil) {
    let width = rows.map(\.count).max() ?? 0
    self.panellists = panellists ?? (0..<width).map { "\($0 + 1)" }
    for row in rows {
      for (column, cell) in row.enumerated() {
        if let cell { append(cell, of: column) }
      }
      closeUnit()
    }
  }

  /// The units of `table`; undefined where two ratings stand in one cell.
  public init(_ table: RatingTable, unit: AgreementUnit) throws(Undefined) {
    panellists = table.panellists.names
    try UnitTable.refuseDuplicates(table)
    switch unit {
    case .candidateCriterion: addCriteria(of: table)
    case .candidate: addCandidates(of: table)
    }
  }

  private mutating func append(_ value: Double, of panellist: Int) {
    columns.append(panellist)
    values.append(value)
  }

  private mutating func closeUnit() { starts.append(values.count) }

  private static func refuseDuplicates(_ table: RatingTable) throws(Undefined) {
    let (candidate, criterion) = (table.candidates.codes, table.criteria.codes)
    let panellist = table.panellists.codes
    for row in candidate.indices.dropFirst()
    where candidate[row] == candidate[row - 1] && criterion[row] == criterion[row - 1]
      && panellist[row] == panellist[row - 1]
    {
      throw Undefined(
        "`\(table.panellists.names[panellist[row]])` rated candidate "
          + "`\(table.candidates.names[candidate[row]])` on criterion "
          + "`\(table.criteria.names[criterion[row]])` more than once: one rating is expected")
    }
  }

  private mutating func addCriteria(of table: RatingTable) {
    let (candidate, criterion) = (table.candidates.codes, table.criteria.codes)
    values = table.values
    columns = table.panellists.codes
    for row in candidate.indices.dropFirst()
    where candidate[row] != candidate[row - 1] || criterion[row] != criterion[row - 1] {
      starts.append(row)
    }
    if !values.isEmpty { closeUnit() }
  }

  private mutating func addCandidates(of table: RatingTable) {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: panellists.count)
    var counts = [Int](repeating: 0, count: panellists.count)
    let (candidate, criterion) = (table.candidates.codes, table.criteria.codes)
    var row = 0
    while row < table.count {
      var raters: [Int] = []
      var criteria = 0
      let first = row
      while row < table.count, candidate[row] == candidate[first] {
        let panellist = table.panellists.codes[row]
        if counts[panellist] == 0 { raters.append(panellist) }
        counts[panellist] += 1
        sums[panellist].add(table.values[row])
        if row == first || criterion[row] != criterion[row - 1] { criteria += 1 }
        row += 1
      }
      for panellist in raters.sorted() {
        append(sums[panellist].value / Double(counts[panellist]), of: panellist)
        if counts[panellist] < criteria { partialMeans += 1 }
        sums[panellist] = CompensatedSum()
        counts[panellist] = 0
      }
      closeUnit()
    }
  }
}
