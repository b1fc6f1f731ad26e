import AssayLanguage
import AssayLoop
import AssayMeasure

/// The pools of a workspace, one for each scorecard that loops run by.
struct PanelPools {
  /// One scorecard with the ratings that bear on it.
  struct Entry {
    /// The version that the latest loop runs by.
    var scorecard: Scorecard
    var pool: CalibrationPool
  }

  /// By the names of the scorecards; without those that gave no rating, and those that are not
  /// calibrated.
  var entries: [Entry] = []

  init(
    _ loops: [LoadedLoop], _ session: WorkspaceSession, only wanted: String?
  ) throws(CommandFailure) {
    var latest: [String: Scorecard] = [:]
    for loop in loops { latest[loop.scorecard.name] = loop.state.scorecard }
    if let wanted, latest[wanted] == nil {
      let near = nearestName(to: wanted, among: latest.keys.sorted())
      throw .usage(
        "no loop runs by a scorecard `\(VisibleText.line(wanted, limit: 60))`"
          + (near.map { "; did you mean `\($0)`?" } ?? ""))
    }
    for name in latest.keys.sorted() where wanted == nil || name == wanted {
      guard let scorecard = latest[name], scorecard.calibrates else { continue }
      let pool = CalibrationPool(for: scorecard, from: loops.map(\.state))
      if pool.table.count > 0 { entries.append(Entry(scorecard: scorecard, pool: pool)) }
    }
  }
}

extension WorkspaceSession {
  /// Refuses to show somebody's severity to others than themselves, and those who decide or
  /// coordinate: it is personal data of an employee.
  func demandSight(of person: String) throws(CommandFailure) {
    let reader = try requireMe()
    guard reader == person || readsAllSeverities(reader) else {
      throw .no(
        "how \(name(of: person)) rates is theirs to read, and for who decides or coordinates an opening"
      )
    }
  }

  /// Whether somebody decides or coordinates an opening, and so may read how everybody rates.
  func readsAllSeverities(_ reader: String) -> Bool {
    state.openings.contains {
      $0.opening.decider == reader || $0.opening.coordinator == reader
    }
  }
}
