import AssayLanguage
import AssayLoop
import AssayText

/// What happened when, and how long the candidate waited.
public struct TimelineView: Hashable, Sendable {
  /// One line of the history.
  public struct Entry: Hashable, Sendable {
    /// When, in the workspace's time zone.
    public var at: PlainText
    /// Who caused it.
    public var author: PlainText
    /// A few words without levels or evidence.
    public var words: PlainText
  }

  /// One stage.
  public struct StageLine: Hashable, Sendable {
    /// The stage's title.
    public var title: PlainText
    /// When it was held or is planned.
    public var start: PlainText
    /// When its last card came in.
    public var completed: PlainText
    /// Where it stands.
    public var status: PlainText
    /// Days since the stage before it, by the calendar.
    public var gap: PlainText
  }

  /// In the order of the scorecard.
  public var stages: [StageLine]
  /// What the scorecard allows between two stages.
  public var gapLimit: PlainText?
  /// In the order of folding; empty for audiences that may not read names.
  public var entries: [Entry]
}

extension PacketBuilder {
  func makeTimeline() -> TimelineView {
    let starts = state.stages.compactMap(\.start).sorted()
    let onEachTrack: PlainText = scorecard.deadlines.gapOnEachTrack ? " on each track" : ""
    return TimelineView(
      stages: state.stages.indices.map { index in
        let stage = state.stages[index]
        return TimelineView.StageLine(
          title: stageTitle(index), start: stage.start.map(time) ?? "no date",
          completed: stage.completed.map(time) ?? "not yet", status: words(stage.status, of: index),
          gap: gap(before: stage.start, among: starts))
      },
      gapLimit: scorecard.deadlines.gap.map { "at most \($0.description)\(onEachTrack)" },
      entries: input.audience.namesPeople
        ? state.timeline.map {
          TimelineView.Entry(
            at: time($0.at), author: naming.person($0.author), words: naming.history($0.words))
        } : [])
  }

  private func words(
    _ status: LoopState.StageState.Status, of stage: Int
  ) -> PlainText {
    switch status {
    case .blocked(let stages): "waits for \(stages.map(stageTitle).listed())"
    case .ready: "ready"
    case .scheduled: "scheduled"
    case .running:
      sealedStages.contains(stage) ? "sealed, \(cardsIn(ofStage: stage))" : "cards are owed"
    case .submitted: scorecard.stages[stage].isScored ? "all cards in" : "held"
    case .waived: "waived"
    }
  }

  private func gap(before start: Instant?, among starts: [Instant]) -> PlainText {
    guard let start, let earlier = starts.last(where: { $0 < start }) else { return "–" }
    let days = (start.seconds - earlier.seconds) / 86_400
    return counted(days, "day")
  }
}
