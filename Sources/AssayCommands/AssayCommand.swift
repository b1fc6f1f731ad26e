import ArgumentParser

/// The root of the command line.
///
/// To add a verb: write `Verbs/Name.swift` with a structure that conforms to `Verb` (options, a
/// configuration with an abstract, and `perform`), and add it to its group below. Everything that a
/// verb reads or writes comes in through the `Invocation`; nothing else is done anywhere.
struct AssayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Structured interviewing: rubrics, scorecards, interview loops and packets.",
    discussion: """
      Status: 0 done; 1 the answer is no (errors found, tests failed); 2 not yet known; \
      64 wrong usage; 70 a mistake in assay itself; 74 input or output failed.
      """,
    version: AssayVersion.line,
    groupedSubcommands: [
      CommandGroup(
        name: "Start",
        subcommands: [DemoVerb.self, InitVerb.self, MeVerb.self, PersonVerb.self]),
      CommandGroup(
        name: "Author",
        subcommands: [
          CheckVerb.self, FormatVerb.self, TestVerb.self, ProveVerb.self, DiffVerb.self,
          SuggestVerb.self, DocVerb.self, LanguageServerVerb.self,
        ]),
      CommandGroup(
        name: "Interview",
        subcommands: [
          AgendaVerb.self, KitVerb.self, ScoreVerb.self, NoteVerb.self, AmendVerb.self,
          ConflictVerb.self, RecuseVerb.self, ConfirmVerb.self,
        ]),
      CommandGroup(
        name: "Coordinate",
        subcommands: [
          OpeningVerb.self, OpenVerb.self, AssignVerb.self, ScheduleVerb.self, DiscloseVerb.self,
          ExpectVerb.self, ReferenceVerb.self, ReplyVerb.self, WaiveVerb.self, RepeatVerb.self,
          UnsealVerb.self, VoidVerb.self, MoveVerb.self, WithdrawVerb.self, RejectVerb.self,
          HoldVerb.self,
        ]),
      CommandGroup(
        name: "Decide",
        subcommands: [
          StatusVerb.self, PacketVerb.self, ExplainVerb.self, DebriefVerb.self, OverrideVerb.self,
          DecideVerb.self, ReopenVerb.self,
        ]),
      CommandGroup(
        name: "Measure",
        subcommands: [CalibrateVerb.self, FairnessVerb.self, SimulateVerb.self, StatsVerb.self]),
      CommandGroup(
        name: "Look after", subcommands: [VerifyVerb.self, DoctorVerb.self, ManualVerb.self]),
    ])

  /// The names of all verbs, in the order of `assay --help`.
  static var verbs: [String] {
    configuration.groupedSubcommands.flatMap { $0.subcommands }
      .compactMap { $0.configuration.commandName }
  }
}

/// Which version this is.
enum AssayVersion {
  static let current = "0.1.0"
  /// What `assay --version` says.
  static var line: String { "assay \(current)" }
}
