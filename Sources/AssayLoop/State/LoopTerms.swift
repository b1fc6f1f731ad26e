public import AssayLanguage
public import AssayText

/// What a loop runs by beside its events: scorecard, opening, calendar and kept calibrations.
public struct LoopTerms: Hashable, Sendable {
  /// The scorecard that the loop is pinned to.
  public let scorecard: Scorecard
  /// The opening it belongs to; names decider and coordinator.
  public let opening: Opening
  /// The calendar of the workspace.
  public let calendar: WorkingCalendar
  /// The calendar that deadlines are counted in: the region of the scorecard where it names one
  /// that is known, otherwise the workspace's.
  public let deadlineCalendar: WorkingCalendar
  /// Records of calibrations by the names that events cite them by.
  public let fits: [String: Fit]

  /// Joins the parts.
  public init(
    scorecard: Scorecard, opening: Opening, calendar: WorkingCalendar, fits: [String: Fit] = [:]
  ) {
    self.fits = fits
    self.scorecard = scorecard
    self.opening = opening
    self.calendar = calendar
    let region = scorecard.deadlines.workingDaysRegion.flatMap(Region.init(rawValue:))
    deadlineCalendar = region.map { WorkingCalendar(region: $0) } ?? calendar
  }

  /// When a span that the scorecard states ends; its days are working days where it says so.
  public func deadline(_ span: TimeSpan, after start: Instant) -> Instant {
    deadlineCalendar.adding(counted(span), to: start)
  }

  private func counted(_ span: TimeSpan) -> TimeSpan {
    guard span.unit == .day, scorecard.deadlines.workingDaysRegion != nil else { return span }
    return TimeSpan(span.count, .workingDay)
  }

  /// What the scorecard allows for the search; nothing where it says nothing.
  public var searchLimit: SearchLimit? {
    scorecard.deadlines.hire.map { span in
      SearchLimit(span: span, counted: counted(span), region: deadlineCalendar.region)
    }
  }

  /// When a stage that starts at a moment ends.
  func end(ofStage stage: Int, from start: Instant) -> Instant {
    calendar.adding(scorecard.stages[stage].duration, to: start)
  }

  /// Index of a stage by name.
  func stage(_ name: String) -> Int? { scorecard.stages.firstIndex { $0.name == name } }

  /// Every role that somebody can hold: the panel, its alternates, and the roles named beside it.
  public var roles: [String] {
    let panel = scorecard.panel
    var roles = panel.panellists.map(\.name)
    let others =
      panel.alternates.map(\.name) + [panel.decider] + (panel.quorum?.roles ?? [])
      + panel.departureNeeds + [scorecard.references?.by].compactMap { $0 }
      + scorecard.stages.flatMap(\.confidentialTo)
      + scorecard.flags.compactMap(\.flag.opensAtOnceTo)
    for role in others where !roles.contains(role) { roles.append(role) }
    return roles
  }

  /// How many persons hold a role at once.
  func seats(of role: String) -> Int {
    scorecard.panel.panellists.first { $0.name == role }.map { max(1, $0.seats) } ?? 1
  }

  /// Names of the roles that take part in a stage, each once, in the order of the panel.
  public func roles(ofStage stage: Int) -> [String] {
    let panel = scorecard.panel.panellists
    let part = scorecard.stages[stage].panellists
    return panel.indices.filter(part.contains).map { panel[$0].name }
  }

  /// How many of a stage's roles must submit.
  func rolesNeeded(inStage stage: Int) -> Int {
    let count = roles(ofStage: stage).count
    let enough = scorecard.stages[stage].enough
    return (1...max(1, count)).contains(enough) ? min(enough, count) : count
  }

  /// Whether cards are owed for a stage.
  func takesCards(_ stage: Int) -> Bool {
    scorecard.stages[stage].isScored && !scorecard.stages[stage].panellists.isEmpty
  }
}

extension Stage {
  /// Criteria of the stage and of its parts, in the order of the scorecard.
  public var coveredCriteria: [Int] {
    Set(criteria).union(parts.flatMap(\.criteria)).sorted()
  }
}
