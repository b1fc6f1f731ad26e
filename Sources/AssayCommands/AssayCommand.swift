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
    version: "assay \(AssayVersion.current)",
    groupedSubcommands: [
      CommandGroup(
        name: "Author",
        subcommands: [CheckVerb.self, FormatVerb.self, TestVerb.self])
    ])
}

/// What `assay --version` says.
enum AssayVersion {
  static let current = "0.1.0"
}
