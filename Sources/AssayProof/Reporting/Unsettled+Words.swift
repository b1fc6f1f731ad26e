extension Unsettled {
  /// Why, behind `because`.
  public var words: String {
    switch self {
    case .steps: "the steps of the question are used up"
    case .size: "the scorecard is larger than proofs go"
    case .numbers: "weights or thresholds are too fine for exact whole numbers"
    case .panels: "the stages allow too many different panels"
    case .tests: "no cards that a test can say are complete"
    }
  }

  /// What would settle it; nothing where no budget would.
  var remedy: String? {
    switch self {
    case .steps:
      "`assay prove` gives each question more steps than `assay check`, and `--budget` more still"
    case .size, .numbers, .panels, .tests: nil
    }
  }
}
