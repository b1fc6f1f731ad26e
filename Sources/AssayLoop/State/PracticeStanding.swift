public import AssayLanguage
public import AssayText

/// A run of practice with who made it and when.
public struct PracticeRecord: Hashable, Sendable {
  /// Id of the person.
  public var person: String
  /// When it was recorded.
  public var at: Instant
  /// What was made of the answers.
  public var run: PracticeRun

  /// Joins a person, a moment and a run.
  public init(person: String, at: Instant, run: PracticeRun) {
    self.person = person
    self.at = at
    self.run = run
  }
}

/// Whether somebody is in practice for a rubric, by what a scorecard asks for.
public enum PracticeStanding: Hashable, Sendable {
  /// Nothing was practised.
  case none
  /// The latest run fell short.
  case notMet(on: CalendarDate)
  /// The latest run was enough, and `again after` has passed since.
  case tooOld(since: CalendarDate)
  /// `until` is the last day; nothing where practice never has to be repeated.
  case inPractice(since: CalendarDate, until: CalendarDate?)

  /// Whether nothing is owed.
  public var isInPractice: Bool {
    if case .inPractice = self { true } else { false }
  }
}

extension WorkspaceState {
  /// The latest run of a person over a major version of a rubric, up to a moment.
  public func latestPractice(
    of person: String, rubric: String, major: Int, upTo moment: Instant
  ) -> PracticeRecord? {
    practice.last {
      $0.person == person && $0.run.rubric == rubric && $0.run.version.major == major
        && $0.at <= moment
    }
  }

  /// Where a person stands at a moment. Only the latest run counts, be it better or worse than those
  /// before it.
  public func practiceStanding(
    of person: String, rubric: String, major: Int, by demand: PracticeDemand,
    at moment: Instant, _ calendar: WorkingCalendar
  ) -> PracticeStanding {
    guard
      let latest = latestPractice(of: person, rubric: rubric, major: major, upTo: moment)
    else { return .none }
    let since = calendar.localTime(of: latest.at).date
    guard latest.run.meets(demand) else { return .notMet(on: since) }
    guard let again = demand.again else { return .inPractice(since: since, until: nil) }
    let end = calendar.localTime(of: calendar.adding(again, to: latest.at)).date
    return calendar.localTime(of: moment).date <= end
      ? .inPractice(since: since, until: end) : .tooOld(since: since)
  }
}

extension Scorecard {
  /// Indices of the areas that are rated in a role, by itself or in the stead of another.
  public func areasRated(inRole role: String) -> [Int] {
    let name = panel.alternates.first { $0.name == role }?.standsInFor ?? role
    let stages = stages.filter { stage in
      stage.isScored && stage.panellists.contains { panel.panellists[$0].name == name }
    }
    let rated = Set(stages.flatMap(\.criteria).map { criteria[$0].area })
    return areas.indices.filter(rated.contains)
  }
}
