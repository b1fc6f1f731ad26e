import AssayLanguage
public import AssayText

extension LoopState {
  /// The clock that runs between two stages.
  public struct GapClock: Hashable, Sendable {
    /// The track it runs on; nothing when there is one clock for the loop.
    public var track: Int?
    /// When the last stage was over.
    public var since: Instant
    /// When the next stage must have begun.
    public var until: Instant
    /// When the next stage begins, if it is scheduled.
    public var next: Instant?

    /// Makes a clock.
    public init(track: Int?, since: Instant, until: Instant, next: Instant?) {
      self.track = track
      self.since = since
      self.until = until
      self.next = next
    }

    /// Whether the gap is, or by the plan will be, longer than the scorecard allows.
    public func isOver(at now: Instant) -> Bool { max(next ?? now, since) > until || now > until }
  }

  /// The stages that take longest one after the other until the loop is through.
  public struct CriticalPath: Hashable, Sendable {
    /// Indices of stages, in order.
    public var stages: [Int]
    /// Their durations together; days count as such.
    public var minutes: Int

    /// Makes a path.
    public init(stages: [Int], minutes: Int) {
      self.stages = stages
      self.minutes = minutes
    }
  }

  /// Cards whose time is over.
  public func overdue(at now: Instant) -> [OwedCard] { owed.filter { $0.isOverdue(at: now) } }

  /// The gap clocks that run at a moment: none before the first stage, while one is under way, or
  /// when none is left.
  public func gapClocks(at now: Instant) -> [GapClock] {
    guard phase == .running, let limit = scorecard.deadlines.gap else { return [] }
    let all = Array(stages.indices)
    guard scorecard.deadlines.gapOnEachTrack else {
      return [gapClock(track: nil, all, limit, now)].compactMap { $0 }
    }
    return scorecard.tracks.indices.compactMap { track in
      gapClock(track: track, all.filter { scorecard.stages[$0].track == track }, limit, now)
    }
  }

  private func gapClock(
    track: Int?, _ candidates: [Int], _ limit: TimeSpan, _ now: Instant
  ) -> GapClock? {
    let left = candidates.filter { !stages[$0].isDone && !wasHeld($0, by: now) }
    let isUnderWay = left.contains { status(ofStage: $0, at: now) == .running }
    let ends = candidates.compactMap { stage -> Instant? in
      guard wasHeld(stage, by: now), stages[stage].waivedBecause == nil else { return nil }
      return stages[stage].end ?? stages[stage].completed ?? latestCard(ofStage: stage)
    }
    guard !left.isEmpty, !isUnderWay, let since = ends.max() else { return nil }
    return GapClock(
      track: track, since: since, until: terms.deadline(limit, after: since),
      next: left.compactMap { stages[$0].start }.min())
  }

  private func latestCard(ofStage stage: Int) -> Instant? {
    cards.filter { $0.stage == stage && $0.round == stages[stage].round }.map(\.at).max()
  }

  /// When a debrief is due; nothing while cards are owed, once one was held, or without a clock.
  public var debriefDue: Instant? {
    guard isReadyForDebrief, let within = scorecard.deadlines.debrief,
      let last = cards.map(\.at).max()
    else { return nil }
    return terms.deadline(within, after: last)
  }

  /// Whether all cards are in and nobody has debriefed since.
  public var isReadyForDebrief: Bool {
    guard phase == .running, owed.isEmpty, let last = cards.map(\.at).max() else { return false }
    return !debriefs.contains { $0.at >= last }
  }

  /// The longest chain of stages that are not over.
  public func criticalPath(at now: Instant) -> CriticalPath {
    var paths: [Int: CriticalPath] = [:]
    for stage in stages.indices { _ = path(to: stage, now, &paths, []) }
    var longest = CriticalPath(stages: [], minutes: 0)
    for stage in stages.indices {
      if let path = paths[stage], path.minutes > longest.minutes { longest = path }
    }
    return longest
  }

  private func path(
    to stage: Int, _ now: Instant, _ paths: inout [Int: CriticalPath], _ above: Set<Int>
  ) -> CriticalPath {
    if let known = paths[stage] { return known }
    // The resolver refuses circles; one that slipped through ends here and not in a hang.
    guard stages.indices.contains(stage), !above.contains(stage), !wasHeld(stage, by: now) else {
      return CriticalPath(stages: [], minutes: 0)
    }
    let deeper = above.union([stage])
    var before = CriticalPath(stages: [], minutes: 0)
    switch scorecard.stages[stage].start {
    case .open: break
    case .afterAll(let earlier):
      for index in earlier {
        let path = path(to: index, now, &paths, deeper)
        if path.minutes > before.minutes { before = path }
      }
    case .afterAny(let earlier):
      var shortest: CriticalPath?
      for index in earlier {
        let path = path(to: index, now, &paths, deeper)
        if path.minutes < shortest?.minutes ?? Int.max { shortest = path }
      }
      before = shortest ?? before
    }
    let minutes = LoopState.minutes(of: scorecard.stages[stage].duration)
    let (total, overflows) = before.minutes.addingReportingOverflow(minutes)
    let found = CriticalPath(
      stages: before.stages + [stage], minutes: overflows ? Int.max : total)
    paths[stage] = found
    return found
  }

  private static func minutes(of span: TimeSpan) -> Int {
    let perUnit =
      switch span.unit {
      case .minute: 1
      case .hour: 60
      case .day, .workingDay: 1440
      case .week: 10_080
      case .month: 43_200
      }
    let (minutes, overflows) = span.count.multipliedReportingOverflow(by: perUnit)
    return overflows ? Int.max : max(0, minutes)
  }
}
