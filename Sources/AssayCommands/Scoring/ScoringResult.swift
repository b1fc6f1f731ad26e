import AssayLoop

/// How one run of `assay score` ended.
enum ScoringResult: Hashable, Sendable {
  /// The card is complete; the command makes it durable and then discards the draft.
  case submitted(Card)
  /// The person stopped; the draft is kept.
  case stopped
  /// Ctrl-C; the draft is kept.
  case interrupted
  /// The input ended in the middle; the draft is kept.
  case inputEnded
  /// The panellist knows the candidate, in their words; no card is to come from them.
  case conflict(String)
  /// Drafts cannot be kept, or the terminal takes no text; the reason is part of a sentence.
  case failed(String)

  /// The exit status: 0 done, 2 not yet known, 74 input or output failed.
  var status: Int32 {
    switch self {
    case .submitted, .conflict: 0
    case .stopped, .interrupted, .inputEnded: 2
    case .failed: 74
    }
  }
}
