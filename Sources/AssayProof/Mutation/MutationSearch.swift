import AssayLanguage
import AssayLoop

/// Looks for rows that notice changes of one scorecard, and proves that there are none.
struct MutationSearch {
  let scorecard: Scorecard
  /// For the packing of rows.
  let packed: PackedScorecard?
  private(set) var prover: Prover
  private let gaps: [MutationRow]
  private let gapTests: [SuggestedTest]
  private let knowsAllGaps: Bool

  /// What a search for a row that notices a change ended with.
  enum Ending {
    case row(SuggestedTest)
    /// There is none: on all cards with every level the same rule decides, as on those that lack what
    /// `GapRows` leaves out; and as much may be missing.
    case equivalent
    case open(Unsettled)
  }

  /// Prepares a search in which each question may take `steps`.
  init(_ scorecard: Scorecard, steps: Int) throws(Unsettled) {
    self.scorecard = scorecard
    prover = try Prover(scorecard, steps: steps, in: .tests)
    if prover.spaces.isEmpty { throw .tests }
    let packed = try? PackedScorecard(scorecard)
    self.packed = packed
    let gaps = GapRows(of: scorecard)
    gapTests = gaps.settings.map { SuggestedTest($0, under: scorecard) }
    self.gaps = gapTests.map { MutationRow($0.test, under: scorecard, packed) }
    knowsAllGaps = gaps.isWhole
  }

  /// A row that notices the change, the proof that none does, or why neither is known.
  mutating func search(_ mutation: Mutation) -> Ending {
    if let obstacle = mutation.obstacle { return .open(obstacle) }
    if mutation.changesDemands {
      return gapRow(mutation) ?? (knowsAllGaps ? .equivalent : .open(.steps))
    }
    do throws(Unsettled) {
      let found = try prover.simplestForm { space throws(Unsettled) in
        try space.decidesOtherwise(under: mutation)
      }
      if let found { return row(of: found, mutation) }
      if let row = gapRow(mutation) { return row }
      return mutation.readsGaps(of: scorecard) ? .open(.steps) : .equivalent
    } catch {
      return .open(error)
    }
  }

  private func gapRow(_ mutation: Mutation) -> Ending? {
    var mutant = Mutant(mutation)
    return gaps.firstIndex { mutant.isNoticed(by: $0) }.map { .row(gapTests[$0]) }
  }

  private func row(of found: Prover.Found, _ mutation: Mutation) -> Ending {
    let evidence = found.space.evidence(of: found.simplified)
    let row = SuggestedTest(
      CardSettings(of: evidence, under: scorecard).settings, under: scorecard)
    var mutant = Mutant(mutation)
    let isNoticed = mutant.isNoticed(by: MutationRow(row.test, under: scorecard, packed))
    precondition(isNoticed, "the interpreter confirms every row")
    return .row(row)
  }
}

extension Mutation {
  /// Whether it changes a rule that reads what is missing, which complete cards cannot tell.
  fileprivate func readsGaps(of scorecard: Scorecard) -> Bool {
    switch subject {
    case .rule(let rule), .condition(_, let rule):
      scorecard.rules[rule].condition.atoms.contains { $0.test.readsGaps }
    default: false
    }
  }
}

extension Condition.Test {
  fileprivate var readsGaps: Bool {
    switch self {
    case .isMissing, .compare(.coverage, _, _): true
    default: false
    }
  }
}

extension ScorecardSpace {
  /// When another rule decides than under a mutation, or the same rule gives another outcome.
  ///
  /// Another rule decides exactly where no rule up to some place holds, and the rule at that place
  /// holds in one scorecard and fails in the other.
  mutating func decidesOtherwise(
    under mutation: Mutation
  ) throws(Unsettled) -> FormulaPool.Index {
    switch (mutation.kind, mutation.subject) {
    case (.outcome, .rule(let rule)): return encoded.decides(rule, in: &pool)
    case (.outcome, _): return encoded.decides(scorecard.rules.count, in: &pool)
    case (.order, .rule(let rule)):
      return pool.all(Array(encoded.fails[..<rule] + encoded.holds[rule...(rule + 1)]))
    case (.raters, _), (.missing, _), (.mustBeRated, _): return FormulaPool.never
    default: break
    }
    let other = try encode(mutation.scorecard)
    let places = encoded.holds.indices.filter { encoded.holds[$0] != other.holds[$0] }.map { rule in
      let flips = [
        pool.all([encoded.holds[rule], other.fails[rule]]),
        pool.all([encoded.fails[rule], other.holds[rule]]),
      ]
      return pool.all(encoded.fails[..<rule] + [pool.any(flips)])
    }
    return pool.any(places)
  }
}
