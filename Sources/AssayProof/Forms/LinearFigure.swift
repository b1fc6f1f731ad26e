/// A whole-number figure of a form: a sum of other figures, each times a whole number.
///
/// Scores stand over a denominator that their owner knows; here all is whole.
struct LinearFigure: Hashable, Sendable {
  /// What a figure is made from, and so where it can be worked out.
  enum Tier: Hashable, Sendable, Comparable {
    /// A single level.
    case slot(block: Int)
    /// The slots of one criterion.
    case block(Int)
    /// The slots of one group of criteria that no other figure below `whole` joins.
    case group(Int)
    /// Everything.
    case whole
  }

  /// One summand.
  struct Term: Hashable, Sendable {
    var figure: Int
    var factor: Int
  }

  var tier: Tier
  /// Figures of lower tiers, in rising order and without zero factors; empty for a slot.
  var terms: [Term]
}
