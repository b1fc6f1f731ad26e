import AssayLanguage
import AssayLoop
import AssayText

/// For which rubrics a person is in practice, until when, and what is left: their own view.
struct PracticeList {
  /// One rubric, and one demand on it where there is any.
  struct Row: Hashable {
    var practice: Practice
    var ask: PracticeAsk?
    var standing: PracticeStanding
    /// The day of the latest run.
    var latest: CalendarDate?
  }

  let person: String
  let rows: [Row]

  init(_ library: Library, _ person: String, _ session: WorkspaceSession) {
    self.person = person
    let now = session.invocation.clock()
    rows = library.practices.flatMap { practice -> [Row] in
      let (name, major) = (practice.rubric.name, practice.rubric.version.major)
      let record = session.state.latestPractice(
        of: person, rubric: name, major: major, upTo: now)
      let latest = record.map { session.calendar.localTime(of: $0.at).date }
      let asks = PracticeAsk.all(for: practice, in: library)
      if asks.isEmpty {
        let standing = latest.map { PracticeStanding.inPractice(since: $0, until: nil) }
        return [Row(practice: practice, ask: nil, standing: standing ?? .none, latest: latest)]
      }
      return asks.map { ask in
        let standing = session.state.practiceStanding(
          of: person, rubric: name, major: major, by: ask.demand, at: now, session.calendar)
        return Row(practice: practice, ask: ask, standing: standing, latest: latest)
      }
    }
  }

  /// A line for each row, and what is left to do.
  func lines() -> [String] {
    guard !rows.isEmpty else {
      return ["The workspace has no practice answers; they stand in `.practice` files."]
    }
    var lines: [String] = []
    for row in rows {
      let rubric = row.practice.rubric
      let count = row.practice.answers.count
      lines.append(
        "\(rubric.name) \(rubric.version.major), \(count) \(count == 1 ? "answer" : "answers"): "
          + words(row))
      if let ask = row.ask { lines.append("  \(ask.words), for \(ask.askers)") }
    }
    var left: [String] = []
    for row in rows where row.ask != nil && !row.standing.isInPractice {
      let name = row.practice.rubric.name
      if !left.contains(name) { left.append(name) }
    }
    if left.isEmpty { return lines + ["Nothing is left to practise."] }
    return lines + ["Left to practise:"] + left.map { "  assay calibrate practice \($0)" }
  }

  private func words(_ row: Row) -> String {
    if row.ask != nil { return row.standing.words }
    return row.latest.map { "practised on \($0)" } ?? "not practised yet, and asked for by nobody"
  }

  var json: JSONValue {
    [
      "assay": "practice", "version": 1, "person": .string(person),
      "rubrics": .array(rows.map(\.json)),
    ]
  }
}

extension PracticeList.Row {
  fileprivate var json: JSONValue {
    var (since, until): (CalendarDate?, CalendarDate?) = (nil, nil)
    if case .inPractice(let first, let last) = standing { (since, until) = (first, last) }
    func text(_ date: CalendarDate?) -> JSONValue { date.map { .string($0.description) } ?? .null }
    return [
      "rubric": .string(practice.rubric.name),
      "version": .string(practice.rubric.version.description),
      "answers": .integer(practice.answers.count),
      "scorecards": .array((ask?.scorecards ?? []).map { .string($0) }),
      "asked": ask.map { .string($0.words) } ?? .null,
      "inPractice": .bool(standing.isInPractice), "latest": text(latest), "since": text(since),
      "until": text(until),
    ]
  }
}
