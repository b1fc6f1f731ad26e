/// Why a draft is not gone on with; it is kept aside and never deleted.
enum DraftProblem: Error, Hashable, Sendable {
  /// What is wrong is part of a sentence.
  case damaged(String)
  /// Written by a newer Assay.
  case newer(version: Int)
  /// Belongs to another card, or to a scorecard that has changed since.
  case other(String)

  /// A sentence for the person who wanted to go on.
  var sentence: String {
    switch self {
    case .damaged(let reason): "the draft cannot be read: \(reason)"
    case .newer(let version):
      "the draft was written by a newer Assay (draft version \(version), this one reads 1);"
        + " update Assay to go on with it"
    case .other(let reason): "the draft does not fit this card: \(reason)"
    }
  }
}
