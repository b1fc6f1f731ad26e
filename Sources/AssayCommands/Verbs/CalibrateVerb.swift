import ArgumentParser

/// `assay calibrate`: severity taken out of scores, and how the panel rates.
struct CalibrateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Take the severity of the panel out of scores.",
    discussion: """
      Without more it reports on the panel of each scorecard, and names nobody but you. With a \
      candidate it prints the calibrated scores of that loop; --record makes the packet, the rules \
      and the guard read them. Calibration informs: it may turn a hire into a debrief, and nothing \
      into a hire.
      """,
    subcommands: [CalibrateLoopsVerb.self], defaultSubcommand: CalibrateLoopsVerb.self)
}
