import ArgumentParser

/// `assay calibrate`: severity taken out of scores, and how the panel rates.
struct CalibrateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Take the severity of the panel out of scores.",
    usage: """
      assay calibrate [--scorecard NAME] [--panellist PERSON] [--ratings] [--format FORMAT] [-o FILE]
      assay calibrate CANDIDATE [--record] [--format FORMAT]
      assay calibrate practice [RUBRIC]
      """,
    discussion: """
      Without more it reports on the panel of each scorecard, and names nobody but you. With a \
      candidate it prints the calibrated scores of that loop; --record makes the packet, the rules \
      and the guard read them. Calibration informs: it may turn a hire into a debrief, and nothing \
      into a hire. `assay calibrate practice` lets you practise on answers whose levels are known. \
      `assay calibrate loops --help` lists the options.
      """,
    subcommands: [CalibrateLoopsVerb.self, PracticeVerb.self],
    defaultSubcommand: CalibrateLoopsVerb.self)
}
