import ArgumentParser

/// `assay calibrate`: how severely people rate, and practice that brings them together.
struct CalibrateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Practise rating on answers whose levels are known.",
    subcommands: [PracticeVerb.self])
}
