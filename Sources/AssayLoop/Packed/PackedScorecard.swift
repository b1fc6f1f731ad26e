import AssayLanguage

/// A scorecard as tables of whole numbers, for many outcomes in little time and without a trace.
///
/// Every figure stands over one fixed denominator of its kind, so a comparison of the scorecard is a
/// range of whole numbers. It gives the same outcomes and reasons as `Scorecard.evaluate`, by law.
public struct PackedScorecard: Sendable {
  /// One level that a panellist can give on a criterion in a stage.
  public struct Slot: Hashable, Sendable {
    /// Index of the criterion.
    public let criterion: Int
    /// Index of the panellist.
    public let panellist: Int
    /// Index of the stage.
    public let stage: Int
  }

  /// Why a scorecard cannot be packed.
  public enum Obstacle: Error, Hashable, Sendable {
    /// Its weights, shares and numbers of raters have no common denominator within 64 bits.
    case denominators
    /// It has more than 64 red flags.
    case flags
    /// It has more than 255 levels, or more than 65,535 rules.
    case size
  }

  /// Ordered by criterion, then panellist, then stage.
  public let slots: [Slot]
  /// The numbers of the scale's levels, in order.
  public let levelNumbers: [Int]
  /// Names of the panellists, in order.
  let panellists: [String]
  /// For each flag, the criterion that declares it.
  let flagCriteria: [Int]

  let tables: Tables
  let nodes: [Node]
  let members: [Member]
  let pairs: PairTable
  let rules: [PackedRule]
  let otherwise: Outcome

  /// A rule by its outcome and the node of its condition.
  struct PackedRule: Sendable {
    var gives: Outcome
    var node: Int
  }
}

extension PackedScorecard {
  /// What the figures are added up by.
  struct Tables: Sendable {
    var raters: [RaterRow] = []
    var criteria: [CriterionRow] = []
    var areas: [AreaRow] = []
    /// The number of each level code; zero where there is none.
    var levels: [Int64] = []
    /// How many codes stand for a level.
    var levelCount: UInt8 = 0
    /// For one person with so many levels: what each level counts.
    var perLevel: [Int64] = []
    /// For a criterion with so many raters: what each rater's mean counts.
    var perRater: [Int64] = []
    /// What criterion scores, area scores, overall, area coverage and coverage stand over.
    var scales = Scales()
    /// Where each kind of figure begins among the values of one evaluation.
    var layout = Layout()
    /// Whether any rater can rate a criterion in more than one stage.
    var hasRepeatedRaters = false
    /// Whether any rule reads coverage.
    var readsCoverage = false
  }

  /// One rater of one criterion.
  struct RaterRow: Sendable {
    var firstSlot: Int32
    var endSlot: Int32
  }

  /// One criterion.
  struct CriterionRow: Sendable {
    var firstRater: Int32
    var endRater: Int32
    /// Raters that are demanded.
    var needs: Int32
    var isOptional: Bool
    var weight: Int64
  }

  /// One area.
  struct AreaRow: Sendable {
    var firstCriterion: Int32
    var endCriterion: Int32
    /// Owed weight that may be missing.
    var mostMissing: Int64
    /// Owed weight in all.
    var owed: Int64
    /// Part of the overall score.
    var share: Int64
    /// The commonest scored weight, and what the weighted sum is then multiplied by.
    var usualWeight: Int64
    var usualFactor: Int64
  }

  /// Denominators, one for each kind of figure.
  struct Scales: Sendable {
    var rater: Int128 = 1
    var criterion: Int128 = 1
    var area: Int128 = 1
    var overall: Int128 = 1
    var coverage: Int128 = 1
    var overallCoverage: Int128 = 1
    /// What weighted sums are lifted by to the area scale: a multiple of every scored weight.
    var weight: Int64 = 1
    /// A multiple of every weight that coverage can be a share of.
    var counted: Int64 = 1
  }

  /// Offsets into the values of one evaluation: criteria first, then areas, and so on.
  struct Layout: Sendable {
    var areas = 0
    var overall = 0
    var coverage = 0
    var overallCoverage = 0
    var raters = 0
    var count = 0
  }

  /// Stands for a figure that there is none of; no figure comes near it.
  static let absent = Int64.min
}
