import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay schedule`: when a stage is held.
struct ScheduleVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Say when a stage is held.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The stage.") var stage: String
  @Argument(help: "Date and time there, such as \"2026-11-24 14:00\".") var start: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    guard let instant = session.calendar.instant(start) else {
      throw .usage(
        "`\(VisibleText.line(start, limit: 60))` is no date and time; write \"2026-11-24 14:00\"")
    }
    return .scheduled(stage: try loop.stageName(stage), start: instant)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "`\(stage)` is scheduled for \(loop.shownName) at \(session.calendar.instant(start).map(session.time) ?? start)."
  }
}
