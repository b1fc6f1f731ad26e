public import AssayLanguage
import AssayLoop
public import AssayText

/// Which changes of a scorecard its tests notice.
public struct MutationReport: Sendable {
  /// What became of one change.
  public enum Standing: Hashable, Sendable {
    /// A test notices it; the first, by its place among those given.
    case noticed(by: Int)
    /// No test notices it, and this row would.
    case survived(SuggestedTest)
    /// It decides alike: no test could notice it.
    case equivalent
    /// No test notices it, and whether one could is not known.
    case open(Unsettled)
  }

  /// One change and what became of it.
  public struct Entry: Sendable {
    /// The change.
    public var mutation: Mutation
    /// What became of it.
    public var standing: Standing
  }

  /// In the order of the file.
  public private(set) var entries: [Entry] = []
  /// Why nothing is known; the entries are empty then.
  public private(set) var obstacle: Unsettled?

  /// Changes a scorecard in every way and looks at what `tests` notice, all of which pass.
  ///
  /// An overlay owes only what it changes: what reads the same in `base` is left to the tests there.
  public init(
    of scorecard: Scorecard, by tests: [ScorecardTest], beyond base: Scorecard? = nil,
    steps: Int = ScorecardProof.steps
  ) {
    var run = MutationRun(of: scorecard, by: tests, beyond: base, steps: steps)
    while true {
      guard let report = run.advance() else { continue }
      self = report
      return
    }
  }

  init(_ entries: [Entry]) { self.entries = entries }

  init(because obstacle: Unsettled) { self.obstacle = obstacle }

  /// How many changes tests notice.
  public var noticed: Int {
    entries.count { if case .noticed = $0.standing { true } else { false } }
  }

  /// How many changes nobody knows enough about.
  public var open: Int {
    entries.count { if case .open = $0.standing { true } else { false } }
  }

  /// How many changes are proved to decide alike.
  public var equivalent: Int { entries.count { $0.standing == .equivalent } }

  /// How many changes tests should notice, with those of which nobody knows.
  public var owed: Int { entries.count - equivalent }

  /// The part of the changes owed that tests notice; nothing is known of a scorecard whose changes
  /// cannot be looked at.
  public var score: Fraction {
    if obstacle != nil { return .zero }
    return owed == 0 ? .one : Fraction(Int128(noticed), Int128(owed))
  }
}

extension Mutation {
  /// The changes of a scorecard that its tests answer for.
  static func owed(
    by scorecard: Scorecard, beyond base: Scorecard?, _ prover: Prover
  ) throws(Unsettled) -> [Mutation] {
    let all = Mutations.all(of: scorecard, prover)
    guard let base else { return all }
    let others = try Mutations.all(of: base, Prover(base, steps: prover.steps, in: .tests))
    let known = Set(others.map { base.meaning(of: $0) })
    return all.filter { !known.contains(scorecard.meaning(of: $0)) }
  }
}
